package derelayl.relay;

import derelayl.ledger.Deposit;
import derelayl.lineage.RelayModel;

/**
 * A trainer's place at a model owner.
 *
 * @param owner the owner and its deposit for this match
 * @param trainer the trainer and its deposit
 * @param base the model to train further: the one that its owner trained last
 */
public record Match(Bid owner, Bid trainer, RelayModel base) {
    /** The owner's index. */
    int ownerIndex() {
        return owner.bidder().index();
    }

    /** The trainer's index. */
    int trainerIndex() {
        return trainer.bidder().index();
    }

    /** The entry in the deposit block. */
    Deposit deposit() {
        return new Deposit(ownerIndex(), owner.coins(), trainerIndex(), trainer.coins());
    }
}

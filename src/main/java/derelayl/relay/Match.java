package derelayl.relay;

import derelayl.ledger.Deposit;
import derelayl.lineage.RelayModel;

/**
 * A trainer's place at a model owner.
 *
 * @param owner the owner and its deposit for this match
 * @param trainer the trainer and its deposit
 */
public record Match(Bid owner, Bid trainer) {
    /** The model to train further: the one that its owner trained last. */
    public RelayModel base() {
        return owner.bidder().trained().orElseThrow();
    }

    /** The entry in the deposit block. */
    Deposit deposit() {
        return new Deposit(
                owner.bidder().index(), owner.coins(), trainer.bidder().index(), trainer.coins());
    }
}

package derelayl.relay;

import derelayl.ledger.Deposit;
import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;

/**
 * A trainer's place at a model owner.
 *
 * @param ownerBid what the owner deposits for this match
 * @param trainerBid what the trainer deposits
 * @param base the model to train further: the owner's latest
 */
public record Match(Bid ownerBid, Bid trainerBid, RelayModel base) {
    /** Whose model it is. */
    public Participant owner() {
        return ownerBid.participant();
    }

    /** Who trains. */
    public Participant trainer() {
        return trainerBid.participant();
    }

    /** The owner's deposit for this match, in coins. */
    public double ownerDeposit() {
        return ownerBid.coins();
    }

    /** The trainer's deposit, in coins. */
    public double trainerDeposit() {
        return trainerBid.coins();
    }

    /** The entry in the deposit block. */
    Deposit deposit() {
        return new Deposit(owner().index(), ownerDeposit(), trainer().index(), trainerDeposit());
    }
}

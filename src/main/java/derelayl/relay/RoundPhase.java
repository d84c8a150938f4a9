package derelayl.relay;

import java.util.function.Consumer;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The protocol: what happens in a round, in this order. Each phase is scheduled by itself, so that a probe of yours
 * can stand between two of them (see {@link #ordering}).
 */
public enum RoundPhase implements Steppable {
    /** The last settlement's owners own models; trainers are drawn from the others; everyone else is a miner. */
    ROLES(Round::assignRoles),
    /** Every owner and trainer says what it offers to deposit for a match. */
    BIDS(Round::collectBids),
    /** The best model takes the trainers who bid most, as many as it has places; then the second best; and so on. */
    MATCHING(Round::matchTrainersWithOwners),
    /** The two sides of each match pay their deposits. */
    PAYMENT(Round::payDeposits),
    /** A miner records the deposits. */
    DEPOSIT_BLOCK(Round::mineDepositBlock),
    /** Matched trainers train the owner's model further; not everyone succeeds. */
    TRAINING(Round::train),
    /** A miner receives the trained models, encrypted, and records their hashes. */
    ENCRYPTION_BLOCK(Round::mineEncryptionBlock),
    /** A miner publishes the cases on which the models are tested. */
    TESTING_BLOCK(Round::mineTestingBlock),
    /** The majority acknowledges what it can confirm, and ignores the rest. */
    ACKNOWLEDGEMENT(Round::acknowledgeContributions),
    /** The best acknowledged models are chosen; with that, what goes back, burns and is earned is decided. */
    SELECTION(Round::select),
    /** A miner records how each trained model did, what was acknowledged and chosen, and what is to be paid. */
    SETTLEMENT_BLOCK(Round::mineSettlementBlock),
    /** The chosen models are next round's; deposits go back, to others or burn; every ancestor's owner earns. */
    SETTLEMENT(Round::settle),
    /** The books are checked, what participants have come to is noted, and observers see the round. */
    RECORD(Round::close);

    private static final int ROOM = 10;

    private final Consumer<Round> phase;

    RoundPhase(Consumer<Round> phase) {
        this.phase = phase;
    }

    /** Where the phase stands in MASON's schedule; the numbers up to the next phase's are free for others. */
    public int ordering() {
        return ROOM * ordinal();
    }

    @Override
    public void step(SimState state) {
        phase.accept(((RelaySimulation) state).round());
    }
}

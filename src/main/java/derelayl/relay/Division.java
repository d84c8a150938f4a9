package derelayl.relay;

import derelayl.vocabulary.Stake;
import java.util.List;

/**
 * What becomes of what one side of a match has put in; what is left of it burns.
 *
 * @param refund the part that goes back, 0 to 1
 * @param compensation the part that goes to the other side, 0 to 1
 * @param toVoters the part that goes to voters, 0 to 1
 * @param questions the one that was asked, if one was
 */
public record Division(double refund, double compensation, double toVoters, List<Stake> questions) {
    /** All of it goes back. */
    static final Division RETURNS = new Division(1, 0, 0, List.of());
    /** All of it burns. */
    static final Division BURNS = new Division(0, 0, 0, List.of());

    /** As the rules have decided. */
    static Division of(Stake decided) {
        return new Division(decided.refunded(), decided.compensated(), decided.givenToVoters(), List.of(decided));
    }

    /** The part that burns, 0 to 1. */
    public double burned() {
        var left = 1 - refund - compensation - toVoters;
        // Parts such as a tenth and nine tenths may miss the whole by rounding.
        return left < 1e-12 ? 0 : left;
    }
}

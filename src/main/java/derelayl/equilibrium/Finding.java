package derelayl.equilibrium;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What is known of a deviation by a number of participants, a head. Gains are beyond what the honest have, as shares of
 * what they earn on average.
 *
 * @param members how many deviate
 * @param runs in which they did
 * @param gain the estimate
 * @param low a bound below the gain
 * @param high a bound above it
 * @param coins at the end
 * @param shareOfSupply of all coins, held by all who deviate together
 * @param verdict whether the gain is more than what matters
 * @param isIdentical whether it came to the same as honesty in every run
 * @param breakEvenTraining what a training must cost for both to come to the same, in coins; none if both train as much, or
 *     one of them is better at any cost
 * @param breakEvenRetest the same of a re-test
 * @param needed how many runs it would take to decide, if that is not decided
 */
public record Finding(
        Deviation deviation,
        int members,
        int runs,
        double gain,
        double low,
        double high,
        double coins,
        double shareOfSupply,
        Verdict verdict,
        boolean isIdentical,
        OptionalDouble breakEvenTraining,
        OptionalDouble breakEvenRetest,
        OptionalLong needed) {}

package derelayl.report.figure;

import java.util.List;

/**
 * How a number spreads over many runs, round by round.
 *
 * @param name what it is of
 * @param rounds which rounds, ascending
 * @param quantiles in each of these rounds, the quantiles at {@link #SHARES}; no number where no run has a value
 */
public record Fan(String name, List<Integer> rounds, List<double[]> quantiles) {
    /** The shares of the runs that lie below each quantile. */
    public static final List<Double> SHARES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);
}

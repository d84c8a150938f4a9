package derelayl.experiment;

import derelayl.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of {@code summary.csv}: an outcome at a point, over the seeds for which it exists.
 *
 * @param point where in the design
 * @param outcome which, by column
 * @param n for how many runs it exists
 * @param mean the arithmetic mean, for what is true or false the share that is true; none if n is 0
 * @param standardDeviation with n - 1 below the line; none if n is less than 2
 * @param interval 95 per cent: Student's t for the mean, Wilson's score for what is true or false
 * @param quantiles the least value, the quantiles at 5, 25, 50, 75 and 95 per cent, and the greatest; empty if n is 0
 */
public record SummaryRow(
        Point point,
        String outcome,
        int n,
        OptionalDouble mean,
        OptionalDouble standardDeviation,
        Optional<Interval> interval,
        List<Double> quantiles) {}

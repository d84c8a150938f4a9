package derelayl.report.sweep;

import derelayl.report.sweep.Findings.Measured;
import derelayl.report.sweep.Findings.Point;
import derelayl.report.sweep.Findings.Summary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * How sure a sweep is of an outcome where it is least sure, and what it would take to know it twice as well.
 *
 * @param point where the interval is widest
 * @param summary what is known there
 * @param needed how many runs would give an interval of half the width, if they spread as those so far
 */
record Precision(Point point, Summary summary, long needed) {
    /** Half of a normal distribution's 95 % interval, in standard deviations. */
    static final double NORMAL = 1.959964;

    private static final long MOST = 1L << 40;

    /** The precision of an outcome; nothing where no interval has a width. */
    static Optional<Precision> of(Measured outcome, List<Point> points) {
        return points.stream()
                .filter(point -> point.of(outcome).filter(Precision::hasWidth).isPresent())
                .max(Comparator.comparing(
                        point -> point.of(outcome).orElseThrow().halfWidth()))
                .map(point -> {
                    var summary = point.of(outcome).orElseThrow();
                    return new Precision(point, summary, needed(summary, outcome.isTruth()));
                });
    }

    private static boolean hasWidth(Summary summary) {
        return summary.runs() > 1 && summary.halfWidth() > 0;
    }

    /** For a mean (1.96 sd / half-width)^2; for a share, where Wilson's interval becomes so narrow. */
    private static long needed(Summary summary, boolean isTruth) {
        var aim = summary.halfWidth() / 2;
        if (!isTruth) {
            return (long) Math.ceil(StrictMath.pow(NORMAL * summary.deviation() / aim, 2));
        }
        return least(runs -> wilson(summary.mean(), runs) <= aim);
    }

    /** Half of the width of Wilson's interval of a share. */
    private static double wilson(double share, double runs) {
        var square = NORMAL * NORMAL;
        return NORMAL * Math.sqrt(share * (1 - share) / runs + square / (4 * runs * runs)) / (1 + square / runs);
    }

    private static long least(LongPredicate isEnough) {
        var low = 0L;
        var high = MOST;
        while (high - low > 1) {
            var middle = (low + high) / 2;
            if (isEnough.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}

package derelayl.statistics;

import java.util.Optional;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.NormalConfidenceInterval;

/**
 * A confidence interval.
 *
 * @param low where it begins
 * @param high where it ends, not below
 */
public record Interval(double low, double high) {
    /** The chance to miss that an interval of 95 per cent has. */
    public static final double FIVE_PER_CENT = 0.05;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it ends before it begins, or one of the two is not a number
     */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval cannot go from %s to %s".formatted(low, high));
        }
    }

    /**
     * Student's t interval of the mean of what a sample is drawn from; a single point if all values are the same.
     *
     * @param error the chance to miss, above 0 and below 1: 0.05 for an interval of 95 per cent
     * @return nothing for fewer than two values
     */
    public static Optional<Interval> ofMean(Sample sample, double error) {
        return sample.size() < 2
                ? Optional.empty()
                : Optional.of(ofMean(sample.mean(), sample.standardDeviation().orElseThrow(), sample.size(), error));
    }

    /**
     * The same of a mean that is known already.
     *
     * @param standardDeviation of the sample, with n - 1 below the line, at least 0
     * @param size how many values there were, at least 2
     */
    public static Interval ofMean(double mean, double standardDeviation, long size, double error) {
        var variance = standardDeviation * standardDeviation;
        if (variance == 0) {
            return new Interval(mean, mean);
        }
        var interval = NormalConfidenceInterval.MEAN.fromErrorRate(mean, variance, size, error);
        return new Interval(interval.getLowerBound(), interval.getUpperBound());
    }

    /**
     * Wilson's score interval of a probability.
     *
     * @param successes how often it happened, 0 to {@code trials}
     * @param trials how often it could have, at least 1
     * @param error the chance to miss, above 0 and below 1
     */
    public static Interval ofProbability(int successes, int trials, double error) {
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(trials, successes, error);
        // What never or always happened has an end that is known, which arithmetic misses by a hair.
        return new Interval(
                successes == 0 ? 0 : interval.getLowerBound(), successes == trials ? 1 : interval.getUpperBound());
    }

    /** Half of its width. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** Whether a number lies in it, or on its ends. */
    public boolean contains(double number) {
        return low <= number && number <= high;
    }
}

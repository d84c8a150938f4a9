package derelayl.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.interval.Interval;
import org.apache.commons.statistics.interval.NormalConfidenceInterval;

/** Intervals of 99.9 per cent. */
final class Intervals {
    static final double ERROR = 0.001;

    private static final double LEAST_VARIANCE = 1e-12;

    private Intervals() {}

    /** The interval of a mean, of which these are samples. */
    static Interval ofMean(double... samples) {
        var mean = Arrays.stream(samples).average().orElseThrow();
        var variance = Arrays.stream(samples)
                        .map(sample -> (sample - mean) * (sample - mean))
                        .sum()
                / (samples.length - 1);
        return NormalConfidenceInterval.MEAN.fromErrorRate(
                mean, variance == 0 ? LEAST_VARIANCE : variance, samples.length, ERROR);
    }
}

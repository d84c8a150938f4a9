package derelayl.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What samples say of a mean, or of the difference of two, with one-sided bounds that hold for skewed numbers, too: those of
 * Student's t after Hall's cubic transformation (Journal of the Royal Statistical Society B 54, 1992), which takes the
 * skewness out of it and can be turned round.
 *
 * @param mean the estimate
 * @param variance of the estimate, at least 0
 * @param thirdCumulant of the estimate
 * @param degrees of freedom, above 0
 */
public record MeanEstimate(double mean, double variance, double thirdCumulant, double degrees) {
    private static final double SYMMETRIC = 1e-9;

    /**
     * The mean of what a sample is drawn from.
     *
     * @param sample at least two numbers
     */
    public static MeanEstimate of(Sample sample) {
        var mean = sample.mean();
        var n = (double) sample.size();
        var second = 0.0;
        var third = 0.0;
        for (var value : sample.values()) {
            var deviation = value - mean;
            second += deviation * deviation;
            third += deviation * deviation * deviation;
        }
        return new MeanEstimate(mean, second / (n - 1) / n, third / n / (n * n), n - 1);
    }

    /** The difference to a mean that is known from an independent sample; degrees of freedom are Welch's. */
    public MeanEstimate minus(MeanEstimate other) {
        var sum = variance + other.variance;
        var squares = variance * variance / degrees + other.variance * other.variance / other.degrees;
        return new MeanEstimate(
                mean - other.mean,
                sum,
                thirdCumulant - other.thirdCumulant,
                squares > 0 ? sum * sum / squares : degrees + other.degrees);
    }

    /** The same in other units. */
    public MeanEstimate by(double unit) {
        return new MeanEstimate(mean / unit, variance / (unit * unit), thirdCumulant / (unit * unit * unit), degrees);
    }

    /**
     * A bound that the mean lies above.
     *
     * @param error the chance that it does not, above 0 and below 0.5
     */
    public double low(double error) {
        return mean - Math.sqrt(variance) * untransformed(quantile(error));
    }

    /** A bound that the mean lies below, but for a chance as above. */
    public double high(double error) {
        return mean - Math.sqrt(variance) * untransformed(-quantile(error));
    }

    /**
     * The size of a sample that would put a bound as far from the mean as a number, if mean and deviation stayed the same; the
     * estimate must be one from a sample of so many.
     *
     * @param error the chance to miss that the bound has
     */
    public double needed(int size, double number, double error) {
        var width = NormalDistribution.of(0, 1).inverseSurvivalProbability(error) * Math.sqrt(variance * size);
        return Math.ceil(width * width / ((number - mean) * (number - mean)));
    }

    private double quantile(double error) {
        return TDistribution.of(degrees).inverseSurvivalProbability(error);
    }

    /** The t that Hall's transformation t + g t^2 / 3 + g^2 t^3 / 27 + g / 6 makes this of, where g is the skewness. */
    private double untransformed(double value) {
        var skewness = variance == 0 ? 0 : thirdCumulant / Math.pow(variance, 1.5);
        return Math.abs(skewness) < SYMMETRIC
                ? value
                : 3 / skewness * (Math.cbrt(1 + skewness * (value - skewness / 6)) - 1);
    }
}

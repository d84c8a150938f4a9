package derelayl.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/** Numbers drawn independently from the same distribution, in the order in which they were drawn. */
public final class Sample {
    private final double[] values;

    private Sample(double[] values) {
        this.values = values;
    }

    /**
     * A sample of these values, which are copied.
     *
     * @throws IllegalArgumentException if there are none, or one is not finite
     */
    public static Sample of(double... values) {
        if (values.length == 0 || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a sample has at least one value, and all are finite");
        }
        return new Sample(values.clone());
    }

    /** How many values there are, at least 1. */
    public int size() {
        return values.length;
    }

    /** The values, in their order. */
    public double[] values() {
        return values.clone();
    }

    /** The arithmetic mean. */
    public double mean() {
        return Mean.of(values).getAsDouble();
    }

    /** The standard deviation with n - 1 below the line; none of a single value. */
    public OptionalDouble standardDeviation() {
        return size() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(StandardDeviation.of(values).getAsDouble());
    }

    /**
     * Quantiles, interpolated between values: definition 7 of Hyndman and Fan (1996), which R and NumPy use.
     *
     * @param probabilities each 0 (the least value) to 1 (the greatest)
     */
    public double[] quantiles(double... probabilities) {
        // Without a copy, the values would be left in another order, and no longer pair with those of another sample.
        return Quantile.withDefaults()
                .with(Quantile.EstimationMethod.HF7)
                .withCopy(true)
                .evaluate(values, probabilities);
    }
}

package derelayl.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What was measured of two alternatives under the same seeds, seed by seed.
 *
 * @param baseline the first of each pair
 * @param other the second of each pair, in the same order
 */
public record Pairs(Sample baseline, Sample other) {
    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    public Pairs {
        if (baseline.size() != other.size()) {
            throw new IllegalArgumentException(
                    "%d values cannot be paired with %d".formatted(baseline.size(), other.size()));
        }
    }

    /** Pairs two lists of numbers, which have at least one. */
    public static Pairs of(double[] baseline, double[] other) {
        return new Pairs(Sample.of(baseline), Sample.of(other));
    }

    /** How many pairs there are, at least 1. */
    public int size() {
        return baseline.size();
    }

    /** The second of each pair less the first. */
    public Sample differences() {
        var first = baseline.values();
        var second = other.values();
        return Sample.of(IntStream.range(0, size())
                .mapToDouble(i -> second[i] - first[i])
                .toArray());
    }

    /** Whether both of each pair are the same. */
    public boolean areIdentical() {
        return Arrays.equals(baseline.values(), other.values());
    }

    /** Pearson's correlation, -1 to 1; nothing if one of the two never varies, or for a single pair. */
    public OptionalDouble correlation() {
        var spread = deviation(baseline) * deviation(other);
        if (spread == 0) {
            return OptionalDouble.empty();
        }
        var first = baseline.values();
        var second = other.values();
        var products = IntStream.range(0, size())
                .mapToDouble(i -> (first[i] - baseline.mean()) * (second[i] - other.mean()))
                .sum();
        return OptionalDouble.of(Math.max(-1, Math.min(1, products / (size() - 1) / spread)));
    }

    /**
     * What pairing is worth: the variance of the difference of two means that are not paired, over the variance of the
     * mean difference of pairs. With 3, as narrow an interval from runs that are not paired would take three times as
     * many; below 1, pairing was a disadvantage. Nothing if the differences never vary.
     */
    public OptionalDouble gain() {
        var paired = square(deviation(differences()));
        return paired == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((square(deviation(baseline)) + square(deviation(other))) / paired);
    }

    private static double deviation(Sample sample) {
        return sample.standardDeviation().orElse(0);
    }

    private static double square(double number) {
        return number * number;
    }
}

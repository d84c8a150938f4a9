package derelayl.measure;

import java.util.Arrays;
import java.util.List;

/** Quantiles of a whole population: each is the value of somebody in it. */
public final class Quantiles {
    private Quantiles() {}

    /**
     * The quantiles at these shares.
     *
     * @param values at least one; they are put in order
     * @param shares each 0 (the least value) to 1 (the most)
     */
    public static double[] of(double[] values, List<Double> shares) {
        Arrays.sort(values);
        return ofAscending(values, shares);
    }

    /** The same of values that are in order. */
    static double[] ofAscending(double[] values, List<Double> shares) {
        var quantiles = new double[shares.size()];
        for (var i = 0; i < quantiles.length; i++) {
            quantiles[i] = values[(int) Math.round(shares.get(i) * (values.length - 1))];
        }
        return quantiles;
    }
}

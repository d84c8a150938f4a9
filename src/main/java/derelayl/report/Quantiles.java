package derelayl.report;

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
        return shares.stream()
                .mapToDouble(share -> values[(int) Math.round(share * (values.length - 1))])
                .toArray();
    }
}

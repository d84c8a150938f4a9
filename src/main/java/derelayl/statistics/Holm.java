package derelayl.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's correction: if none of the alternatives differed, the chance that any of the corrected values fell below 0.05
 * would still be at most 5 %, however many tests there are and however they depend on each other.
 */
public final class Holm {
    private Holm() {}

    /** The corrected p values, in the order of these. */
    public static double[] correct(double... p) {
        var ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .toList();
        var corrected = new double[p.length];
        var least = 0.0;
        for (var rank = 0; rank < p.length; rank++) {
            least = Math.max(least, Math.min(1, (p.length - rank) * p[ascending.get(rank)]));
            corrected[ascending.get(rank)] = least;
        }
        return corrected;
    }
}

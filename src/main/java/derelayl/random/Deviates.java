package derelayl.random;

import java.io.Serializable;
import java.util.function.DoubleSupplier;

/**
 * Standard normal deviates by Marsaglia's polar method, as NumPy's {@code RandomState} makes them: of each pair the
 * second comes first. {@code StrictMath} makes them the same on every platform.
 */
public final class Deviates implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Draws draws;
    private boolean kept;
    private double keptDeviate;

    /** Deviates made from the draws of this stream. */
    public Deviates(Draws draws) {
        this.draws = draws;
    }

    /** The next deviate, of mean 0 and standard deviation 1. */
    public double next() {
        if (kept) {
            kept = false;
            return keptDeviate;
        }
        var pair = pair(draws::random);
        kept = true;
        keptDeviate = pair.second();
        return pair.first();
    }

    /** Two independent deviates. */
    record Pair(double first, double second) {}

    /**
     * Two deviates at once.
     *
     * @param uniform numbers from 0 to 1, exclusive
     */
    static Pair pair(DoubleSupplier uniform) {
        double x1;
        double x2;
        double r2;
        do {
            x1 = 2 * uniform.getAsDouble() - 1;
            x2 = 2 * uniform.getAsDouble() - 1;
            r2 = x1 * x1 + x2 * x2;
        } while (r2 >= 1 || r2 == 0);
        var factor = Math.sqrt(-2 * StrictMath.log(r2) / r2);
        return new Pair(factor * x2, factor * x1);
    }
}

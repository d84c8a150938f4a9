package derelayl.random;

import java.util.function.DoubleSupplier;

/** Binomial deviates, by inversion. */
final class Binomial {
    private static final int PORTION = 512;

    private Binomial() {}

    /**
     * How many of so many independent trials succeed.
     *
     * @param trials not negative
     * @param chance of each, 0 to 1
     * @param uniform numbers from 0 to 1, exclusive
     */
    static int successes(int trials, double chance, DoubleSupplier uniform) {
        if (chance > 0.5) {
            return trials - successes(trials, 1 - chance, uniform);
        }
        var sum = 0;
        // In portions, for the probability of no success in a great many trials is not a number any more.
        for (var left = trials; left > 0; left -= PORTION) {
            sum += successesInPortion(Math.min(left, PORTION), chance, uniform);
        }
        return sum;
    }

    private static int successesInPortion(int trials, double chance, DoubleSupplier uniform) {
        var odds = chance / (1 - chance);
        var probability = StrictMath.pow(1 - chance, trials);
        var left = uniform.getAsDouble() - probability;
        var successes = 0;
        while (left >= 0 && successes < trials) {
            probability *= odds * (trials - successes) / (successes + 1);
            left -= probability;
            successes++;
        }
        return successes;
    }
}

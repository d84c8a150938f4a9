package derelayl.learning.data;

import derelayl.random.Deviates;
import derelayl.random.Draws;

/** Draws parts of a whole from Dirichlet's symmetric distribution, the same on every platform. */
final class Dirichlet {
    private Dirichlet() {}

    /**
     * Parts that sum up to 1.
     *
     * @param concentration above 0: the less, the more they differ
     */
    static double[] draw(int number, double concentration, Draws luck) {
        var deviates = new Deviates(luck);
        var logarithms = new double[number];
        var largest = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < number; i++) {
            logarithms[i] = logOfGamma(concentration, luck, deviates);
            largest = Math.max(largest, logarithms[i]);
        }
        var sum = 0.0;
        for (var i = 0; i < number; i++) {
            logarithms[i] = StrictMath.exp(logarithms[i] - largest);
            sum += logarithms[i];
        }
        for (var i = 0; i < number; i++) {
            logarithms[i] /= sum;
        }
        return logarithms;
    }

    /**
     * The logarithm of a gamma deviate, by Marsaglia and Tsang (ACM Transactions on Mathematical Software 26, 2000); one of
     * a shape below 1 is too small for a double now and then.
     */
    private static double logOfGamma(double shape, Draws luck, Deviates deviates) {
        if (shape < 1) {
            return logOfGamma(shape + 1, luck, deviates) + StrictMath.log(1 - luck.random()) / shape;
        }
        var d = shape - 1.0 / 3;
        var c = 1 / Math.sqrt(9 * d);
        while (true) {
            var x = deviates.next();
            var root = 1 + c * x;
            if (root > 0) {
                var v = root * root * root;
                if (StrictMath.log(1 - luck.random()) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                    return StrictMath.log(d * v);
                }
            }
        }
    }
}

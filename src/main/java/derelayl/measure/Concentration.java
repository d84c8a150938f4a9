package derelayl.measure;

/**
 * How unequally coins are spread, in the measures of the Edinburgh Decentralisation Index. Where nobody has any coins,
 * all are 0.
 *
 * @param gini Gini coefficient, 0 (all equal) to 1
 * @param topTen share of the ten richest participants, 0 to 1
 * @param hhi Herfindahl-Hirschman index: the sum of squared percentages, up to 10000 (all with one)
 * @param nakamoto how many of the richest have more than half of all coins
 * @param theil Theil index, 0 (all equal) to the logarithm of the number of participants
 */
public record Concentration(double gini, double topTen, double hhi, int nakamoto, double theil) {
    private static final int TOP = 10;
    private static final double PERCENT = 100;

    /**
     * Measures balances.
     *
     * @param ascending one for each participant, none negative, in order
     */
    static Concentration ofAscending(double[] ascending) {
        var total = 0.0;
        for (var balance : ascending) {
            total += balance;
        }
        return total > 0 ? of(ascending, total) : new Concentration(0, 0, 0, 0, 0);
    }

    private static Concentration of(double[] ascending, double total) {
        var count = ascending.length;
        var mean = total / count;
        var ranked = 0.0;
        var squares = 0.0;
        var theil = 0.0;
        for (var i = 0; i < count; i++) {
            var share = ascending[i] / total;
            ranked += (i + 1) * share;
            squares += PERCENT * share * PERCENT * share;
            var relative = ascending[i] / mean;
            theil += relative > 0 ? relative * StrictMath.log(relative) / count : 0;
        }
        var gini = (2 * ranked - (count + 1)) / count;
        return new Concentration(gini, richest(ascending, TOP) / total, squares, majority(ascending, total), theil);
    }

    private static double richest(double[] ascending, int number) {
        var sum = 0.0;
        for (var i = Math.max(0, ascending.length - number); i < ascending.length; i++) {
            sum += ascending[i];
        }
        return sum;
    }

    private static int majority(double[] ascending, double total) {
        var members = 0;
        for (var sum = 0.0; sum <= total / 2 && members < ascending.length; members++) {
            sum += ascending[ascending.length - 1 - members];
        }
        return members;
    }
}

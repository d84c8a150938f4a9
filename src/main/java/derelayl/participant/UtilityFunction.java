package derelayl.participant;

import java.io.Serializable;

/**
 * What participants want, and what it costs them. It is only measured: nobody acts on it.
 *
 * @param model coins for a performance number of the best model held
 * @param coin what coins are counted in
 * @param performance what of a performance counts
 * @param training what a training costs, in coins, as all costs
 * @param retest what re-testing a model costs
 * @param data what a case costs that is published
 * @param block what recording a block costs
 * @param discount how much of a round's utility that of the next is worth, above 0 and up to 1
 */
public record UtilityFunction(
        double model,
        CoinScale coin,
        PerformanceScale performance,
        double training,
        double retest,
        double data,
        double block,
        double discount)
        implements Serializable {
    /** Coins, and nothing else. */
    public static final UtilityFunction COINS =
            new UtilityFunction(0, CoinScale.NOMINAL, PerformanceScale.IDENTITY, 0, 0, 0, 0, 1);

    /** What coins are counted in. */
    public enum CoinScale {
        /** A coin is a coin. */
        NOMINAL,
        /** Shares of all coins, times the number of participants. */
        SHARE
    }

    /** What of a performance counts. */
    public enum PerformanceScale {
        /** Its number. */
        IDENTITY,
        /** The accuracy as shown to people: the logistic function of the number. */
        ACCURACY
    }

    /** How much of the first round's utility that of a round, counted from 1, is worth. */
    public double weight(int round) {
        return StrictMath.pow(discount, round - 1);
    }

    /** The value of coins: a participant's own, of so many in all, among so many participants. */
    public double ofCoins(double own, double supply, int participants) {
        if (coin == CoinScale.NOMINAL) {
            return own;
        }
        return supply > 0 ? participants * own / supply : 0;
    }

    /** The value of a performance number to somebody with the usual interest in models. */
    double ofPerformance(double number) {
        return model * (performance == PerformanceScale.IDENTITY ? number : 1 / (1 + StrictMath.exp(-number)));
    }
}

package derelayl.audit;

import java.util.List;

/** Royalties by participant: coins, and for how many models. */
final class Earnings {
    private final double[] coins;
    private final long[] models;

    Earnings(int participants) {
        coins = new double[participants];
        models = new long[participants];
    }

    /**
     * Adds coins.
     *
     * @param each for a model
     * @param times how many times that
     * @param number for how many models
     */
    void add(int participant, double each, double times, long number) {
        if (each > 0) {
            coins[participant] += each * times;
            models[participant] += number;
        }
    }

    /**
     * Finds fault with royalties that do not follow.
     *
     * @param isCounted whether the numbers of models must be right too
     */
    void compare(List<Cells> rows, boolean isCounted, Genesis genesis, Findings findings) {
        var stated = new Earnings(coins.length);
        for (var row : rows) {
            var participant = genesis.participant(row.table(), row.whole(0));
            findings.require(stated.models[participant] == 0, "royalties: participant %d has two rows", participant);
            stated.coins[participant] += row.coins(1);
            stated.models[participant] += row.count(2);
        }
        for (var i = 0; i < coins.length; i++) {
            if (!Findings.isSame(stated.coins[i], coins[i]) || isCounted && stated.models[i] != models[i]) {
                findings.add(
                        "royalties: participant %d is paid %s coins for %d models, but %d of its models are settled or"
                                + " ancestors of settled ones, for %s coins",
                        i, stated.coins[i], stated.models[i], models[i], coins[i]);
            }
        }
    }
}

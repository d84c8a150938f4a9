package derelayl.chain;

import derelayl.ledger.Movement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a settlement block pays, by kind: royalties summed for each participant, all else one by one. */
final class Payments {
    private final List<Movement> refunds = new ArrayList<>();
    private final List<Movement> burns = new ArrayList<>();
    private final List<Movement> compensations = new ArrayList<>();
    private final List<Movement> votes = new ArrayList<>();
    private final BitSet earning = new BitSet();
    private final double[] coins;
    private final long[] models;

    private Payments(int participants) {
        coins = new double[participants];
        models = new long[participants];
    }

    static Payments of(List<Movement> movements, int participants) {
        var payments = new Payments(participants);
        movements.forEach(payments::take);
        return payments;
    }

    private void take(Movement payment) {
        switch (payment.reason()) {
            case REFUND -> refunds.add(payment);
            case BURN -> burns.add(payment);
            case COMPENSATION -> compensations.add(payment);
            case VOTE -> votes.add(payment);
            case ROYALTY -> {
                earning.set(payment.participant());
                coins[payment.participant()] += payment.coins();
                models[payment.participant()] += payment.count();
            }
            case PRIZE -> {
                // It follows from the prizes and the scale.
            }
            case BLOCK_REWARD, DEPOSIT, LEVY ->
                throw new IllegalArgumentException(payment + " does not follow from a settlement");
        }
    }

    void write(Line line) {
        line.name("refunds").addRows(refunds, Payments::write);
        line.name("burns").addRows(burns, Payments::write);
        line.name("royalties")
                .addRows(
                        earning.stream().boxed().toList(),
                        (row, participant) ->
                                row.add(participant).add(coins[participant]).add(models[participant]));
    }

    /** Adds what goes from deposits to others. */
    void writeToOthers(Line line) {
        line.name("compensations").addRows(compensations, Payments::write);
        line.name("votes").addRows(votes, Payments::write);
    }

    private static void write(Line row, Movement payment) {
        row.add(payment.participant()).add(payment.coins());
    }
}

package derelayl.gui;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.report.Samples;

/** How many coins each participant had, thinned to what memory is good for. */
final class CoinMemory implements RoundObserver {
    private static final int MOST_NUMBERS = 4_000_000;
    private static final int MOST_ROUNDS = 500;

    private final Samples<double[]> samples;

    CoinMemory(int participants) {
        samples = new Samples<>(Math.max(2, Math.min(MOST_ROUNDS, MOST_NUMBERS / participants)));
    }

    @Override
    public void roundCompleted(Round round) {
        samples.add(round.number(), round.relay().ledger().balances());
    }

    /** Rounds and the participant's coins after each. */
    double[][] of(int participant) {
        var kept = samples.all();
        return new double[][] {
            kept.stream().mapToDouble(Samples.Sample::round).toArray(),
            kept.stream().mapToDouble(sample -> sample.value()[participant]).toArray()
        };
    }
}

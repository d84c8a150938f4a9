package derelayl.gui.history;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.report.Samples;

/** How many coins each participant had after rounds, fewer of them the more participants there are. */
public final class ParticipantCoins implements RoundObserver {
    private static final int MOST_NUMBERS = 4_000_000;
    private static final int MOST_ROUNDS = 500;

    private final Samples<double[]> samples;

    ParticipantCoins(int participants) {
        samples = new Samples<>(Math.max(2, Math.min(MOST_ROUNDS, MOST_NUMBERS / participants)));
    }

    @Override
    public void roundCompleted(Round round) {
        samples.add(round.number(), round.relay().ledger().balances());
    }

    /** Rounds and the participant's coins after each. */
    public double[][] of(int participant) {
        var kept = samples.all();
        return new double[][] {
            kept.stream().mapToDouble(Samples.Sample::round).toArray(),
            kept.stream().mapToDouble(sample -> sample.value()[participant]).toArray()
        };
    }
}

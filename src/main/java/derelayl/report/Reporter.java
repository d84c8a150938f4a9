package derelayl.report;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws the figures of a run that it has watched. */
public final class Reporter implements RoundObserver {
    private final CoinHistory coins = new CoinHistory();
    private final VersionHistory versions = new VersionHistory();

    @Override
    public void roundCompleted(Round round) {
        coins.roundCompleted(round);
        versions.roundCompleted(round);
    }

    /** The figures of what has been watched so far, at least one round: file names and PDF documents. */
    public Map<String, byte[]> draw() {
        var figures = new LinkedHashMap<String, byte[]>();
        figures.put("coins_per_participant_over_rounds.pdf", CoinsFigure.PAGE.draw(CoinsFigure.of(coins)));
        figures.put(
                "version_distribution_per_participant_over_rounds.pdf",
                VersionsFigure.PAGE.draw(VersionsFigure.of(versions)));
        return figures;
    }
}

package derelayl.report;

import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRound;
import derelayl.participant.Disposition;
import derelayl.scenario.FigureSettings;
import derelayl.state.Resumable;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the figures of a run that it has watched: the two published ones, and where not all are honest, three about
 * what that leads to.
 */
public final class Reporter implements MeasureObserver, Resumable {
    private final CoinHistory coins = new CoinHistory();
    private final VersionHistory versions = new VersionHistory();
    private final HonestyHistory honesty = new HonestyHistory();
    private List<Disposition> dispositions = List.of();

    @Override
    public void roundMeasured(MeasuredRound round) {
        coins.roundMeasured(round);
        versions.roundMeasured(round);
        dispositions = round.dispositions();
        if (isMixed()) {
            honesty.roundMeasured(round);
        }
    }

    @Override
    public void save(StateOutput state) throws IOException {
        coins.save(state);
        versions.save(state);
        honesty.save(state);
    }

    @Override
    public void restore(StateInput state) throws IOException {
        coins.restore(state);
        versions.restore(state);
        honesty.restore(state);
    }

    private boolean isMixed() {
        return dispositions.size() > 1;
    }

    /**
     * The figures of what has been watched so far, at least one round: file names and documents.
     *
     * @param settings how wide they are, and in which format
     */
    public Map<String, byte[]> draw(FigureSettings settings) {
        var inches = settings.inches();
        var figures = new ArrayList<Drawn>();
        figures.add(new Drawn("coins_per_participant", CoinsFigure.HEADING, CoinsFigure.of(coins, inches)));
        figures.add(new Drawn(
                "version_distribution_per_participant", VersionsFigure.HEADING, VersionsFigure.of(versions, inches)));
        if (isMixed()) {
            var samples = honesty.samples();
            figures.add(new Drawn(
                    "coins_by_disposition",
                    CoinHoldersFigure.HEADING,
                    CoinHoldersFigure.of(dispositions, samples, inches)));
            figures.add(new Drawn(
                    "acknowledgement", AcknowledgementFigure.HEADING, AcknowledgementFigure.of(samples, inches)));
            figures.add(new Drawn(
                    "improvement", ImprovementFigure.HEADING, ImprovementFigure.of(dispositions, samples, inches)));
        }
        var files = new LinkedHashMap<String, byte[]>();
        figures.forEach(drawn -> files.put(
                drawn.name() + "_over_rounds." + settings.format().ending(),
                drawn.figure().file(settings.format(), drawn.heading())));
        return files;
    }

    private record Drawn(String name, String heading, Figure figure) {}
}

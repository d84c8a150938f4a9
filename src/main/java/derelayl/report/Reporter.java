package derelayl.report;

import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRound;
import derelayl.participant.Disposition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;

/**
 * Draws the figures of a run that it has watched: the two published ones, and where not all are honest, three about
 * what that leads to.
 */
public final class Reporter implements MeasureObserver {
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

    private boolean isMixed() {
        return dispositions.size() > 1;
    }

    /** The figures of what has been watched so far, at least one round: file names and PDF documents. */
    public Map<String, byte[]> draw() {
        var figures = new LinkedHashMap<String, byte[]>();
        draw("coins_per_participant", CoinsFigure.PAGE, CoinsFigure.of(coins), figures);
        draw("version_distribution_per_participant", VersionsFigure.PAGE, VersionsFigure.of(versions), figures);
        if (isMixed()) {
            var samples = honesty.samples();
            draw("coins_by_disposition", CoinHoldersFigure.PAGE, CoinHoldersFigure.of(dispositions, samples), figures);
            draw("acknowledgement", AcknowledgementFigure.PAGE, AcknowledgementFigure.of(samples), figures);
            draw("improvement", ImprovementFigure.PAGE, ImprovementFigure.of(dispositions, samples), figures);
        }
        return figures;
    }

    private static void draw(String name, PdfPage page, JFreeChart chart, Map<String, byte[]> figures) {
        figures.put(name + "_over_rounds.pdf", page.draw(chart));
    }
}

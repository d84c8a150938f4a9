package derelayl.report;

import derelayl.participant.Disposition;
import derelayl.report.HonestyHistory.Snapshot;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.general.DatasetUtilities;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Whether models get better for everyone: the best that participants hold, by disposition; median and quartiles. */
final class ImprovementFigure {
    static final PdfPage PAGE = new PdfPage(1830, 900);

    private static final float BAND_OPACITY = 0.25f;
    private static final int MOST_TICKS = 6;

    private ImprovementFigure() {}

    static JFreeChart of(List<Disposition> dispositions, Samples<Snapshot> samples) {
        var style = new PaperStyle(42);
        var bands = bands(dispositions, samples);
        var reach = Range.combine(new Range(0, 1), DatasetUtilities.findRangeBounds(bands));
        var unit = Ticks.upTo(reach.getLength(), MOST_TICKS).unit();
        var plot = new XYPlot();
        plot.setDomainAxis(style.rounds(samples.lastRound()));
        plot.setRangeAxis(style.dress(
                new NumberAxis("Best Performance Held"),
                unit * Math.floor(reach.getLowerBound() / unit),
                unit * Math.ceil(reach.getUpperBound() / unit),
                unit));
        plot.setDataset(bands);
        var renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND_OPACITY);
        renderer.setLegendLine(PaperStyle.LEGEND_LINE);
        for (var i = 0; i < dispositions.size(); i++) {
            renderer.setSeriesPaint(i, Palette.colour(i));
            renderer.setSeriesFillPaint(i, Palette.colour(i));
            renderer.setSeriesStroke(i, Palette.stroke(i));
        }
        plot.setRenderer(renderer);
        style.dress(plot, 160, 94);
        var chart = style.chart("Collective Improvement", plot, 10);
        chart.addSubtitle(style.legend(plot));
        return chart;
    }

    private static YIntervalSeriesCollection bands(List<Disposition> dispositions, Samples<Snapshot> samples) {
        var bands = new YIntervalSeriesCollection();
        for (var disposition : dispositions) {
            var band = new YIntervalSeries(disposition.name());
            for (var sample : samples.all()) {
                if (sample.value().performance().containsKey(disposition)) {
                    var quartiles = sample.value().performance().get(disposition);
                    band.add(sample.round(), quartiles[1], quartiles[0], quartiles[2]);
                }
            }
            bands.addSeries(band);
        }
        return bands;
    }
}

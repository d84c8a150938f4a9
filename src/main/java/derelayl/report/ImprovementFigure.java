package derelayl.report;

import derelayl.participant.Disposition;
import derelayl.report.FigureLegend.Place;
import derelayl.report.HonestyHistory.Snapshot;
import java.awt.Color;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.general.DatasetUtilities;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Whether models get better for everyone: the best that participants hold, by disposition; median and quartiles. */
final class ImprovementFigure {
    static final String HEADING = "Collective Improvement";

    private static final PdfPage PAGE = new PdfPage(1830, 900);
    private static final float BAND_OPACITY = 0.25f;
    private static final Color BAND = Color.decode("#d2d2d2");
    private static final int MOST_TICKS = 6;

    private ImprovementFigure() {}

    static Figure of(List<Disposition> dispositions, Samples<Snapshot> samples, OptionalDouble inches) {
        var style = PaperStyle.of(inches, PAGE, 42);
        var bands = bands(dispositions, samples);
        var reach = Range.combine(new Range(0, 1), DatasetUtilities.findRangeBounds(bands));
        var unit = Ticks.upTo(reach.getLength(), style.ticks(MOST_TICKS)).unit();
        var plot = new XYPlot();
        plot.setDomainAxis(style.rounds(samples.lastRound()));
        plot.setRangeAxis(style.dress(
                new NumberAxis("Best Performance Held"),
                unit * Math.floor(reach.getLowerBound() / unit),
                unit * Math.ceil(reach.getUpperBound() / unit),
                unit));
        plot.setDataset(bands);
        plot.setRenderer(renderer(dispositions));
        style.dress(plot, 160, 94);
        return style.figure(HEADING, plot, 10, new FigureLegend(() -> legend(plot), Place.BESIDE));
    }

    private static DeviationRenderer renderer(List<Disposition> dispositions) {
        var numbers = DispositionNumbers.of(dispositions);
        var renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND_OPACITY);
        renderer.setLegendLine(PaperStyle.LEGEND_LINE);
        for (var i = 0; i < dispositions.size(); i++) {
            var number = numbers.of(dispositions.get(i));
            renderer.setSeriesPaint(i, Palette.colour(number));
            renderer.setSeriesFillPaint(i, Palette.colour(number));
            renderer.setSeriesStroke(i, Palette.stroke(number));
        }
        return renderer;
    }

    /** The lines, and what the bands around them are. */
    private static LegendItemCollection legend(XYPlot plot) {
        var items = new LegendItemCollection();
        items.addAll(plot.getLegendItems());
        items.add(new LegendItem("middle half", null, null, null, PaperStyle.SWATCH, BAND));
        return items;
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

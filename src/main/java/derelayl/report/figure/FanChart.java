package derelayl.report.figure;

import derelayl.report.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A fan over rounds: bands in which half of the runs and nine tenths of them lie, and their median. */
final class FanChart {
    private static final Color COLOUR = Palette.colour(0);
    private static final List<Color> BANDS = List.of(Color.decode("#cce3f0"), Color.decode("#80b8d8"));
    private static final BasicStroke MEDIAN = new BasicStroke(1.2f);
    private static final int MIDDLE = Fan.SHARES.indexOf(0.5);

    private FanChart() {}

    static JFreeChart of(Axis rounds, Axis vertical, Fan fan) {
        var bands = new YIntervalSeriesCollection();
        bands.addSeries(band(fan, 0));
        bands.addSeries(band(fan, 1));
        bands.addSeries(band(fan, MIDDLE));
        var renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1);
        for (var i = 0; i < MIDDLE; i++) {
            renderer.setSeriesFillPaint(i, BANDS.get(i));
            renderer.setSeriesPaint(i, BANDS.get(i));
            renderer.setSeriesStroke(i, ColumnStyle.HAIRLINE);
        }
        renderer.setSeriesFillPaint(MIDDLE, COLOUR);
        renderer.setSeriesPaint(MIDDLE, COLOUR);
        renderer.setSeriesStroke(MIDDLE, MEDIAN);
        var plot = new XYPlot(bands, ColumnStyle.horizontal(rounds), ColumnStyle.vertical(vertical), renderer);
        ColumnStyle.mark(plot, rounds, vertical);
        return ColumnStyle.chart(fan.name(), ColumnStyle.dress(plot));
    }

    /** What the bands are. */
    static List<LegendItem> legend() {
        return List.of(
                ColumnStyle.area("nine tenths of the runs", BANDS.get(0)),
                ColumnStyle.area("half of the runs", BANDS.get(1)),
                ColumnStyle.plainLine("their median", COLOUR, MEDIAN));
    }

    private static YIntervalSeries band(Fan fan, int lower) {
        var band = new YIntervalSeries(lower);
        for (var i = 0; i < fan.rounds().size(); i++) {
            var quantiles = fan.quantiles().get(i);
            if (Double.isFinite(quantiles[MIDDLE])) {
                band.add(
                        fan.rounds().get(i),
                        quantiles[MIDDLE],
                        quantiles[lower],
                        quantiles[quantiles.length - 1 - lower]);
            }
        }
        return band;
    }
}

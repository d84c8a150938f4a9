package derelayl.gui.chart;

import derelayl.gui.history.ChartHistory;
import derelayl.gui.history.ObservedRelay;
import derelayl.gui.style.ChartStyle;
import derelayl.participant.Disposition;
import derelayl.report.Palette;
import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Coins: bands in which the middle 90 and 50 per cent of all participants are, the median, and the share of the dishonest. */
final class CoinsChart implements LiveChart {
    private static final Color COLOUR = Palette.NEUTRAL;
    private static final Color LIGHT = Color.decode("#b0b0b0");
    private static final float BAND_OPACITY = 0.3f;
    private static final int MEDIAN = ChartHistory.QUANTILES.indexOf(0.5);
    private static final int PERCENT = 100;

    private static final String DISHONEST = "held by the dishonest (right axis)";

    private final XYSeries dishonest = new XYSeries(DISHONEST);
    private final JFreeChart chart;

    CoinsChart() {
        var renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND_OPACITY);
        for (var series = 0; series < 2; series++) {
            renderer.setSeriesPaint(series, series == 0 ? LIGHT : COLOUR);
            renderer.setSeriesFillPaint(series, COLOUR);
            renderer.setSeriesStroke(series, ChartStyle.line());
        }
        chart = ChartStyle.chart("Coins of participants", "Coins", new YIntervalSeriesCollection(), renderer);
        addShare();
    }

    private void addShare() {
        var axis = new NumberAxis("% of all coins");
        axis.setRange(0, PERCENT);
        axis.setLabelFont(chart.getXYPlot().getRangeAxis().getLabelFont());
        axis.setTickLabelFont(chart.getXYPlot().getRangeAxis().getTickLabelFont());
        var line = new XYLineAndShapeRenderer(true, false);
        line.setSeriesPaint(0, Palette.DISHONEST);
        line.setSeriesStroke(0, ChartStyle.line());
        var plot = chart.getXYPlot();
        plot.setRangeAxis(1, axis);
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        plot.setDataset(1, new XYSeriesCollection(dishonest));
        plot.setRenderer(1, line);
        plot.mapDatasetToRangeAxis(1, 1);
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public void show(ObservedRelay relay) {
        var outer = new YIntervalSeries("middle 90 % of participants");
        var inner = new YIntervalSeries("middle 50 %, and the median");
        dishonest.setKey("%s: %s"
                .formatted(
                        DISHONEST, Disposition.whoIsDishonest(relay.simulation().dispositions())));
        dishonest.clear();
        for (var sample : relay.charts().rounds()) {
            var coins = sample.value().coins();
            outer.add(sample.round(), coins[MEDIAN], coins[0], coins[coins.length - 1]);
            inner.add(sample.round(), coins[MEDIAN], coins[MEDIAN - 1], coins[MEDIAN + 1]);
            dishonest.add(sample.round(), PERCENT * sample.value().dishonestShare(), false);
        }
        var bands = new YIntervalSeriesCollection();
        bands.addSeries(outer);
        bands.addSeries(inner);
        chart.getXYPlot().setDataset(bands);
        dishonest.fireSeriesChanged();
    }
}

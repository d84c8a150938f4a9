package derelayl.report.figure;

import derelayl.report.Palette;
import derelayl.report.figure.TornadoFigure.Tornado;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A tornado diagram: sizes of effects as bars with their intervals, and mean effects as dots. */
final class TornadoChart {
    private static final Color FILL = Color.decode("#80b8d8");
    private static final BasicStroke THICK = new BasicStroke(8, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke WHISKER = new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double CAP = 3;

    private TornadoChart() {}

    static JFreeChart of(Tornado tornado) {
        var bars = tornado.bars();
        var sizes = new XYSeriesCollection();
        var intervals = new XIntervalSeries(0);
        var means = new XYSeries(0);
        var names = new ArrayList<String>();
        var ends = new ArrayList<Double>(List.of(0.0));
        for (var i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            var height = bars.size() - 1 - i;
            var line = new XYSeries(i);
            line.add(0, height);
            line.add(bar.size(), height);
            sizes.addSeries(line);
            intervals.add(bar.size(), bar.size() - bar.uncertainty(), bar.size() + bar.uncertainty(), height);
            means.add(bar.mean(), height);
            names.add(0, bar.name());
            ends.addAll(List.of(bar.size() + bar.uncertainty(), bar.mean()));
        }
        var horizontal = Axis.covering(
                "effect on " + tornado.outcome() + " over the whole range",
                ends.stream().mapToDouble(Double::doubleValue).toArray(),
                List.of());
        var plot = new XYPlot(
                sizes, ColumnStyle.horizontal(horizontal), ColumnStyle.vertical(Axis.ofNames("", names)), bars());
        var whiskers = new XIntervalSeriesCollection();
        whiskers.addSeries(intervals);
        plot.setDataset(1, whiskers);
        plot.setRenderer(1, whiskers());
        plot.setDataset(2, new XYSeriesCollection(means));
        plot.setRenderer(2, dots());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        var dressed = ColumnStyle.dress(plot);
        dressed.setRangeGridlinesVisible(false);
        dressed.setDomainZeroBaselineVisible(true);
        return ColumnStyle.chart("", dressed);
    }

    static List<LegendItem> legend() {
        return List.of(
                ColumnStyle.area("mean size of effects (mu*)", FILL),
                ColumnStyle.bar("95 % interval"),
                new LegendItem("mean effect (mu)", null, null, null, ColumnStyle.shape(0), Palette.colour(0)));
    }

    private static XYLineAndShapeRenderer bars() {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setBasePaint(FILL);
        renderer.setBaseStroke(THICK);
        return renderer;
    }

    private static XYErrorRenderer whiskers() {
        var renderer = new XYErrorRenderer();
        renderer.setBaseLinesVisible(false);
        renderer.setBaseShapesVisible(false);
        renderer.setDrawYError(false);
        renderer.setCapLength(CAP);
        renderer.setErrorStroke(WHISKER);
        renderer.setErrorPaint(Color.BLACK);
        return renderer;
    }

    private static XYLineAndShapeRenderer dots() {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, Palette.colour(0));
        renderer.setSeriesShape(0, ColumnStyle.shape(0));
        return renderer;
    }
}

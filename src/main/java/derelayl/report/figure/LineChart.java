package derelayl.report.figure;

import derelayl.report.Palette;
import derelayl.report.figure.Line.Estimate;
import java.awt.BasicStroke;
import java.util.List;
import java.util.function.Predicate;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Estimates against what was varied, with their intervals. */
final class LineChart {
    private static final BasicStroke BAR = new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double CAP = 3;

    private LineChart() {}

    /**
     * The chart, without a legend.
     *
     * @param heading above it; empty for none
     * @param joined whether the points of a line are joined
     */
    static JFreeChart of(String heading, Axis horizontal, Axis vertical, List<Line> lines, boolean joined) {
        var plot = new XYPlot(null, ColumnStyle.horizontal(horizontal), ColumnStyle.vertical(vertical), null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDataset(0, series(lines, point -> Double.isFinite(point.mean())));
        plot.setRenderer(0, bars(lines.size()));
        plot.setDataset(1, series(lines, point -> true));
        plot.setRenderer(1, signs(lines.size(), joined));
        ColumnStyle.mark(plot, horizontal, vertical);
        return ColumnStyle.chart(heading, ColumnStyle.dress(plot));
    }

    /** Draws nothing but intervals. */
    private static XYErrorRenderer bars(int lines) {
        var bars = new XYErrorRenderer();
        bars.setBaseShapesVisible(false);
        bars.setDrawXError(false);
        bars.setCapLength(CAP);
        bars.setErrorStroke(BAR);
        for (var i = 0; i < lines; i++) {
            bars.setSeriesPaint(i, Palette.colour(i));
        }
        return bars;
    }

    /** Draws lines, broken where there is no number, and a sign at each point. */
    private static XYLineAndShapeRenderer signs(int lines, boolean joined) {
        var signs = new XYLineAndShapeRenderer(joined, true);
        for (var i = 0; i < lines; i++) {
            signs.setSeriesPaint(i, Palette.colour(i));
            signs.setSeriesStroke(i, ColumnStyle.stroke(i));
            signs.setSeriesShape(i, ColumnStyle.shape(i));
            signs.setSeriesShapesFilled(i, ColumnStyle.isFull(i));
            signs.setSeriesOutlineStroke(i, ColumnStyle.SIGN);
        }
        return signs;
    }

    private static YIntervalSeriesCollection series(List<Line> lines, Predicate<Estimate> filter) {
        var all = new YIntervalSeriesCollection();
        for (var i = 0; i < lines.size(); i++) {
            // By number, for two lines may have one name.
            var series = new YIntervalSeries(i);
            lines.get(i).points().stream()
                    .filter(filter)
                    .forEach(point -> series.add(point.x(), point.mean(), point.low(), point.high()));
            all.addSeries(series);
        }
        return all;
    }
}

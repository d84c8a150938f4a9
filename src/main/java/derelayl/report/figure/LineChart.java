package derelayl.report.figure;

import derelayl.report.Palette;
import java.awt.BasicStroke;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
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
        var renderer = new XYErrorRenderer();
        renderer.setBaseLinesVisible(joined);
        renderer.setDrawXError(false);
        renderer.setCapLength(CAP);
        renderer.setErrorStroke(BAR);
        for (var i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, Palette.colour(i));
            renderer.setSeriesStroke(i, ColumnStyle.stroke(i));
            renderer.setSeriesShape(i, ColumnStyle.shape(i));
            renderer.setSeriesShapesFilled(i, ColumnStyle.isFull(i));
            renderer.setSeriesOutlineStroke(i, ColumnStyle.SIGN);
        }
        var plot =
                new XYPlot(series(lines), ColumnStyle.horizontal(horizontal), ColumnStyle.vertical(vertical), renderer);
        ColumnStyle.mark(plot, horizontal, vertical);
        return ColumnStyle.chart(heading, ColumnStyle.dress(plot));
    }

    private static YIntervalSeriesCollection series(List<Line> lines) {
        var all = new YIntervalSeriesCollection();
        for (var i = 0; i < lines.size(); i++) {
            // By number, for two lines may have one name.
            var series = new YIntervalSeries(i);
            lines.get(i).points().forEach(point -> series.add(point.x(), point.mean(), point.low(), point.high()));
            all.addSeries(series);
        }
        return all;
    }
}

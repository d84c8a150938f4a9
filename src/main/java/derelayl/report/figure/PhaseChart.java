package derelayl.report.figure;

import derelayl.report.figure.Figures.HeatMap;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** A phase diagram: a heat map over two numbers that were varied, with a colour bar, and thresholds as dotted lines. */
final class PhaseChart {
    private static final Color NOTHING = Color.decode("#cccccc");
    private static final int SHADES = 128;
    private static final double BAR_WIDTH = 7;
    private static final double BELOW = 24;

    private PhaseChart() {}

    /** The chart, with its colour bar. */
    static JFreeChart of(HeatMap map) {
        var x = edges(map.columns());
        var y = edges(map.rows());
        var plot = new XYPlot(
                new DefaultXYDataset(),
                ColumnStyle.horizontal(map.horizontal().from(x[0], x[x.length - 1])),
                ColumnStyle.vertical(map.vertical().from(y[0], y[y.length - 1])),
                new XYLineAndShapeRenderer());
        ColumnStyle.dress(plot);
        var below = new AxisSpace();
        below.setBottom(BELOW);
        plot.setFixedDomainAxisSpace(below);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setBackgroundPaint(NOTHING);
        var scale =
                new ColourScale(map.colour().range().low(), map.colour().range().high());
        for (var cell : map.cells()) {
            if (Double.isFinite(cell.number())) {
                var shade = scale.getPaint(cell.number());
                // Without an outline, hairs of the background shine through between cells.
                plot.addAnnotation(new XYBoxAnnotation(
                        x[cell.column()],
                        y[cell.row()],
                        x[cell.column() + 1],
                        y[cell.row() + 1],
                        ColumnStyle.HAIRLINE,
                        shade,
                        shade));
            }
        }
        ColumnStyle.markAbove(plot, map.horizontal(), map.vertical());
        var chart = ColumnStyle.chart(map.heading(), plot);
        chart.addSubtitle(bar(map.colour(), scale));
        return chart;
    }

    /** Whether there are places without a number. */
    static boolean hasGaps(HeatMap map) {
        var numbers = map.cells().stream().filter(cell -> Double.isFinite(cell.number()));
        return numbers.count() < (long) map.columns().size() * map.rows().size();
    }

    /** What places without a number look like. */
    static LegendItem gap() {
        return ColumnStyle.area("no run with a value", NOTHING);
    }

    private static PaintScaleLegend bar(Axis colour, ColourScale scale) {
        var bar = new PaintScaleLegend(scale, ColumnStyle.vertical(colour));
        bar.setPosition(RectangleEdge.RIGHT);
        bar.setSubdivisionCount(SHADES);
        bar.setStripWidth(BAR_WIDTH);
        bar.setStripOutlineVisible(false);
        bar.setBackgroundPaint(Color.WHITE);
        bar.setMargin(new RectangleInsets(0, 6, BELOW, 0));
        bar.setAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        return bar;
    }

    /** Where cells end: half way between neighbouring values, and as far on the outer sides. */
    static double[] edges(List<Double> values) {
        var last = values.size() - 1;
        return IntStream.rangeClosed(0, last + 1)
                .mapToDouble(i -> {
                    var left = values.get(Math.min(Math.max(0, i - 1), last - 1));
                    var right = values.get(Math.min(Math.max(1, i), last));
                    var middle = (left + right) / 2;
                    return i == 0 ? 2 * left - middle : i == last + 1 ? 2 * right - middle : middle;
                })
                .toArray();
    }
}

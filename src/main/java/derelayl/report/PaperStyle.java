package derelayl.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.ui.RectangleInsets;

/** The look that figures of a run share, in whatever size: one serif type, thin black axes, a light grid. */
abstract sealed class PaperStyle permits PublishedStyle, WidthStyle {
    static final Color GRID = Color.decode("#b0b0b0");
    static final Shape LEGEND_LINE = new Line2D.Double(-34, 0, 34, 0);
    static final Shape SWATCH = new Rectangle2D.Double(-34, -12, 68, 24);

    private static final float THIN = 0.8f;
    private static final float TICK_LENGTH = 3.5f;
    private static final double TIGHT = -0.06;
    private static final double SUBPLOT_GAP = 30;

    private final Font text;
    /** Lines of text leave more room above and below than figures can spare. */
    private final double tight;

    /** How many times as thick and long as in the published figures thin lines and ticks are. */
    private final float weight;

    PaperStyle(float points, float weight) {
        text = SerifFont.ofSize(points);
        tight = TIGHT * points;
        this.weight = weight;
    }

    /**
     * A style.
     *
     * @param inches how wide the figure is; nothing if as wide as published
     * @param page the size of the figure as published
     * @param points the size of text in the figure as published
     */
    static PaperStyle of(OptionalDouble inches, PdfPage page, float points) {
        return inches.isPresent() ? new WidthStyle(inches.getAsDouble()) : new PublishedStyle(page, points);
    }

    /** How many rounds an axis may name. */
    abstract int roundTicks();

    /** How many numbers a vertical axis may name that has so many as published. */
    abstract int ticks(int published);

    /** Keeps room for axes: so many points to the left and below as published. */
    abstract void leaveRoom(XYPlot plot, double left, double below);

    /** The figure of a chart, with a margin of so many points at the right as published. */
    abstract Figure figure(String heading, XYPlot plot, double right);

    /** The same with a legend. */
    abstract Figure figure(String heading, XYPlot plot, double right, FigureLegend legend);

    Font text() {
        return text;
    }

    double tight() {
        return tight;
    }

    BasicStroke thin() {
        return new BasicStroke(weight * THIN);
    }

    /**
     * An axis of rounds, from the first on.
     *
     * @param last the last round
     */
    NumberAxis rounds(int last) {
        return dress(
                new NumberAxis("Round"),
                1,
                Math.max(2, last),
                Ticks.ofCounts(last, roundTicks()).unit());
    }

    /** An axis of percentages, with ticks so many per cent apart, or more where there is no room. */
    NumberAxis percentages(String label, int margin, int unit) {
        return dress(
                new NumberAxis(label),
                -margin,
                100 + margin,
                Ticks.upTo(100, ticks(100 / unit)).unit());
    }

    /**
     * Dresses an axis of numbers.
     *
     * @param from where it begins
     * @param to where it ends
     * @param unit the distance of its ticks
     */
    <T extends NumberAxis> T dress(T axis, double from, double to, double unit) {
        axis.setRange(from, to);
        axis.setTickUnit(new NumberTickUnit(unit, Ticks.format(unit)));
        axis.setLabelFont(text);
        axis.setTickLabelFont(text);
        axis.setLabelPaint(Color.BLACK);
        axis.setTickLabelPaint(Color.BLACK);
        axis.setAxisLinePaint(Color.BLACK);
        axis.setTickMarkPaint(Color.BLACK);
        axis.setTickMarkStroke(thin());
        axis.setTickMarkOutsideLength(weight * TICK_LENGTH);
        axis.setTickLabelInsets(new RectangleInsets(2.5 * tight, 4, tight, 4));
        axis.setLabelInsets(new RectangleInsets(tight, 3, tight, 3));
        return axis;
    }

    /** Dresses a plot; its axes take so many points to the left and below as published. */
    void dress(XYPlot plot, double left, double below) {
        dress(plot);
        leaveRoom(plot, left, below);
    }

    private void dress(XYPlot plot) {
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlinePaint(Color.BLACK);
        plot.setOutlineStroke(thin());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlineStroke(thin());
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlineStroke(thin());
        plot.setRangeGridlinePaint(GRID);
    }

    /** A plot of some above each other that share an axis of rounds. */
    XYPlot stacked(int lastRound, List<XYPlot> plots) {
        var combined = new CombinedDomainXYPlot(rounds(lastRound));
        combined.setGap(SUBPLOT_GAP);
        dress(combined, 140, 94);
        for (var plot : plots) {
            dress(plot);
            combined.add(plot);
        }
        return combined;
    }

    /** A chart of the plot without title and legend. */
    JFreeChart chart(XYPlot plot) {
        var chart = new JFreeChart(null, text, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        return chart;
    }

    /** Draws series as lines that differ in colour and dash: the palette's with these numbers. */
    static XYLineAndShapeRenderer lines(List<Integer> numbers) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setLegendLine(LEGEND_LINE);
        for (var i = 0; i < numbers.size(); i++) {
            renderer.setSeriesPaint(i, Palette.colour(numbers.get(i)));
            renderer.setSeriesStroke(i, Palette.stroke(numbers.get(i)));
        }
        return renderer;
    }

    /** Dresses a legend. */
    LegendTitle dress(LegendTitle legend, float textSize) {
        legend.setItemFont(text.deriveFont(textSize));
        legend.setItemPaint(Color.BLACK);
        legend.setBackgroundPaint(Color.WHITE);
        legend.setLegendItemGraphicPadding(new RectangleInsets(5, 14, 5, 14));
        legend.setItemLabelPadding(new RectangleInsets(4, 13, 4, 12));
        return legend;
    }
}

package derelayl.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** The look that the published figures share: one serif type, thin black axes, a light grid. */
final class PaperStyle {
    static final Color GRID = Color.decode("#b0b0b0");
    static final BasicStroke THIN = new BasicStroke(0.8f);

    private static final float TITLE_TO_TEXT = 1.2f;
    private static final float TICK_LENGTH = 3.5f;
    private static final double TIGHT = -0.06;

    private static final int MOST_ROUND_TICKS = 10;
    private static final double SUBPLOT_GAP = 30;
    private static final float LEGEND_TO_TEXT = 34f / 42;
    static final Shape LEGEND_LINE = new Line2D.Double(-34, 0, 34, 0);

    private static final Color LEGEND_FRAME = Color.decode("#cccccc");

    private final Font text;
    private final Font title;
    /** Lines of text leave more room above and below than figures can spare. */
    private final double tight;

    /** @param points the size of all text but the title */
    PaperStyle(float points) {
        text = SerifFont.ofSize(points);
        tight = TIGHT * points;
        title = text.deriveFont(points * TITLE_TO_TEXT);
    }

    Font text() {
        return text;
    }

    /**
     * An axis of rounds, from the first on.
     *
     * @param last the last round
     */
    NumberAxis rounds(int last) {
        var unit = Math.max(1, Ticks.upTo(last, MOST_ROUND_TICKS).unit());
        return dress(new NumberAxis("Round"), 1, Math.max(2, last), unit);
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
        axis.setTickUnit(
                new NumberTickUnit(unit, new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        axis.setLabelFont(text);
        axis.setTickLabelFont(text);
        axis.setLabelPaint(Color.BLACK);
        axis.setTickLabelPaint(Color.BLACK);
        axis.setAxisLinePaint(Color.BLACK);
        axis.setTickMarkPaint(Color.BLACK);
        axis.setTickMarkStroke(THIN);
        axis.setTickMarkOutsideLength(TICK_LENGTH);
        axis.setTickLabelInsets(new RectangleInsets(2.5 * tight, 4, tight, 4));
        axis.setLabelInsets(new RectangleInsets(tight, 3, tight, 3));
        return axis;
    }

    /** Dresses a plot; its axes take so many points to the left and below. */
    void dress(XYPlot plot, double left, double below) {
        dress(plot);
        var axes = new AxisSpace();
        axes.setLeft(left);
        axes.setBottom(below);
        plot.setFixedDomainAxisSpace(axes);
        plot.setFixedRangeAxisSpace(axes);
    }

    private static void dress(XYPlot plot) {
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlinePaint(Color.BLACK);
        plot.setOutlineStroke(THIN);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlineStroke(THIN);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlineStroke(THIN);
        plot.setRangeGridlinePaint(GRID);
    }

    /** A chart of the plot, with its title above and a margin at the right. */
    JFreeChart chart(String heading, XYPlot plot, double right) {
        var chart = new JFreeChart(null, text, plot, false);
        chart.setTitle(new TextTitle(heading, title));
        chart.getTitle().setPaint(Color.BLACK);
        chart.getTitle().setPadding(2 * tight, 0, tight / 2, 0);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(0, 0, 0, right));
        return chart;
    }

    /** A chart of plots above each other that share an axis of rounds, with their legends beside them. */
    JFreeChart stacked(String heading, int lastRound, List<XYPlot> plots) {
        var combined = new CombinedDomainXYPlot(rounds(lastRound));
        combined.setGap(SUBPLOT_GAP);
        dress(combined, 140, 94);
        for (var plot : plots) {
            dress(plot);
            combined.add(plot);
        }
        var chart = chart(heading, combined, 10);
        chart.addSubtitle(legend(combined));
        return chart;
    }

    /** Draws series as lines that differ in colour and dash; the first is the palette's with this number. */
    XYLineAndShapeRenderer lines(int first, int number) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setLegendLine(LEGEND_LINE);
        for (var i = 0; i < number; i++) {
            renderer.setSeriesPaint(i, Palette.colour(first + i));
            renderer.setSeriesStroke(i, Palette.stroke(first + i));
        }
        return renderer;
    }

    /** A legend to the right of the plot. */
    LegendTitle legend(LegendItemSource plot) {
        var legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.RIGHT);
        legend.setItemFont(text.deriveFont(LEGEND_TO_TEXT * text.getSize2D()));
        legend.setItemPaint(Color.BLACK);
        legend.setBackgroundPaint(Color.WHITE);
        legend.setFrame(new RoundedFrame(LEGEND_FRAME, new BasicStroke(1), 9));
        legend.setMargin(new RectangleInsets(0, 40, 0, 0));
        legend.setLegendItemGraphicPadding(new RectangleInsets(5, 14, 5, 14));
        legend.setItemLabelPadding(new RectangleInsets(4, 13, 4, 12));
        return legend;
    }
}

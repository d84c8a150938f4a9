package derelayl.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.RectangleInsets;

/** The look that the published figures share: one serif type, thin black axes, a light grid. */
final class PaperStyle {
    static final Color GRID = Color.decode("#b0b0b0");
    static final BasicStroke THIN = new BasicStroke(0.8f);

    private static final float TITLE_TO_TEXT = 1.2f;
    private static final float TICK_LENGTH = 3.5f;
    private static final double TIGHT = -0.06;

    private static final int MOST_ROUND_TICKS = 10;

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
        var axes = new AxisSpace();
        axes.setLeft(left);
        axes.setBottom(below);
        plot.setFixedDomainAxisSpace(axes);
        plot.setFixedRangeAxisSpace(axes);
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
}

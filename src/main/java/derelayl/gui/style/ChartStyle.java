package derelayl.gui.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.XYDataset;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** How charts look on the screen: small sans-serif text, white ground, a light grid. */
public final class ChartStyle {
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 12);
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Color GRID = new Color(0xdd, 0xdd, 0xdd);

    private ChartStyle() {}

    /**
     * A chart over rounds.
     *
     * @param title what it shows
     * @param unit what its numbers are
     */
    public static JFreeChart chart(String title, String unit, XYDataset data, XYItemRenderer renderer) {
        var rounds = axis("Round");
        rounds.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        rounds.setLowerMargin(0);
        rounds.setUpperMargin(0.01);
        rounds.setAutoRangeIncludesZero(false);
        var plot = new XYPlot(data, rounds, axis(unit), renderer);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setOutlinePaint(GRID);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        var chart = new JFreeChart(null, TEXT, plot, true);
        chart.setTitle(new TextTitle(title, TITLE));
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(2, 4, 2, 8));
        var legend = chart.getLegend();
        legend.setItemFont(TEXT);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(Color.WHITE);
        return chart;
    }

    private static NumberAxis axis(String label) {
        var axis = new NumberAxis(label);
        axis.setLabelFont(TEXT);
        axis.setTickLabelFont(TEXT);
        // All numbers being 0, there would be ticks at tiny fractions.
        axis.setAutoRangeMinimumSize(1);
        axis.setLabelInsets(new RectangleInsets(1, 1, 1, 1));
        return axis;
    }

    /** A line that is thin enough for a small chart. */
    public static BasicStroke line() {
        return new BasicStroke(1.6f);
    }

    /** A panel that draws the chart as large as it is itself, without stretching text. */
    public static ChartPanel panel(JFreeChart chart, int width, int height) {
        var panel = new ChartPanel(chart);
        panel.setPreferredSize(new Dimension(width, height));
        panel.setMinimumDrawWidth(0);
        panel.setMinimumDrawHeight(0);
        panel.setMaximumDrawWidth(Integer.MAX_VALUE);
        panel.setMaximumDrawHeight(Integer.MAX_VALUE);
        return panel;
    }
}

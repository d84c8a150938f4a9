package derelayl.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/**
 * Figures of a given width, for a paper: without a title, for that is the caption's, and with the legend below. They are
 * laid out in the sizes of the published ones, and then made smaller until type has 9 points, in legends 8.
 */
final class WidthStyle extends PaperStyle {
    private static final float TEXT = 42;
    private static final float LEGEND_TEXT = 38;
    private static final double SCALE = 9 / TEXT;
    private static final float WEIGHT = 2.5f;
    private static final int POINTS_AN_INCH = 72;

    private static final double HEIGHT_TO_WIDTH = 0.58;
    private static final double LEAST_HEIGHT = 640;
    private static final double MOST_HEIGHT = 1100;
    private static final double STACKED = 1.6;
    /** What axes take of the width and the height. */
    private static final double AXES = 150;

    private static final double A_ROUND = 165;
    private static final double A_LINE = 62;
    private static final RectangleInsets MARGIN = new RectangleInsets(40, 6, 6, 50);

    private final double width;
    private final double height;

    WidthStyle(double inches) {
        super(TEXT, WEIGHT);
        width = inches * POINTS_AN_INCH / SCALE;
        height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, HEIGHT_TO_WIDTH * width));
    }

    @Override
    int roundTicks() {
        return (int) Math.max(2, (width - AXES) / A_ROUND);
    }

    @Override
    int ticks(int published) {
        return (int) Math.min(published, (height - AXES) / A_LINE);
    }

    /** Axes take what they need. */
    @Override
    void leaveRoom(XYPlot plot, double left, double below) {}

    @Override
    Figure figure(String heading, XYPlot plot, double right) {
        return new Figure(width, height(plot), List.of(chartPanel(plot))).scaled(SCALE);
    }

    @Override
    Figure figure(String heading, XYPlot plot, double right, FigureLegend legend) {
        var title = dress(new LegendTitle(() -> outlined(legend.items().getLegendItems())), LEGEND_TEXT);
        title.setPosition(RectangleEdge.BOTTOM);
        title.setItemLabelPadding(new RectangleInsets(4, 0, 4, 24));
        var top = height(plot);
        var legendHeight = legendHeight(title);
        var below = new Figure.Panel(
                (graphics, area) -> {
                    arrange(title, graphics);
                    title.draw(graphics, area);
                },
                new Rectangle2D.Double(0, top, width, legendHeight));
        return new Figure(width, top + legendHeight, List.of(chartPanel(plot), below)).scaled(SCALE);
    }

    /** White swatches get an outline, for they stand on white. */
    private static LegendItemCollection outlined(LegendItemCollection items) {
        var outlined = new LegendItemCollection();
        for (var i = 0; i < items.getItemCount(); i++) {
            var item = items.get(i);
            outlined.add(
                    item.isShapeVisible() && item.getFillPaint().equals(Color.WHITE)
                            ? new LegendItem(
                                    item.getLabel(),
                                    null,
                                    null,
                                    null,
                                    item.getShape(),
                                    Color.WHITE,
                                    new BasicStroke(2),
                                    Color.GRAY)
                            : item);
        }
        return outlined;
    }

    private double height(XYPlot plot) {
        return plot instanceof CombinedDomainXYPlot ? STACKED * height : height;
    }

    private Figure.Panel chartPanel(XYPlot plot) {
        var chart = chart(plot);
        chart.setPadding(MARGIN);
        return new Figure.Panel(chart, new Rectangle2D.Double(0, 0, width, height(plot)));
    }

    private double legendHeight(LegendTitle legend) {
        var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return arrange(legend, graphics);
        } finally {
            graphics.dispose();
        }
    }

    private double arrange(LegendTitle legend, Graphics2D graphics) {
        return legend.arrange(graphics, RectangleConstraint.NONE.toFixedWidth(width))
                .getHeight();
    }
}

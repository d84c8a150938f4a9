package derelayl.report.figure;

import derelayl.report.Palette;
import derelayl.report.PowerAxis;
import derelayl.report.SerifFont;
import derelayl.report.Ticks;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** The look of figures that are printed at their size: type of 8 points, thin axes, colours that all can tell apart. */
public final class ColumnStyle {
    /** The width of a column of a paper in two columns, in points. */
    public static final double COLUMN = 252;
    /** The width of both columns. */
    public static final double PAGE = 516;

    static final Color GRID = Color.decode("#dddddd");
    static final BasicStroke HAIRLINE = new BasicStroke(0.5f);
    static final BasicStroke SIGN = new BasicStroke(0.8f);
    static final Font TEXT = SerifFont.ofSize(8);

    private static final Color MARKER = Color.decode("#666666");
    private static final BasicStroke DOTTED =
            new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1.5f, 1.5f}, 0);
    private static final BasicStroke DOTTED_GROUND = new BasicStroke(0.8f);
    private static final float WIDTH = 1.1f;
    private static final float DASH_SCALE = 0.25f;
    private static final RectangleInsets MARGIN = new RectangleInsets(5, 2, 2, 8);
    private static final RectangleInsets BELOW_POWER = new RectangleInsets(12, 2, 2, 8);
    /** In turn full, and larger and hollow, so that one is seen around the other. */
    private static final List<Shape> SHAPES = List.of(
            new Ellipse2D.Double(-1.7, -1.7, 3.4, 3.4),
            new Rectangle2D.Double(-2.5, -2.5, 5, 5),
            polygon(0, -2.1, 2, 1.4, -2, 1.4),
            polygon(0, -3.6, 3.6, 0, 0, 3.6, -3.6, 0),
            polygon(0, 2.1, 2, -1.4, -2, -1.4),
            new Ellipse2D.Double(-2.6, -2.6, 5.2, 5.2));

    private ColumnStyle() {}

    private static Shape polygon(double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (var i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** The sign at the points of the line with this number, counted from 0. */
    static Shape shape(int line) {
        return SHAPES.get(Palette.mark(line) % SHAPES.size());
    }

    /** Whether that sign is full. */
    static boolean isFull(int line) {
        return Palette.mark(line) % 2 == 0;
    }

    /** The dashes of the line with this number. */
    static BasicStroke stroke(int line) {
        var dash = Palette.stroke(line).getDashArray();
        if (dash == null) {
            return new BasicStroke(WIDTH);
        }
        var shorter = new float[dash.length];
        for (var i = 0; i < dash.length; i++) {
            shorter[i] = DASH_SCALE * dash[i];
        }
        return new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, shorter, 0);
    }

    /** A horizontal axis: of numbers, or of names. */
    static ValueAxis horizontal(Axis axis) {
        if (axis.isNamed()) {
            var names = named(axis);
            names.setVerticalTickLabels(axis.isLong());
            return names;
        }
        var numbers = new NumberAxis(axis.label());
        var range = axis.range();
        numbers.setRange(range.low(), range.high());
        numbers.setTickUnit(new NumberTickUnit(range.unit(), range.format()));
        return dress(numbers);
    }

    private static SymbolAxis named(Axis axis) {
        var names = new SymbolAxis(axis.label(), axis.names().toArray(String[]::new));
        names.setGridBandsVisible(false);
        names.setRange(-0.5, axis.names().size() - 0.5);
        return dress(names);
    }

    /** A vertical axis: of numbers, large ones in units of a power of ten, or of names. */
    static ValueAxis vertical(Axis axis) {
        if (axis.isNamed()) {
            return named(axis);
        }
        var range = axis.range();
        var numbers = new PowerAxis(axis.label(), new Ticks(Math.max(range.high(), -range.low()), range.unit()));
        numbers.setRange(range.low(), range.high());
        numbers.setTickUnit(new NumberTickUnit(range.unit()));
        return dress(numbers);
    }

    static <T extends ValueAxis> T dress(T axis) {
        axis.setLabelFont(TEXT);
        axis.setTickLabelFont(TEXT);
        axis.setLabelPaint(Color.BLACK);
        axis.setTickLabelPaint(Color.BLACK);
        axis.setAxisLineVisible(false);
        axis.setTickMarkPaint(Color.BLACK);
        axis.setTickMarkStroke(HAIRLINE);
        axis.setTickMarkOutsideLength(2);
        axis.setTickLabelInsets(new RectangleInsets(1, 2, 1, 2));
        axis.setLabelInsets(new RectangleInsets(1, 1, 1, 1));
        return axis;
    }

    /** Dresses a plot that has its axes. */
    static XYPlot dress(XYPlot plot) {
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlinePaint(Color.BLACK);
        plot.setOutlineStroke(HAIRLINE);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlineStroke(HAIRLINE);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeGridlinePaint(GRID);
        return plot;
    }

    /** Marks numbers by dotted lines behind the data: from below to above, or from left to right. */
    static void mark(XYPlot plot, Axis horizontal, Axis vertical) {
        horizontal
                .markers()
                .forEach(number -> plot.addDomainMarker(new ValueMarker(number, MARKER, DOTTED), Layer.BACKGROUND));
        vertical.markers()
                .forEach(number -> plot.addRangeMarker(new ValueMarker(number, MARKER, DOTTED), Layer.BACKGROUND));
    }

    /** The same on a ground that may be dark: above it, and on white. */
    static void markAbove(XYPlot plot, Axis horizontal, Axis vertical) {
        var x = plot.getDomainAxis().getRange();
        var y = plot.getRangeAxis().getRange();
        for (var number : horizontal.markers()) {
            markAbove(plot, number, y.getLowerBound(), number, y.getUpperBound());
        }
        for (var number : vertical.markers()) {
            markAbove(plot, x.getLowerBound(), number, x.getUpperBound(), number);
        }
    }

    private static void markAbove(XYPlot plot, double x1, double y1, double x2, double y2) {
        plot.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, DOTTED_GROUND, Color.WHITE));
        plot.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, DOTTED, MARKER));
    }

    /** A chart of the plot, with a heading above it unless that is empty. */
    static JFreeChart chart(String heading, XYPlot plot) {
        var chart = new JFreeChart(null, TEXT, plot, false);
        if (!heading.isEmpty()) {
            var title = new TextTitle(heading, TEXT);
            title.setPaint(Color.BLACK);
            title.setPadding(0, 0, 1, 0);
            chart.setTitle(title);
        }
        chart.setBackgroundPaint(Color.WHITE);
        var isBelowPower =
                heading.isEmpty() && plot.getRangeAxis() instanceof PowerAxis vertical && vertical.isScaled();
        chart.setPadding(isBelowPower ? BELOW_POWER : MARGIN);
        return chart;
    }

    /** A legend below or between charts, in as many rows as it takes. */
    static LegendTitle legend(List<LegendItem> items) {
        LegendItemSource source = () -> {
            var collection = new LegendItemCollection();
            items.forEach(collection::add);
            return collection;
        };
        var legend = new LegendTitle(source);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemFont(TEXT);
        legend.setItemPaint(Color.BLACK);
        legend.setBackgroundPaint(Color.WHITE);
        legend.setLegendItemGraphicPadding(new RectangleInsets(1, 2, 1, 2));
        legend.setItemLabelPadding(new RectangleInsets(1, 1, 1, 6));
        legend.setMargin(1, 1, 1, 1);
        return legend;
    }

    /** What stands for a line in a legend. */
    static LegendItem line(String name, int line) {
        return new LegendItem(
                name,
                null,
                null,
                null,
                true,
                shape(line),
                isFull(line),
                Palette.colour(line),
                !isFull(line),
                Palette.colour(line),
                SIGN,
                true,
                new Line2D.Double(-9, 0, 9, 0),
                stroke(line),
                Palette.colour(line));
    }

    /** What stands for intervals in a legend: a bar with its caps. */
    static LegendItem bar(String meaning) {
        var bar = new Path2D.Double();
        bar.append(new Line2D.Double(0, -3.5, 0, 3.5), false);
        bar.append(new Line2D.Double(-1.5, -3.5, 1.5, -3.5), false);
        bar.append(new Line2D.Double(-1.5, 3.5, 1.5, 3.5), false);
        return new LegendItem(
                meaning,
                null,
                null,
                null,
                false,
                bar,
                false,
                Color.BLACK,
                false,
                Color.BLACK,
                HAIRLINE,
                true,
                bar,
                new BasicStroke(0.8f),
                Color.BLACK);
    }

    /** What stands for a dotted line in a legend. */
    static LegendItem threshold(String meaning) {
        return plainLine(meaning, MARKER, DOTTED);
    }

    /** What stands for a line without signs in a legend. */
    static LegendItem plainLine(String meaning, Color colour, BasicStroke stroke) {
        return new LegendItem(meaning, null, null, null, new Line2D.Double(-9, 0, 9, 0), stroke, colour);
    }

    /** What stands for an area in a legend. */
    static LegendItem area(String meaning, Color colour) {
        return new LegendItem(meaning, null, null, null, new Rectangle2D.Double(-8, -3, 16, 6), colour);
    }
}

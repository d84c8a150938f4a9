package derelayl.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.VerticalAlignment;

/** Figures as they were published: on a large page, with a title. */
final class PublishedStyle extends PaperStyle {
    private static final int ROUND_TICKS = 10;
    private static final float TITLE_TO_TEXT = 1.2f;
    private static final float LEGEND_TO_TEXT = 34f / 42;
    private static final double INSET = 0.01;
    private static final Color LEGEND_FRAME = Color.decode("#cccccc");

    private final PdfPage page;
    private final Font title;

    PublishedStyle(PdfPage page, float points) {
        super(points, 1);
        this.page = page;
        title = text().deriveFont(points * TITLE_TO_TEXT);
    }

    @Override
    int roundTicks() {
        return ROUND_TICKS;
    }

    @Override
    int ticks(int published) {
        return published;
    }

    @Override
    void leaveRoom(XYPlot plot, double left, double below) {
        var axes = new AxisSpace();
        axes.setLeft(left);
        axes.setBottom(below);
        plot.setFixedDomainAxisSpace(axes);
        plot.setFixedRangeAxisSpace(axes);
    }

    @Override
    Figure figure(String heading, XYPlot plot, double right) {
        return figure(titled(heading, plot, right));
    }

    @Override
    Figure figure(String heading, XYPlot plot, double right, FigureLegend legend) {
        var chart = titled(heading, plot, right);
        switch (legend.place()) {
            case BESIDE -> chart.addSubtitle(beside(legend));
            case BESIDE_AT_TOP -> chart.addSubtitle(atTop(beside(legend)));
            case INSIDE ->
                plot.addAnnotation(
                        new XYTitleAnnotation(INSET, 1 - 2 * INSET, inside(legend), RectangleAnchor.TOP_LEFT));
        }
        return figure(chart);
    }

    private Figure figure(JFreeChart chart) {
        var whole = new Rectangle2D.Double(0, 0, page.width(), page.height());
        return new Figure(page.width(), page.height(), List.of(new Figure.Panel(chart, whole)));
    }

    private JFreeChart titled(String heading, XYPlot plot, double right) {
        var chart = chart(plot);
        chart.setTitle(new TextTitle(heading, title));
        chart.getTitle().setPaint(Color.BLACK);
        chart.getTitle().setPadding(2 * tight(), 0, tight() / 2, 0);
        chart.setPadding(new RectangleInsets(0, 0, 0, right));
        return chart;
    }

    private LegendTitle beside(FigureLegend legend) {
        var title = dress(new LegendTitle(legend.items()), LEGEND_TO_TEXT * text().getSize2D());
        title.setPosition(RectangleEdge.RIGHT);
        title.setFrame(new RoundedFrame(LEGEND_FRAME, new BasicStroke(1), 9));
        title.setMargin(new RectangleInsets(0, 40, 0, 0));
        return title;
    }

    private static LegendTitle atTop(LegendTitle legend) {
        legend.setVerticalAlignment(VerticalAlignment.TOP);
        legend.setMargin(new RectangleInsets(-20, 54, 0, 0));
        legend.setItemLabelPadding(new RectangleInsets(4.5, 13, 4.5, 12));
        return legend;
    }

    private LegendTitle inside(FigureLegend legend) {
        var title = new LegendTitle(legend.items(), new ColumnArrangement(), new ColumnArrangement());
        title.setItemFont(text());
        title.setBackgroundPaint(Color.WHITE);
        title.setLegendItemGraphicPadding(new RectangleInsets(4, 10, 4, 10));
        return title;
    }
}

package derelayl.report;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.xy.CategoryTableXYDataset;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.VerticalAlignment;

/** Model version distribution over rounds: a stack of bins for each round. */
final class VersionsFigure {
    static final PdfPage PAGE = new PdfPage(1830, 746);

    private static final int PERCENT_PER_TICK = 10;

    private VersionsFigure() {}

    static JFreeChart of(VersionHistory history) {
        var style = new PaperStyle(42);
        var plot = new XYPlot(
                stacks(history.rounds()),
                style.rounds(history.rounds().size()),
                style.dress(new NumberAxis("Percentage of Participants (%)"), 0, 100, PERCENT_PER_TICK),
                renderer());
        style.dress(plot, 119, 94);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        for (var percent = PERCENT_PER_TICK; percent < 100; percent += PERCENT_PER_TICK) {
            plot.addRangeMarker(new ValueMarker(percent, PaperStyle.GRID, PaperStyle.THIN), Layer.FOREGROUND);
        }
        var chart = style.chart("Model Version Distribution Over Rounds", plot, 7);
        var legend = style.legend(plot);
        legend.setVerticalAlignment(VerticalAlignment.TOP);
        legend.setMargin(new RectangleInsets(-20, 54, 0, 0));
        legend.setItemLabelPadding(new RectangleInsets(4.5, 13, 4.5, 12));
        chart.addSubtitle(legend);
        return chart;
    }

    private static CategoryTableXYDataset stacks(List<double[]> rounds) {
        var stacks = new CategoryTableXYDataset();
        for (var bin = 0; bin < VersionHistory.BINS.size(); bin++) {
            for (var index = 0; index < rounds.size(); index++) {
                stacks.add(index + 1, rounds.get(index)[bin], VersionHistory.BINS.get(bin), false);
            }
        }
        stacks.setAutoWidth(false);
        stacks.setIntervalWidth(1);
        return stacks;
    }

    private static StackedXYBarRenderer renderer() {
        var renderer = new StackedXYBarRenderer(0);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setLegendBar(new Rectangle2D.Double(0, -12, 68, 24));
        for (var bin = 0; bin < VersionHistory.BINS.size(); bin++) {
            renderer.setSeriesPaint(bin, Palette.version(bin));
        }
        return renderer;
    }
}

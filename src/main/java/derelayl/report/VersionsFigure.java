package derelayl.report;

import derelayl.report.FigureLegend.Place;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.xy.CategoryTableXYDataset;
import org.jfree.ui.Layer;

/** Model version distribution over rounds: a stack of bins for each round. */
final class VersionsFigure {
    static final String HEADING = "Model Version Distribution Over Rounds";

    private static final PdfPage PAGE = new PdfPage(1830, 746);
    private static final int PERCENT_PER_TICK = 10;

    private VersionsFigure() {}

    static Figure of(VersionHistory history, OptionalDouble inches) {
        var style = PaperStyle.of(inches, PAGE, 42);
        var percentages = style.percentages("Percentage of Participants (%)", 0, PERCENT_PER_TICK);
        var plot = new XYPlot(
                stacks(history.rounds()), style.rounds(history.rounds().size()), percentages, renderer());
        style.dress(plot, 119, 94);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        var unit = (int) percentages.getTickUnit().getSize();
        for (var percent = unit; percent < 100; percent += unit) {
            plot.addRangeMarker(new ValueMarker(percent, PaperStyle.GRID, style.thin()), Layer.FOREGROUND);
        }
        return style.figure(HEADING, plot, 7, new FigureLegend(plot, Place.BESIDE_AT_TOP));
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

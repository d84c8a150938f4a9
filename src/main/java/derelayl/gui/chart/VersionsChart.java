package derelayl.gui.chart;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.style.ChartStyle;
import derelayl.report.Palette;
import derelayl.report.Samples;
import derelayl.report.VersionHistory;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.xy.CategoryTableXYDataset;
import org.jfree.ui.RectangleEdge;

/** How many versions participants are behind the latest: a stack for each round, as in the published figure. */
final class VersionsChart implements LiveChart {
    private static final int PERCENT = 100;
    private static final Rectangle2D SWATCH = new Rectangle2D.Double(-4, -4, 8, 8);

    private final JFreeChart chart;

    VersionsChart() {
        var renderer = new StackedXYBarRenderer(0);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        for (var bin = 0; bin < VersionHistory.BINS.size(); bin++) {
            renderer.setSeriesPaint(bin, Palette.version(bin));
        }
        chart = ChartStyle.chart("Versions that participants know", "%", new CategoryTableXYDataset(), renderer);
        // Smoothed edges would leave a light seam between two bars; text is smoothed all the same.
        chart.setAntiAlias(false);
        chart.setTextAntiAlias(true);
        chart.getXYPlot().getRangeAxis().setRange(0, PERCENT);
        chart.getLegend().setPosition(RectangleEdge.RIGHT);
        outlineLegend();
    }

    /** What is white on white needs an edge. */
    private void outlineLegend() {
        var items = new LegendItemCollection();
        for (var bin = 0; bin < VersionHistory.BINS.size(); bin++) {
            items.add(new LegendItem(
                    VersionHistory.BINS.get(bin),
                    null,
                    null,
                    null,
                    SWATCH,
                    Palette.version(bin),
                    new BasicStroke(1),
                    Color.GRAY));
        }
        chart.getXYPlot().setFixedLegendItems(items);
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public void show(ObservedRelay relay) {
        chart.getXYPlot().setDataset(stacks(relay.charts().versions()));
    }

    private static CategoryTableXYDataset stacks(List<Samples.Sample<double[]>> samples) {
        var stacks = new CategoryTableXYDataset();
        for (var bin = 0; bin < VersionHistory.BINS.size(); bin++) {
            for (var sample : samples) {
                stacks.add(sample.round(), sample.value()[bin], VersionHistory.BINS.get(bin), false);
            }
        }
        stacks.setAutoWidth(false);
        stacks.setIntervalWidth(
                samples.size() > 1 ? samples.get(1).round() - samples.get(0).round() : 1);
        return stacks;
    }
}

package derelayl.gui.chart;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.style.ChartStyle;
import derelayl.report.Palette;
import derelayl.report.Samples;
import derelayl.report.VersionHistory;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.xy.CategoryTableXYDataset;
import org.jfree.ui.RectangleEdge;

/** How many versions participants are behind the latest: a stack for each round, as in the published figure. */
final class VersionsChart implements LiveChart {
    private static final int PERCENT = 100;

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

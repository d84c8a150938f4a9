package derelayl.gui.inspector;

import derelayl.gui.style.ChartStyle;
import derelayl.report.Palette;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** A chart of one line over rounds. */
final class LineChartPanel implements InspectorPanel {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 130;

    private final String title;
    private final Supplier<double[][]> points;
    private final DefaultXYDataset data = new DefaultXYDataset();
    private final ChartPanel panel;

    /**
     * A chart that is empty until it is refreshed.
     *
     * @param unit what the numbers are
     * @param points rounds and the numbers after each
     */
    LineChartPanel(String title, String unit, Supplier<double[][]> points) {
        this.title = title;
        this.points = points;
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, Palette.NEUTRAL);
        renderer.setSeriesStroke(0, ChartStyle.line());
        var chart = ChartStyle.chart(title, unit, data, renderer);
        chart.removeLegend();
        panel = ChartStyle.panel(chart, WIDTH, HEIGHT);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void refresh() {
        data.addSeries(title, points.get());
    }
}

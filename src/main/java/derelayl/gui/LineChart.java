package derelayl.gui;

import derelayl.report.Palette;
import java.util.function.Supplier;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** A chart of one line over rounds. */
final class LineChart {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 130;

    private LineChart() {}

    /**
     * A chart.
     *
     * @param points rounds and the numbers after each
     */
    static View of(String title, String unit, Supplier<double[][]> points) {
        var data = new DefaultXYDataset();
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, Palette.colour(0));
        renderer.setSeriesStroke(0, ScreenStyle.line());
        var chart = ScreenStyle.chart(title, unit, data, renderer);
        chart.removeLegend();
        return new View(ScreenStyle.panel(chart, WIDTH, HEIGHT), () -> data.addSeries(title, points.get()));
    }
}

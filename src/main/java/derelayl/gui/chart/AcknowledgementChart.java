package derelayl.gui.chart;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.style.ChartStyle;
import derelayl.gui.style.DispositionMarker;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How much the majority acknowledges of what participants of each disposition deliver. */
final class AcknowledgementChart implements LiveChart {
    private static final int PERCENT = 100;
    private static final double SYMBOL = 2;

    private final XYSeriesCollection lines = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    private final JFreeChart chart = ChartStyle.chart("Acknowledged of what was delivered", "%", lines, renderer);

    AcknowledgementChart() {
        // All and nothing are what happens most; their lines should not lie on the frame.
        chart.getXYPlot().getRangeAxis().setRange(-0.05 * PERCENT, 1.05 * PERCENT);
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public void show(ObservedRelay relay) {
        lines.removeAllSeries();
        var dispositions = relay.simulation().dispositions();
        var markers = DispositionMarker.of(dispositions);
        for (var i = 0; i < dispositions.size(); i++) {
            var line = new XYSeries(dispositions.get(i).name());
            for (var sample : relay.charts().rounds()) {
                var share = sample.value().acknowledged().getOrDefault(dispositions.get(i), Double.NaN);
                line.add(sample.round(), PERCENT * share, false);
            }
            lines.addSeries(line);
            var marker = markers.get(dispositions.get(i));
            renderer.setSeriesPaint(i, marker.colour());
            renderer.setSeriesStroke(i, ChartStyle.line());
            renderer.setSeriesShape(i, marker.shape(0, 0, SYMBOL));
        }
    }
}

package derelayl.gui.chart;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.style.ChartStyle;
import derelayl.participant.Disposition;
import derelayl.report.Palette;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How many participants own models, and how many of them are dishonest. */
final class OwnersChart implements LiveChart {
    private static final String DISHONEST = "of these, dishonest";

    private final XYSeries all = new XYSeries("model owners");
    private final XYSeries dishonest = new XYSeries(DISHONEST);
    private final JFreeChart chart;

    OwnersChart() {
        var lines = new XYSeriesCollection(all);
        lines.addSeries(dishonest);
        var renderer = new XYLineAndShapeRenderer(true, false);
        for (var series = 0; series < lines.getSeriesCount(); series++) {
            renderer.setSeriesPaint(series, series == 0 ? Palette.NEUTRAL : Palette.DISHONEST);
            renderer.setSeriesStroke(series, ChartStyle.line());
        }
        chart = ChartStyle.chart("Model owners", "Owners", lines, renderer);
        chart.getXYPlot().getRangeAxis().setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public void show(ObservedRelay relay) {
        dishonest.setKey("%s: %s"
                .formatted(
                        DISHONEST, Disposition.whoIsDishonest(relay.simulation().dispositions())));
        all.clear();
        dishonest.clear();
        for (var sample : relay.charts().rounds()) {
            all.add(sample.round(), sample.value().owners(), false);
            dishonest.add(sample.round(), sample.value().dishonestOwners(), false);
        }
        all.fireSeriesChanged();
        dishonest.fireSeriesChanged();
    }
}

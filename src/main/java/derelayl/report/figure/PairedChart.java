package derelayl.report.figure;

import derelayl.report.Palette;
import derelayl.report.figure.Line.Estimate;
import derelayl.report.figure.PairedFigure.Outcome;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The two charts of an outcome in a {@link PairedFigure}. */
final class PairedChart {
    static final Color SEED = Color.decode("#b8c4cc");
    static final Color NOTHING = Color.WHITE;

    /** More lines than this hide each other. */
    private static final int MOST_LINES = 1000;

    private static final Shape DOT = new Ellipse2D.Double(-0.9, -0.9, 1.8, 1.8);
    private static final BasicStroke BAR = new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double CAP = 4;
    /** How far dots are moved aside, so that they do not hide each other. */
    private static final double SPREAD = 0.5;
    /** Multiples of it, less the whole, spread evenly however many there are. */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private static final double BESIDE = 0.34;
    /** What the axes on the left take, so that what is above and below is in line. */
    private static final double LEFT = 36;

    private PairedChart() {}

    /** What stands for means in a legend. */
    static LegendItem mean() {
        return new LegendItem("mean", null, null, null, ColumnStyle.shape(0), Palette.colour(0));
    }

    /** Above: values, those of a seed joined, and means. */
    static JFreeChart values(Axis names, Outcome outcome) {
        var lines = new XYSeriesCollection();
        for (var seed = 0; seed < Math.min(MOST_LINES, outcome.bySeed().size()); seed++) {
            lines.addSeries(line(seed, outcome.bySeed().get(seed)));
        }
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setBasePaint(SEED);
        renderer.setBaseStroke(ColumnStyle.HAIRLINE);
        var means = new ArrayList<Estimate>();
        for (var i = 0; i < names.names().size(); i++) {
            var index = i;
            var mean = outcome.bySeed().stream()
                    .mapToDouble(values -> values[index])
                    .filter(Double::isFinite)
                    .average();
            if (mean.isPresent()) {
                means.add(new Estimate(i, mean.getAsDouble(), mean.getAsDouble(), mean.getAsDouble()));
            }
        }
        var vertical = Axis.covering("", PairedFigure.finite(outcome.bySeed()), List.of());
        return chart(outcome.name(), names, vertical, lines, renderer, means);
    }

    private static XYSeries line(int key, double[] values) {
        var line = new XYSeries(key);
        for (var i = 0; i < values.length; i++) {
            if (Double.isFinite(values[i])) {
                line.add(i, values[i]);
            }
        }
        return line;
    }

    /** Below: differences from the baseline, and their means with intervals. */
    static JFreeChart differences(Axis names, Outcome outcome) {
        var dots = new XYSeries(0);
        var differences = new ArrayList<double[]>();
        for (var seed = 0; seed < Math.min(MOST_LINES, outcome.bySeed().size()); seed++) {
            var values = outcome.bySeed().get(seed);
            for (var i = 1; i < values.length; i++) {
                var difference = values[i] - values[0];
                if (Double.isFinite(difference)) {
                    var aside = SPREAD * (seed * GOLDEN % 1 - 0.5);
                    dots.add(i + aside, difference);
                    differences.add(new double[] {difference});
                }
            }
        }
        outcome.differences().forEach(mean -> differences.add(new double[] {mean.low(), mean.high()}));
        differences.add(new double[] {0});
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, SEED);
        renderer.setSeriesShape(0, DOT);
        var beside = outcome.differences().stream()
                .map(mean -> new Estimate(mean.x() + BESIDE, mean.mean(), mean.low(), mean.high()))
                .toList();
        var vertical = Axis.covering("difference", PairedFigure.finite(differences), List.of(0.0));
        return chart("", names, vertical, new XYSeriesCollection(dots), renderer, beside);
    }

    private static JFreeChart chart(
            String heading,
            Axis names,
            Axis vertical,
            XYSeriesCollection seeds,
            XYLineAndShapeRenderer seedRenderer,
            List<Estimate> means) {
        var plot = new XYPlot(seeds, ColumnStyle.horizontal(names), ColumnStyle.vertical(vertical), seedRenderer);
        plot.setDataset(1, series(means));
        plot.setRenderer(1, meanRenderer());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        ColumnStyle.mark(plot, names, vertical);
        var dressed = ColumnStyle.dress(plot);
        var left = new AxisSpace();
        left.setLeft(LEFT);
        dressed.setFixedRangeAxisSpace(left);
        dressed.setDomainGridlinesVisible(false);
        return ColumnStyle.chart(heading, dressed);
    }

    private static YIntervalSeriesCollection series(List<Estimate> estimates) {
        var series = new YIntervalSeries(0);
        estimates.forEach(estimate -> series.add(estimate.x(), estimate.mean(), estimate.low(), estimate.high()));
        var all = new YIntervalSeriesCollection();
        all.addSeries(series);
        return all;
    }

    private static XYErrorRenderer meanRenderer() {
        var renderer = new XYErrorRenderer();
        renderer.setBaseLinesVisible(false);
        renderer.setDrawXError(false);
        renderer.setCapLength(CAP);
        renderer.setErrorStroke(BAR);
        renderer.setErrorPaint(Color.BLACK);
        renderer.setSeriesPaint(0, Palette.colour(0));
        renderer.setSeriesShape(0, ColumnStyle.shape(0));
        return renderer;
    }
}

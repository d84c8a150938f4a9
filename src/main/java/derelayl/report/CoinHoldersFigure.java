package derelayl.report;

import derelayl.participant.Disposition;
import derelayl.report.FigureLegend.Place;
import derelayl.report.HonestyHistory.Snapshot;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.Layer;
import org.jfree.ui.TextAnchor;

/** Who holds the coins: the share of each disposition, stacked; dotted lines at the first and the last exclusion. */
final class CoinHoldersFigure {
    static final String HEADING = "Who Holds the Coins";

    private static final PdfPage PAGE = new PdfPage(1830, 900);
    private static final int PERCENT = 100;
    private static final int PERCENT_PER_TICK = 20;
    private static final double LABEL_PERCENT = 7;
    private static final int DARK = 128;

    private CoinHoldersFigure() {}

    static Figure of(List<Disposition> dispositions, Samples<Snapshot> samples, OptionalDouble inches) {
        var style = PaperStyle.of(inches, PAGE, 42);
        var plot = new XYPlot();
        plot.setDomainAxis(style.rounds(samples.lastRound()));
        plot.setRangeAxis(style.percentages("Share of Coins (%)", 0, PERCENT_PER_TICK));
        plot.setDataset(stacks(dispositions, samples));
        plot.setRenderer(renderer(dispositions));
        style.dress(plot, 119, 94);
        label(plot, dispositions, samples, style);
        markExclusions(plot, samples);
        return style.figure(HEADING, plot, 10, new FigureLegend(() -> swatches(dispositions), Place.BESIDE));
    }

    private static YIntervalSeriesCollection stacks(List<Disposition> dispositions, Samples<Snapshot> samples) {
        var series = new ArrayList<YIntervalSeries>();
        dispositions.forEach(disposition -> series.add(new YIntervalSeries(disposition.name())));
        for (var sample : samples.all()) {
            var below = 0.0;
            for (var i = 0; i < dispositions.size(); i++) {
                var share = PERCENT * sample.value().coinShares().getOrDefault(dispositions.get(i), 0.0);
                series.get(i).add(sample.round(), below + share, below, below + share);
                below += share;
            }
        }
        var stacks = new YIntervalSeriesCollection();
        series.forEach(stacks::addSeries);
        return stacks;
    }

    private static DeviationRenderer renderer(List<Disposition> dispositions) {
        var numbers = DispositionNumbers.of(dispositions);
        var renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1);
        for (var i = 0; i < dispositions.size(); i++) {
            renderer.setSeriesFillPaint(i, Palette.colour(numbers.of(dispositions.get(i))));
            renderer.setSeriesPaint(i, Color.BLACK);
            renderer.setSeriesStroke(i, new BasicStroke(1));
        }
        return renderer;
    }

    /** Names the wide stacks where they end, so that they are known without their colours. */
    private static void label(
            XYPlot plot, List<Disposition> dispositions, Samples<Snapshot> samples, PaperStyle style) {
        var all = samples.all();
        var numbers = DispositionNumbers.of(dispositions);
        var shares = all.get(all.size() - 1).value().coinShares();
        var below = 0.0;
        for (var i = 0; i < dispositions.size(); i++) {
            var share = PERCENT * shares.getOrDefault(dispositions.get(i), 0.0);
            if (share >= LABEL_PERCENT) {
                var position = samples.lastRound() - 0.02 * (samples.lastRound() - 1);
                var name = new XYTextAnnotation(dispositions.get(i).name(), position, below + share / 2);
                name.setFont(style.text());
                name.setTextAnchor(TextAnchor.CENTER_RIGHT);
                name.setPaint(isDark(Palette.colour(numbers.of(dispositions.get(i)))) ? Color.WHITE : Color.BLACK);
                plot.addAnnotation(name);
            }
            below += share;
        }
    }

    private static boolean isDark(Color colour) {
        return colour.getGreen() < DARK;
    }

    private static LegendItemCollection swatches(List<Disposition> dispositions) {
        var numbers = DispositionNumbers.of(dispositions);
        var items = new LegendItemCollection();
        for (var i = dispositions.size() - 1; i >= 0; i--) {
            var disposition = dispositions.get(i);
            items.add(new LegendItem(
                    disposition.name(), null, null, null, PaperStyle.SWATCH, Palette.colour(numbers.of(disposition))));
        }
        return items;
    }

    private static void markExclusions(XYPlot plot, Samples<Snapshot> samples) {
        var rounds = new ArrayList<Integer>();
        var excluded = 0;
        for (var sample : samples.all()) {
            if (sample.value().excluded() > excluded) {
                rounds.add(sample.round());
            }
            excluded = Math.max(excluded, sample.value().excluded());
        }
        if (!rounds.isEmpty()) {
            mark(plot, rounds.get(0));
            mark(plot, rounds.get(rounds.size() - 1));
        }
    }

    private static void mark(XYPlot plot, int round) {
        var dotted = new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {6, 10}, 0);
        plot.addDomainMarker(new ValueMarker(round, Color.WHITE, dotted), Layer.FOREGROUND);
    }
}

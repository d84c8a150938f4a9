package derelayl.report;

import derelayl.report.FigureLegend.Place;
import derelayl.report.HonestyHistory.Snapshot;
import derelayl.vocabulary.Conduct;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;

/** What the majority acknowledges, by conduct; and whom it holds what against. */
final class AcknowledgementFigure {
    static final String HEADING = "Acknowledgement";

    private static final PdfPage PAGE = new PdfPage(1830, 900);
    private static final int PERCENT = 100;
    private static final int PERCENT_PER_TICK = 20;
    private static final int MARGIN = 5;

    private AcknowledgementFigure() {}

    static Figure of(Samples<Snapshot> samples, OptionalDouble inches) {
        var style = PaperStyle.of(inches, PAGE, 42);
        var rates = new XYPlot();
        rates.setRangeAxis(style.percentages("Acknowledged (%)", MARGIN, PERCENT_PER_TICK));
        var conducts = conducts(samples);
        var lines = new DefaultXYDataset();
        conducts.forEach(conduct -> lines.addSeries(name(conduct), rates(conduct, samples)));
        rates.setDataset(lines);
        rates.setRenderer(
                PaperStyle.lines(conducts.stream().map(DispositionNumbers::of).toList()));

        var standing = new XYPlot();
        var counts = new DefaultXYDataset();
        counts.addSeries("strikes so far", counts(samples, true));
        counts.addSeries("excluded", counts(samples, false));
        var ticks = Ticks.ofCounts(most(samples), style.ticks(4));
        standing.setRangeAxis(style.dress(new PowerAxis("Strikes, Excluded", ticks), 0, ticks.top(), ticks.unit()));
        standing.setDataset(counts);
        var neutral = PaperStyle.lines(List.of(0, 1));
        neutral.setSeriesPaint(0, Palette.NEUTRAL);
        neutral.setSeriesPaint(1, Palette.NEUTRAL);
        standing.setRenderer(neutral);
        var plot = style.stacked(samples.lastRound(), List.of(rates, standing));
        return style.figure(HEADING, plot, 10, new FigureLegend(plot, Place.BESIDE));
    }

    private static List<Conduct> conducts(Samples<Snapshot> samples) {
        return Arrays.stream(Conduct.values())
                .filter(conduct -> samples.all().stream()
                        .anyMatch(
                                sample -> sample.value().acknowledgementRates().containsKey(conduct)))
                .toList();
    }

    private static String name(Conduct conduct) {
        return conduct.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static double[][] rates(Conduct conduct, Samples<Snapshot> samples) {
        var occurred = samples.all().stream()
                .filter(sample -> sample.value().acknowledgementRates().containsKey(conduct))
                .toList();
        return new double[][] {
            occurred.stream().mapToDouble(Samples.Sample::round).toArray(),
            occurred.stream()
                    .mapToDouble(sample ->
                            PERCENT * sample.value().acknowledgementRates().get(conduct))
                    .toArray()
        };
    }

    private static double[][] counts(Samples<Snapshot> samples, boolean strikes) {
        return new double[][] {
            samples.rounds(),
            samples.all().stream()
                    .map(Samples.Sample::value)
                    .mapToDouble(snapshot -> strikes ? snapshot.strikes() : snapshot.excluded())
                    .toArray()
        };
    }

    private static double most(Samples<Snapshot> samples) {
        return Math.max(
                Arrays.stream(counts(samples, true)[1]).max().orElse(0),
                Arrays.stream(counts(samples, false)[1]).max().orElse(0));
    }
}

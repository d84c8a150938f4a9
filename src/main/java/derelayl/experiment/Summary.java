package derelayl.experiment;

import derelayl.measure.Measure;
import derelayl.measure.Measure.Type;
import derelayl.statistics.Interval;
import derelayl.statistics.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Sums up the runs of a point.
 *
 * @param outcomes in the order of the columns
 */
record Summary(List<? extends Measure<?>> outcomes) {
    private static final double[] PROBABILITIES = {0, 0.05, 0.25, 0.5, 0.75, 0.95, 1};
    /** Runs are read several times before more numbers than this are held at once: 16 MB. */
    private static final int MOST_NUMBERS = 1 << 21;

    /**
     * Sums up a point: a row for each outcome.
     *
     * @param most how many runs there can be
     * @param runs gives them, as often as asked
     */
    void of(Point point, int most, Supplier<Iterator<Row>> runs, Consumer<SummaryRow> rows) {
        var block = Math.max(1, MOST_NUMBERS / Math.max(1, most));
        for (var first = 0; first < outcomes.size(); first += block) {
            var last = Math.min(first + block, outcomes.size());
            var values = new double[last - first][most];
            var counts = new int[last - first];
            for (var all = runs.get(); all.hasNext(); ) {
                var run = all.next();
                for (var i = first; i < last && !run.isFailed(); i++) {
                    var value = run.number(i);
                    if (value.isPresent()) {
                        values[i - first][counts[i - first]++] = value.getAsDouble();
                    }
                }
            }
            for (var i = first; i < last; i++) {
                rows.accept(row(point, outcomes.get(i), Arrays.copyOf(values[i - first], counts[i - first])));
            }
        }
    }

    private static SummaryRow row(Point point, Measure<?> outcome, double[] values) {
        if (values.length == 0) {
            var none = OptionalDouble.empty();
            return new SummaryRow(point, outcome.column(), 0, none, none, Optional.empty(), List.of());
        }
        var sample = Sample.of(values);
        var quantiles = new ArrayList<Double>();
        for (var quantile : sample.quantiles(PROBABILITIES)) {
            quantiles.add(quantile);
        }
        return new SummaryRow(
                point,
                outcome.column(),
                values.length,
                OptionalDouble.of(sample.mean()),
                sample.standardDeviation(),
                interval(outcome, sample),
                quantiles);
    }

    private static Optional<Interval> interval(Measure<?> outcome, Sample sample) {
        if (outcome.type() != Type.TRUTH) {
            return Interval.ofMean(sample, Interval.FIVE_PER_CENT);
        }
        var successes = (int) Math.round(Arrays.stream(sample.values()).sum());
        return Optional.of(Interval.ofProbability(successes, sample.size(), Interval.FIVE_PER_CENT));
    }
}

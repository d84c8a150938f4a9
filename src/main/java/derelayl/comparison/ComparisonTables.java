package derelayl.comparison;

import derelayl.measure.Value;
import derelayl.record.CsvDocument;
import derelayl.statistics.Interval;
import derelayl.statistics.PairedDifference;
import derelayl.statistics.Pairs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A comparison as tables. */
public final class ComparisonTables {
    /** How the table with a row for each outcome and alternative is called. */
    public static final String COMPARE = "compare.csv";

    /** How the table with a row for each run is called. */
    public static final String RUNS = "runs.csv";

    private ComparisonTables() {}

    /** {@code compare.csv}. */
    public static byte[] compare(Comparison comparison) {
        var header = new ArrayList<>(List.of("outcome", "alternative"));
        header.addAll(cells(comparison.outcomes().get(0)).keySet());
        return CsvDocument.of(
                header,
                comparison.outcomes().stream().map(ComparisonTables::row).toList());
    }

    private static List<String> row(ComparedOutcome outcome) {
        var row = new ArrayList<>(List.of(outcome.outcome(), outcome.alternative()));
        cells(outcome).values().forEach(value -> row.add(value.text()));
        return row;
    }

    /** The numbers of an outcome, by column. */
    static Map<String, Value> cells(ComparedOutcome outcome) {
        var cells = new LinkedHashMap<String, Value>();
        cells.put("n", new Value.Count(outcome.pairs()));
        cells.put(
                "mean_baseline",
                of(outcome, difference -> difference.pairs().baseline().mean()));
        cells.put("mean", of(outcome, difference -> difference.pairs().other().mean()));
        cells.put("difference", of(outcome, PairedDifference::mean));
        cells.put("low", ofInterval(outcome, Interval::low));
        cells.put("high", ofInterval(outcome, Interval::high));
        cells.put("p", Value.of(outcome.p()));
        cells.put("p_holm", Value.of(outcome.pHolm()));
        cells.put("correlation", Value.of(ofPairs(outcome, Pairs::correlation)));
        return cells;
    }

    private static Value of(ComparedOutcome outcome, ToDoubleFunction<PairedDifference> number) {
        return outcome.difference()
                .<Value>map(difference -> new Value.Number(number.applyAsDouble(difference)))
                .orElse(Value.NONE);
    }

    private static Value ofInterval(ComparedOutcome outcome, ToDoubleFunction<Interval> bound) {
        return outcome.difference()
                .flatMap(PairedDifference::interval)
                .<Value>map(interval -> new Value.Number(bound.applyAsDouble(interval)))
                .orElse(Value.NONE);
    }

    static OptionalDouble ofPairs(ComparedOutcome outcome, Function<Pairs, OptionalDouble> number) {
        return outcome.difference()
                .map(difference -> number.apply(difference.pairs()))
                .orElse(OptionalDouble.empty());
    }

    /** {@code runs.csv}: what every run that was compared came to, to be analysed otherwise. */
    public static byte[] runs(Comparison comparison) {
        var outcomes = new LinkedHashSet<String>();
        comparison.results().forEach(results -> outcomes.addAll(results.outcomes()));
        var rows = new ArrayList<List<String>>();
        for (var results : comparison.results()) {
            for (var seed : comparison.seeds()) {
                var row = new ArrayList<>(List.of(results.name(), String.valueOf(seed)));
                outcomes.forEach(outcome -> row.add(results.of(seed, outcome).text()));
                rows.add(row);
            }
        }
        var header = new ArrayList<>(List.of("alternative", "seed"));
        header.addAll(outcomes);
        return CsvDocument.of(header, rows);
    }
}

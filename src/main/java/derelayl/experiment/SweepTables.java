package derelayl.experiment;

import derelayl.wording.ShortestDecimal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The tables of a sweep that is over.
 *
 * @param sweep what was played
 * @param folder where they go
 */
record SweepTables(Sweep sweep, Path folder) {
    static final String RUNS = "runs.csv";
    static final String SUMMARY = "summary.csv";
    static final String SERIES = "series.csv.gz";
    static final String FAILURES = "failures.csv";
    static final String TIMINGS = "timings.csv";

    static final List<String> STATISTICS =
            List.of("n", "mean", "sd", "low", "high", "minimum", "q05", "q25", "median", "q75", "q95", "maximum");
    private static final List<String> HEAD = List.of("run", "point", "seed");
    static final String DONE = "done";
    static final String FAILED = "failed";

    /** The columns of {@code runs.csv}. */
    List<String> runColumns() {
        return with(with(HEAD, sweep.columns()), with(List.of("status"), outcomeColumns()));
    }

    /** The columns of {@code summary.csv}. */
    List<String> summaryColumns() {
        return with(with(List.of("point"), sweep.columns()), with(List.of("outcome"), STATISTICS));
    }

    /** The columns of {@code series.csv.gz}. */
    List<String> seriesColumns() {
        return with(List.of("run", "round"), sweep.plan().series());
    }

    /** The columns of {@code failures.csv}. */
    List<String> failureColumns() {
        return with(with(HEAD, sweep.columns()), List.of("stage", "message", "command"));
    }

    private List<String> outcomeColumns() {
        return sweep.outcomes().stream().map(outcome -> outcome.column()).toList();
    }

    private static List<String> with(List<String> first, List<String> second) {
        return Stream.of(first, second).flatMap(List::stream).toList();
    }

    /** Writes {@code design.csv}, which does not depend on any run. */
    void writeDesign() throws IOException {
        var design = sweep.plan().design();
        try (var table = new Table(folder.resolve(SweepTexts.DESIGN), with(List.of("point"), sweep.columns()))) {
            for (var point = 0; point < design.size(); point++) {
                table.add(with(List.of(String.valueOf(point + 1)), design.point(point)));
            }
        }
    }

    /** Writes all others. */
    void write(KeptRuns kept) throws IOException {
        try (var runs = new Table(folder.resolve(RUNS), runColumns());
                var series = new Table(folder.resolve(SERIES), seriesColumns());
                var failures = new Table(folder.resolve(FAILURES), failureColumns());
                var timings = new Table(folder.resolve(TIMINGS), List.of("run", "seconds"))) {
            kept.forEach(record -> {
                var number = String.valueOf(record.number());
                runs.add(run(record));
                record.series()
                        .forEach(round ->
                                series.add(with(List.of(number, String.valueOf(round.round())), round.cells())));
                if (record.isFailed()) {
                    failures.add(failure(kept.failure(record)));
                }
                timings.add(List.of(number, record.seconds()));
            });
        }
        try (var summary = new Table(folder.resolve(SUMMARY), summaryColumns())) {
            kept.summarise(row -> summary.add(summary(row)));
        }
    }

    private List<String> run(RunRecord record) {
        var point = sweep.point(record.number());
        var head = List.of(
                String.valueOf(record.number()),
                String.valueOf(point.number()),
                String.valueOf(sweep.seed(record.number())));
        return record.isFailed()
                ? with(
                        with(head, point.values()),
                        with(
                                List.of(FAILED),
                                sweep.outcomes().stream().map(outcome -> "").toList()))
                : with(with(head, point.values()), with(List.of(DONE), record.outcomes()));
    }

    private static List<String> failure(Failure failure) {
        var head = List.of(
                String.valueOf(failure.run()),
                String.valueOf(failure.point().number()),
                String.valueOf(failure.seed()));
        return with(
                with(head, failure.point().values()), List.of(failure.stage(), failure.message(), failure.command()));
    }

    private static List<String> summary(SummaryRow row) {
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(row.point().number()));
        cells.addAll(row.point().values());
        cells.add(row.outcome());
        cells.add(String.valueOf(row.n()));
        cells.add(text(row.mean()));
        cells.add(text(row.standardDeviation()));
        cells.add(row.interval()
                .map(interval -> ShortestDecimal.of(interval.low()))
                .orElse(""));
        cells.add(row.interval()
                .map(interval -> ShortestDecimal.of(interval.high()))
                .orElse(""));
        row.quantiles().forEach(quantile -> cells.add(ShortestDecimal.of(quantile)));
        while (cells.size() < row.point().values().size() + 2 + STATISTICS.size()) {
            cells.add("");
        }
        return cells;
    }

    private static String text(OptionalDouble number) {
        return number.isPresent() ? ShortestDecimal.of(number.getAsDouble()) : "";
    }

    /** The names of all files that a sweep may have, but for rules and figures. */
    static List<String> names() {
        return Arrays.asList(
                RUNS, SUMMARY, SERIES, FAILURES, TIMINGS, SweepTexts.PLAN, SweepTexts.DESIGN, Journal.NAME);
    }
}

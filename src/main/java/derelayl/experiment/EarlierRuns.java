package derelayl.experiment;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import derelayl.experiment.design.Axis;
import derelayl.scenario.Key;
import derelayl.scenario.RuleFileNames;
import derelayl.scenario.ValueType.RuleFileName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The runs that a folder already has, for a plan that may have more than the one they were played for.
 *
 * @param folder of the earlier plan
 * @param plan the new one
 */
record EarlierRuns(SweepFolder folder, Sweep plan) {
    /** The values of the new plan's varied keys at a point of the earlier one. */
    List<String> values(Point point) {
        var values = new ArrayList<String>();
        for (var varied : plan.plan().varied()) {
            var position = folder.sweep().position(varied.key().name());
            values.add(position.map(point.values()::get).orElseGet(() -> constant(varied.key())));
        }
        return values;
    }

    /** What the earlier plan had for all runs. */
    private String constant(Key<?> key) {
        var base = folder.sweep().base();
        if (key.type() instanceof RuleFileName type) {
            return RuleFileNames.inShort(base.rules().get(type.point())).toString();
        }
        var text = base.values().stream()
                .filter(value -> value.key().name().equals(key.name()))
                .findFirst()
                .map(value -> value.text())
                .orElse(key.standard());
        return Axis.canonical(key, text);
    }

    /**
     * Shows each run under its number in the new plan. All outcomes are put in the new plan's columns.
     *
     * @param isRetried whether failed runs are left out, to be played again
     */
    void forEach(boolean isRetried, Consumer<RunRecord> reader) throws IOException {
        var earlier = folder.sweep();
        var positions = positions();
        var seeds = new HashMap<Long, Integer>();
        for (var i = 0; i < plan.plan().seeds().size(); i++) {
            seeds.put(plan.plan().seeds().get(i), i);
        }
        var places = new Places();
        forEachRecord(record -> {
            if (isRetried && record.isFailed()) {
                return;
            }
            var point = places.of(earlier.point(record.number()));
            var seed = seeds.get(earlier.seed(record.number()));
            var number = (long) point * plan.plan().seeds().size() + seed + 1;
            reader.accept(new RunRecord(
                    number,
                    record.seconds(),
                    record.isFailed() ? List.of() : reordered(record.outcomes(), positions),
                    record.series(),
                    record.breakdown()));
        });
    }

    /** Where earlier points are in the new design. Runs of a point come one after the other, so the latest is kept. */
    private final class Places {
        private int point;
        private int place;

        int of(Point earlier) {
            if (earlier.number() != point) {
                point = earlier.number();
                place = plan.plan().design().indexOf(values(earlier)).orElseThrow();
            }
            return place;
        }
    }

    private List<Optional<Integer>> positions() {
        var earlier = folder.sweep().outcomes();
        return plan.outcomes().stream()
                .map(outcome -> IntStream.range(0, earlier.size())
                        .filter(i -> earlier.get(i).column().equals(outcome.column()))
                        .boxed()
                        .findFirst())
                .toList();
    }

    private static List<String> reordered(List<String> outcomes, List<Optional<Integer>> positions) {
        return positions.stream()
                .map(position -> position.map(outcomes::get).orElse(""))
                .toList();
    }

    /** Also those that do not count: for a plan with more seeds they may. */
    private void forEachRecord(Consumer<RunRecord> reader) throws IOException {
        if (!folder.isComplete()) {
            try (var journal = Journal.look(
                    folder.path(), Math.toIntExact(folder.sweep().plan().runs()))) {
                for (var number = 1L; number <= folder.sweep().plan().runs(); number++) {
                    if (journal.has(number)) {
                        reader.accept(journal.run(number));
                    }
                }
            }
            return;
        }
        try (var runs = folder.rows(SweepTables.RUNS);
                var failures = folder.rows(SweepTables.FAILURES);
                var series = folder.rows(SweepTables.SERIES);
                var timings = folder.rows(SweepTables.TIMINGS)) {
            var side = new Side(failures.iterator(), series.iterator(), timings.iterator());
            var before = 3 + folder.sweep().columns().size() + 1;
            runs.forEach(row -> reader.accept(side.complete(row, before)));
        }
    }

    /** The tables beside {@code runs.csv}, read in step with it. */
    private static final class Side {
        private final Iterator<NamedCsvRecord> failures;
        private final Iterator<NamedCsvRecord> series;
        private final Iterator<NamedCsvRecord> timings;
        private Optional<NamedCsvRecord> nextRound;

        Side(Iterator<NamedCsvRecord> failures, Iterator<NamedCsvRecord> series, Iterator<NamedCsvRecord> timings) {
            this.failures = failures;
            this.series = series;
            this.timings = timings;
            nextRound = next(series);
        }

        private static Optional<NamedCsvRecord> next(Iterator<NamedCsvRecord> rows) {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        }

        RunRecord complete(NamedCsvRecord row, int before) {
            var number = Long.parseLong(row.getField("run"));
            var seconds = next(timings).map(time -> time.getField("seconds")).orElse("0");
            if (row.getField("status").equals(SweepTables.FAILED)) {
                var failure = failures.next();
                return RunRecord.failed(number, seconds, failure.getField("stage"), failure.getField("message"));
            }
            var outcomes = row.getFields().subList(before, row.getFieldCount());
            return new RunRecord(number, seconds, outcomes, rounds(row.getField("run")), Optional.empty());
        }

        private List<RoundValues> rounds(String run) {
            var rounds = new ArrayList<RoundValues>();
            while (nextRound.isPresent() && nextRound.get().getField("run").equals(run)) {
                var fields = nextRound.get().getFields();
                rounds.add(new RoundValues(Integer.parseInt(fields.get(1)), fields.subList(2, fields.size())));
                nextRound = next(series);
            }
            return rounds;
        }
    }
}

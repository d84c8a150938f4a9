package derelayl.experiment;

import derelayl.measure.Measure.Type;
import derelayl.run.RunInputs;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The runs of a sweep that count, as far as it has come, in the order of their numbers.
 *
 * @param sweep what is played
 * @param journal what is over
 * @param counting which seeds count
 */
record KeptRuns(Sweep sweep, Journal journal, SeedsThatCount counting) {
    /** Reads what a journal has, in the order of numbers, to see which seeds count. */
    static KeptRuns of(Sweep sweep, Journal journal) {
        var until = sweep.plan().until();
        var outcomes = sweep.outcomes();
        var position = until.map(wanted -> IntStream.range(0, outcomes.size())
                .filter(i -> outcomes.get(i).column().equals(wanted.outcome()))
                .findFirst()
                .orElseThrow());
        var isTruth = position.map(i -> outcomes.get(i).type() == Type.TRUTH);
        var counting = new SeedsThatCount(
                until,
                isTruth.orElse(false),
                sweep.plan().seeds().size(),
                sweep.plan().design().size());
        var kept = new KeptRuns(sweep, journal, counting);
        if (until.isPresent()) {
            for (var number = 1L; number <= sweep.plan().runs(); number++) {
                if (journal.has(number)) {
                    kept.judge(journal.run(number));
                }
            }
        }
        return kept;
    }

    /** Takes a run into account for which seeds count. */
    void judge(RunRecord record) {
        var until = sweep.plan().until();
        if (until.isPresent()) {
            var outcomes = sweep.outcomes();
            for (var i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i).column().equals(until.get().outcome())) {
                    counting.add(
                            pointIndex(record.number()),
                            seedIndex(record.number()),
                            row(record).number(i));
                }
            }
        }
    }

    /** Whether a run counts, as far as is known. */
    boolean counts(long number) {
        return seedIndex(number) < counting.at(pointIndex(number));
    }

    private int pointIndex(long number) {
        return (int) ((number - 1) / sweep.plan().seeds().size());
    }

    private int seedIndex(long number) {
        return (int) ((number - 1) % sweep.plan().seeds().size());
    }

    /** Shows each run that is over and counts. */
    void forEach(Consumer<RunRecord> reader) {
        for (var number = 1L; number <= sweep.plan().runs(); number++) {
            if (counts(number) && journal.has(number)) {
                reader.accept(journal.run(number));
            }
        }
    }

    /** Sums up each point, in their order. */
    void summarise(Consumer<SummaryRow> rows) {
        var seeds = sweep.plan().seeds().size();
        var summary = new Summary(sweep.outcomes());
        for (var point = 0; point < sweep.plan().design().size(); point++) {
            var first = (long) point * seeds + 1;
            summary.of(sweep.point(first), seeds, () -> rows(first, first + seeds), rows);
        }
    }

    private Iterator<Row> rows(long first, long end) {
        return new Iterator<>() {
            private long next = first;

            @Override
            public boolean hasNext() {
                while (next < end && !(counts(next) && journal.has(next))) {
                    next++;
                }
                return next < end;
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return row(journal.run(next++));
            }
        };
    }

    Row row(RunRecord record) {
        return new Row(
                record.number(),
                sweep.point(record.number()),
                sweep.seed(record.number()),
                record.isFailed(),
                record.outcomes());
    }

    Failure failure(RunRecord record) {
        var breakdown = record.breakdown().orElseThrow();
        var point = sweep.point(record.number());
        var seed = sweep.seed(record.number());
        return new Failure(record.number(), point, seed, breakdown.stage(), breakdown.message(), command(point, seed));
    }

    /** What to type in the sweep's folder. */
    private String command(Point point, long seed) {
        var varied = sweep.plan().varied();
        var assignments = IntStream.range(0, varied.size())
                .mapToObj(i -> "%s=%s"
                        .formatted(varied.get(i).key().name(), point.values().get(i)))
                .toList();
        return new TypedRun(RunInputs.SCENARIO, assignments, seed, sweep.trust()).command();
    }
}

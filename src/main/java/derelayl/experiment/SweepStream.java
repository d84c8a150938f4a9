package derelayl.experiment;

import derelayl.measure.Measure;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A sweep whose points come one by one, and whose results are told as they come: for programs that decide on the next
 * point when they have seen the last.
 */
public final class SweepStream {
    private final Sweep sweep;
    private final Consumer<String> lines;
    private final List<String> columns;
    private final Map<Long, Point> points = new ConcurrentHashMap<>();
    private long failed;

    /** @param lines takes each line of CSV, the first of which has the names of the columns */
    public SweepStream(Sweep sweep, Consumer<String> lines) {
        this.sweep = sweep;
        this.lines = lines;
        columns = (sweep.plan().outcomes().isEmpty() ? sweep.outcomes() : sweep.mainOutcomes())
                .stream().map(Measure::column).toList();
    }

    /**
     * Plays each point with all seeds.
     *
     * @return how many runs have failed
     * @throws ScenarioException with what is wrong with a row
     */
    public long play(Engine engine) {
        var header = new ArrayList<String>(List.of("run", "point", "seed"));
        header.addAll(sweep.columns());
        header.add("status");
        header.addAll(columns);
        tell(header);
        engine.play(new Rows(), this::take);
        return failed;
    }

    private void tell(List<String> cells) {
        lines.accept(String.join(",", cells.stream().map(SweepStream::quoted).toList()));
    }

    private static String quoted(String cell) {
        return cell.matches(".*[,\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private void take(RunResult result) {
        var record = RunRecord.of(result, columns);
        var point = points.remove(record.number());
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(record.number()));
        cells.add(String.valueOf(point.number()));
        cells.add(String.valueOf(result.run().seed()));
        cells.addAll(point.values());
        cells.add(record.breakdown()
                .map(breakdown -> "failed in %s: %s".formatted(breakdown.stage(), breakdown.message()))
                .orElse(SweepTables.DONE));
        cells.addAll(record.isFailed() ? columns.stream().map(column -> "").toList() : record.outcomes());
        failed += record.isFailed() ? 1 : 0;
        tell(cells);
    }

    /** The runs of each row, in the order of seeds. */
    private final class Rows implements Iterator<PlannedRun> {
        private final Queue<PlannedRun> ready = new ArrayDeque<>();
        private int point;
        private long number;

        @Override
        public boolean hasNext() {
            if (ready.isEmpty()) {
                sweep.rows().orElseThrow().next().ifPresent(this::prepare);
                check();
            }
            return !ready.isEmpty();
        }

        private void check() {
            var problems = List.<ScenarioProblem>copyOf(sweep.problemsOfRows());
            if (!problems.isEmpty()) {
                throw new ScenarioException(problems);
            }
        }

        private void prepare(List<String> values) {
            check();
            point++;
            var inputs = sweep.inputs(values);
            for (var seed : sweep.plan().seeds()) {
                number++;
                points.put(number, new Point(point, values));
                ready.add(new PlannedRun(number, inputs, seed, List.of()));
            }
        }

        @Override
        public PlannedRun next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }
    }
}

package derelayl.experiment;

import derelayl.measure.Payoff;
import derelayl.record.FolderLock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Runs of which the payoffs of groups are wanted, and which are planned as those before them are over. A journal keeps what
 * they come to, so that whoever plans the same again goes on where another process was killed.
 */
public final class PayoffRuns implements AutoCloseable {
    private final Journal journal;
    private final Engine engine;
    private final Watch watch;
    private final long most;
    private long planned;
    private long over;

    /**
     * Who watches the runs.
     *
     * @param observer sees each run that is over
     * @param typed says how to play one alone
     * @param ifLeft called when the engine has left runs without results, to throw what that means
     */
    public record Watch(SweepObserver observer, Function<PlannedRun, TypedRun> typed, Runnable ifLeft) {}

    private PayoffRuns(Journal journal, Engine engine, Watch watch, int most) {
        this.journal = journal;
        this.engine = engine;
        this.watch = watch;
        this.most = most;
    }

    /**
     * Opens a folder for such runs.
     *
     * @param folder where results will be
     * @param most how many runs there will be at most
     * @throws SweepException if the folder holds something that must stay as it is
     * @throws java.nio.file.FileSystemException if another process plays there
     */
    public static PayoffRuns open(ResultFolder folder, IfExists ifExists, Engine engine, Watch watch, int most)
            throws IOException {
        folder.create();
        var lock = FolderLock.take(folder.path().toRealPath());
        try {
            Journal.checkIsAlone(folder.path());
            if (!folder.isToBeResumed(ifExists)) {
                folder.begin();
                Journal.start(folder.path(), folder.inputs(), Journal.Known.NONE);
            }
        } finally {
            lock.close();
        }
        return new PayoffRuns(Journal.resume(folder.path(), most), engine, watch, most);
    }

    /**
     * Plays runs.
     *
     * @return the payoffs of each, in the same order
     * @throws FailedRunException with the first run that has failed
     */
    public List<List<Payoff>> play(List<PlannedRun> runs) {
        var first = planned + 1;
        planned += runs.size();
        if (planned > most) {
            throw new IllegalStateException("more than %d runs".formatted(most));
        }
        var playing = new Playing(runs, first);
        engine.play(playing, playing::take);
        playing.failed.ifPresent(result -> {
            throw new FailedRunException(
                    (RunEnd.Failed) result.end(), watch.typed().apply(result.run()));
        });
        if (LongStream.rangeClosed(first, planned).anyMatch(number -> !journal.has(number))) {
            watch.ifLeft().run();
        }
        return LongStream.rangeClosed(first, planned)
                .mapToObj(number -> payoffs(journal.run(number)))
                .toList();
    }

    private static RunRecord record(long number, RunEnd.Played played) {
        var cells = new ArrayList<String>();
        for (var payoff : played.payoffs()) {
            for (var value : payoff.numbers()) {
                cells.add(String.valueOf(value));
            }
        }
        return new RunRecord(number, String.valueOf(played.seconds()), cells, List.of(), Optional.empty());
    }

    private static List<Payoff> payoffs(RunRecord record) {
        var numbers =
                record.outcomes().stream().mapToDouble(Double::parseDouble).toArray();
        var payoffs = new ArrayList<Payoff>();
        for (var i = 0; i < numbers.length; i += Payoff.NUMBERS) {
            payoffs.add(Payoff.of(numbers, i));
        }
        return payoffs;
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }

    /** Those of some runs that are missing. */
    private final class Playing implements Iterator<PlannedRun> {
        private final List<PlannedRun> runs;
        private final long first;
        private int begun;
        private Optional<RunResult> failed = Optional.empty();

        Playing(List<PlannedRun> runs, long first) {
            this.runs = runs;
            this.first = first;
        }

        @Override
        public synchronized boolean hasNext() {
            while (begun < runs.size() && journal.has(first + begun)) {
                begun++;
                over++;
            }
            return begun < runs.size() && failed.isEmpty();
        }

        @Override
        public synchronized PlannedRun next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var number = first + begun;
            return runs.get(begun++).numbered(number);
        }

        synchronized void take(RunResult result) {
            if (result.end() instanceof RunEnd.Played played) {
                journal.add(record(result.run().number(), played));
                over++;
                watch.observer().progressed(new SweepProgress(over, most, 0, over, most - over));
            } else if (failed.isEmpty()) {
                failed = Optional.of(result);
            }
        }
    }
}

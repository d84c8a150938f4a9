package derelayl.experiment;

import derelayl.measure.Outcome;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Runs that say something only together. After one that fails, no other begins.
 *
 * @param number how many there are
 * @param run makes one, by its number from 0 on, which is also what it is called
 * @param typed says how to play one alone
 */
public record CompleteRuns(int number, IntFunction<PlannedRun> run, Function<PlannedRun, TypedRun> typed) {
    /**
     * Plays them all.
     *
     * @param observer sees each run that is over
     * @return what each came to, by its number
     * @throws FailedRunException with the first run, by number, that has failed
     */
    public SortedMap<Long, Outcome> play(Engine engine, SweepObserver observer) {
        var playing = new Playing(observer);
        engine.play(playing, playing::take);
        if (!playing.failures.isEmpty()) {
            var first = playing.failures.get(playing.failures.firstKey());
            throw new FailedRunException((RunEnd.Failed) first.end(), typed.apply(first.run()));
        }
        return playing.outcomes;
    }

    /** The runs in their order, and what has come of them. */
    private final class Playing implements Iterator<PlannedRun> {
        private final SortedMap<Long, Outcome> outcomes = new TreeMap<>();
        private final SortedMap<Long, RunResult> failures = new TreeMap<>();
        private final SweepObserver observer;
        private double workLeft;
        private double workDone;
        private int begun;

        Playing(SweepObserver observer) {
            this.observer = observer;
            for (var i = 0; i < number; i++) {
                workLeft += run.apply(i).work();
            }
        }

        @Override
        public synchronized boolean hasNext() {
            return begun < number && failures.isEmpty();
        }

        @Override
        public synchronized PlannedRun next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return run.apply(begun++);
        }

        synchronized void take(RunResult result) {
            if (result.end() instanceof RunEnd.Played played) {
                var relay = result.run().inputs().scenario().relay();
                var dispositions = relay.population().dispositions(relay.participants());
                outcomes.put(result.run().number(), Outcome.of(dispositions, played.values()));
            } else {
                failures.put(result.run().number(), result);
            }
            workDone += result.run().work();
            workLeft -= result.run().work();
            var over = outcomes.size() + failures.size();
            observer.progressed(
                    new SweepProgress(over, number, failures.size(), workDone, over == number ? 0 : workLeft));
        }
    }
}

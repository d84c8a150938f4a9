package derelayl.comparison;

import derelayl.comparison.Alternative.Finished;
import derelayl.comparison.Alternative.Playable;
import derelayl.experiment.Engine;
import derelayl.experiment.PlannedRun;
import derelayl.experiment.RunResult;
import derelayl.measure.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Alternatives played with the same seeds: all of them with the first seed, then all with the second, and so on.
 *
 * @param alternatives what to play; those that are finished are not played again
 * @param seeds each 0 to 2^32 - 1
 */
public record PairedRuns(List<Alternative> alternatives, List<Long> seeds) {
    /** How many runs are to be played. */
    public int number() {
        return playable().size() * seeds.size();
    }

    private List<Playable> playable() {
        return alternatives.stream()
                .filter(Playable.class::isInstance)
                .map(Playable.class::cast)
                .toList();
    }

    /**
     * Plays what is to be played. After a run that fails, no other begins.
     *
     * @param progress is told after each run how many have been played
     * @return the results of every alternative
     * @throws FailedRunException with the first run, in the order of seeds, that has failed
     */
    public List<Results> play(Engine engine, IntConsumer progress) {
        var playing = new Playing(progress);
        engine.play(playing, playing::take);
        playing.check();
        return alternatives.stream()
                .map(alternative -> alternative instanceof Finished finished
                        ? finished.results()
                        : new Results(alternative.name(), playing.outcomes.get(alternative.name())))
                .toList();
    }

    /** Runs in their order, and what has come of them. */
    private final class Playing implements Iterator<PlannedRun> {
        private final List<Playable> playable = playable();
        private final SortedMap<String, SortedMap<Long, Map<String, Value>>> outcomes = new TreeMap<>();
        private final SortedMap<Long, RunResult.Failed> failures = new TreeMap<>();
        private final IntConsumer progress;
        private int begun;
        private int ended;

        Playing(IntConsumer progress) {
            this.progress = progress;
            playable.forEach(alternative -> outcomes.put(alternative.name(), new TreeMap<>()));
        }

        @Override
        public synchronized boolean hasNext() {
            return begun < number() && failures.isEmpty();
        }

        @Override
        public synchronized PlannedRun next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var run = new PlannedRun(
                    begun, alternative(begun).inputs(), seeds.get(begun / playable.size()), new ArrayList<>());
            begun++;
            return run;
        }

        private Playable alternative(long run) {
            return playable.get((int) run % playable.size());
        }

        synchronized void take(RunResult result) {
            if (result instanceof RunResult.Played played) {
                outcomes.get(alternative(result.run().number()).name())
                        .put(result.run().seed(), played.outcome().byColumn());
            } else if (result instanceof RunResult.Failed failed) {
                failures.put(result.run().number(), failed);
            }
            progress.accept(++ended);
        }

        void check() {
            if (!failures.isEmpty()) {
                var first = failures.get(failures.firstKey());
                var alternative = alternative(first.run().number());
                throw new FailedRunException(
                        alternative.name(),
                        first,
                        alternative.command(first.run().seed()));
            }
        }
    }
}

package derelayl.comparison;

import derelayl.comparison.Alternative.Finished;
import derelayl.comparison.Alternative.Playable;
import derelayl.experiment.CompleteRuns;
import derelayl.experiment.Engine;
import derelayl.experiment.PlannedRun;
import derelayl.experiment.SweepObserver;
import derelayl.experiment.TypedRun;
import derelayl.measure.Outcome;
import derelayl.measure.Value;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Alternatives played with the same seeds: all of them with the first seed, then all with the second, and so on.
 *
 * @param alternatives what to play; those that are finished are not played again
 * @param seeds each 0 to 2^32 - 1
 */
public record PairedRuns(List<Alternative> alternatives, List<Long> seeds) {
    /** How many runs are to be played. */
    public int number() {
        return Math.toIntExact((long) playable().size() * seeds.size());
    }

    private List<Playable> playable() {
        return alternatives.stream()
                .filter(Playable.class::isInstance)
                .map(Playable.class::cast)
                .toList();
    }

    /**
     * Plays what is to be played.
     *
     * @param observer sees each run that is over
     * @return the results of every alternative
     * @throws derelayl.experiment.FailedRunException with the first run that has failed
     */
    public List<Results> play(Engine engine, SweepObserver observer) {
        var playable = playable();
        var outcomes = new CompleteRuns(
                        number(),
                        number -> new PlannedRun(
                                number,
                                playable.get(number % playable.size()).inputs(),
                                seeds.get(number / playable.size()),
                                List.of()),
                        run -> typed(playable.get((int) run.number() % playable.size()), run.seed()))
                .play(engine, observer);
        return alternatives.stream()
                .map(alternative -> alternative instanceof Finished finished
                        ? finished.results()
                        : new Results(alternative.name(), bySeed(outcomes, playable.indexOf(alternative))))
                .toList();
    }

    private static TypedRun typed(Playable alternative, long seed) {
        return new TypedRun(
                alternative.scenario(),
                alternative.assignments(),
                seed,
                alternative.inputs().trust());
    }

    private SortedMap<Long, Map<String, Value>> bySeed(SortedMap<Long, Outcome> outcomes, int position) {
        var bySeed = new TreeMap<Long, Map<String, Value>>();
        var alternatives = playable().size();
        for (var i = 0; i < seeds.size(); i++) {
            bySeed.put(
                    seeds.get(i),
                    outcomes.get((long) i * alternatives + position).byColumn());
        }
        return bySeed;
    }
}

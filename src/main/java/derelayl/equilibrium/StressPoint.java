package derelayl.equilibrium;

import derelayl.experiment.PayoffRuns;
import derelayl.experiment.PlannedRun;
import derelayl.experiment.TypedRun;
import derelayl.run.RunInputs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A stress test that can be played.
 *
 * @param values of the varied keys; none if there are none
 * @param settings what it asks
 * @param reader knows how its runs are typed
 * @param honest what decides a run in which all are honest
 * @param deviating the same of each deviation
 */
public record StressPoint(
        List<String> values,
        StressSettings settings,
        DeviationReader reader,
        RunInputs honest,
        Map<Deviation, RunInputs> deviating) {
    /** How many runs there are at most. */
    long mostRuns() {
        return settings.mostRuns() + 2L * StressTest.BASELINE;
    }

    /**
     * Plays it.
     *
     * @param observer sees what each look shows
     */
    public StressResult play(PayoffRuns runs, Consumer<Finding> observer) {
        var utility = honest.scenario().relay().utility();
        var prices = new Prices(utility.training(), utility.retest());
        var game = new RelayGame(runs, honest, deviating);
        return new StressResult(this, new StressTest(game, settings, prices, observer).play());
    }

    /** What to type to see a run alone, if it is one of these. */
    Optional<TypedRun> typed(PlannedRun run) {
        if (isLike(honest, run)) {
            return Optional.of(reader.typed(reader.honestKeys(), honest, run.seed()));
        }
        return deviating.entrySet().stream()
                .filter(deviation -> isLike(deviation.getValue(), run))
                .findFirst()
                .map(deviation -> reader.typed(
                        reader.keys(
                                deviation.getKey(),
                                run.inputs().scenario().relay().population().named()),
                        deviation.getValue(),
                        run.seed()));
    }

    private static boolean isLike(RunInputs inputs, PlannedRun run) {
        return inputs.scenario().values().equals(run.inputs().scenario().values());
    }
}

package derelayl.equilibrium;

import derelayl.experiment.PayoffRuns;
import derelayl.experiment.PlannedRun;
import derelayl.experiment.TypedRun;
import derelayl.run.RunInputs;
import java.util.Map;

/**
 * A relay whose payoff curves can be played.
 *
 * @param name of the relay among others
 * @param reader knows how its runs are typed
 * @param deviating what decides a run in which some deviate
 */
record CurvesPoint(String name, CurvesSettings settings, DeviationReader reader, RunInputs deviating) {
    /** How many runs there are at most. */
    int mostRuns() {
        return (settings.sizes().size() + Curves.MOST_BETWEEN)
                * settings.seeds().size();
    }

    PayoffCurve play(PayoffRuns runs) {
        var game = new RelayGame(runs, deviating, Map.of(settings.deviation(), deviating));
        return new Curves(game, participants(), settings).play();
    }

    private int participants() {
        return deviating.scenario().relay().participants();
    }

    TypedRun typed(PlannedRun run) {
        var members = run.inputs().scenario().relay().population().named();
        return reader.typed(reader.keys(settings.deviation(), members), deviating, run.seed());
    }

    boolean isOf(PlannedRun run) {
        return deviating.scenario().values().equals(run.inputs().scenario().values());
    }
}

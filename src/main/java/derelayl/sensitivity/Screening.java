package derelayl.sensitivity;

import derelayl.experiment.CompleteRuns;
import derelayl.experiment.Engine;
import derelayl.experiment.PlannedRun;
import derelayl.experiment.Sweep;
import derelayl.experiment.SweepObserver;
import derelayl.experiment.TypedRun;
import derelayl.measure.Outcome;
import derelayl.record.Checksum;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Morris' screening of a plan: its varied keys are moved one at a time along trajectories, and every point is played with
 * all seeds of the plan.
 */
public final class Screening {
    /** Their outcomes are all kept until the end. */
    private static final long MOST_RUNS = 200_000;

    private static final long DESIGN_SEED = 1991;

    private final Sweep sweep;
    private final List<Factor> factors;
    /** The points of all trajectories, one trajectory after the other: values of the factors. */
    private final List<List<String>> points;

    /**
     * Lays out the design.
     *
     * @param trajectories how many, at least 2
     * @throws SensitivityException if a varied key has no range, or there are too many runs
     * @throws derelayl.scenario.ScenarioException if there can be no run at one of the points
     */
    public Screening(Sweep sweep, int trajectories) {
        this.sweep = sweep;
        factors = sweep.plan().varied().stream().map(Factor::of).toList();
        var runs = (long) trajectories
                * (factors.size() + 1)
                * sweep.plan().seeds().size();
        if (runs > MOST_RUNS) {
            throw new SensitivityException(
                    "%d trajectories of %d points with %d seeds make %d runs; choose fewer, for more than %d are not kept"
                            .formatted(
                                    trajectories,
                                    factors.size() + 1,
                                    sweep.plan().seeds().size(),
                                    runs,
                                    MOST_RUNS));
        }
        points = MorrisDesign.draw(factors.size(), trajectories, DESIGN_SEED).trajectories().stream()
                .flatMap(List::stream)
                .map(this::values)
                .toList();
        points.forEach(sweep::inputs);
    }

    private List<String> values(double[] levels) {
        var values = new ArrayList<String>();
        for (var i = 0; i < levels.length; i++) {
            values.add(factors.get(i).value(levels[i]));
        }
        return values;
    }

    /** How many points there are, some of them perhaps more than once. */
    public int points() {
        return points.size();
    }

    /** How many runs there are to play. */
    public int runs() {
        return points.size() * seeds().size();
    }

    /** Of all that decides the runs. */
    String checksum() {
        var inputs = new StringBuilder(seeds().toString());
        points.forEach(point -> inputs.append('\n').append(sweep.inputs(point).checksum()));
        return Checksum.of(inputs.toString());
    }

    private List<Long> seeds() {
        return sweep.plan().seeds();
    }

    /**
     * Plays all runs.
     *
     * @param observer sees each run that is over
     * @return the influence of every factor on every outcome
     * @throws derelayl.experiment.FailedRunException with the first run that has failed
     */
    public Sensitivity play(Engine engine, SweepObserver observer) {
        var outcomes = new CompleteRuns(runs(), this::run, this::typed).play(engine, observer);
        var influences = new ArrayList<Sensitivity.Row>();
        for (var outcome : sweep.outcomes()) {
            for (var factor = 0; factor < factors.size(); factor++) {
                var name = factors.get(factor).name();
                effects(outcomes, outcome.column(), factor)
                        .influence()
                        .ifPresent(found -> influences.add(new Sensitivity.Row(outcome.column(), name, found)));
            }
        }
        return new Sensitivity(List.copyOf(influences));
    }

    private PlannedRun run(int number) {
        var seeds = seeds();
        return new PlannedRun(
                number, sweep.inputs(points.get(number / seeds.size())), seeds.get(number % seeds.size()), List.of());
    }

    /** The plan's own values and the factors', with the rule files where they lie. */
    private TypedRun typed(PlannedRun run) {
        var point = points.get((int) run.number() / seeds().size());
        return sweep.typed(point, new TreeMap<>(), run.inputs(), run.seed());
    }

    /** The effects of the steps that move a factor: one in each trajectory, with each seed. */
    private ElementaryEffects effects(SortedMap<Long, Outcome> outcomes, String outcome, int factor) {
        var effects = new ArrayList<double[]>();
        var length = factors.size() + 1;
        for (var point = 1; point < points.size(); point++) {
            var from = points.get(point - 1);
            var to = points.get(point);
            if (point % length != 0 && !from.get(factor).equals(to.get(factor))) {
                var distance = factors.get(factor).level(to.get(factor))
                        - factors.get(factor).level(from.get(factor));
                var effect = new double[seeds().size()];
                for (var seed = 0; seed < effect.length; seed++) {
                    effect[seed] = (value(outcomes, outcome, point, seed) - value(outcomes, outcome, point - 1, seed))
                            / distance;
                }
                effects.add(effect);
            }
        }
        return new ElementaryEffects(effects);
    }

    private double value(SortedMap<Long, Outcome> outcomes, String outcome, int point, int seed) {
        var values = outcomes.get((long) point * seeds().size() + seed).byColumn();
        return values.containsKey(outcome) ? values.get(outcome).asNumber().orElse(Double.NaN) : Double.NaN;
    }
}

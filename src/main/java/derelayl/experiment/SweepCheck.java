package derelayl.experiment;

import derelayl.measure.Measure;
import derelayl.measure.RoundMeasures;
import derelayl.measure.RunMeasures;
import derelayl.policy.RuleException;
import derelayl.policy.RuleProblem;
import derelayl.scenario.Origin;
import derelayl.scenario.OwnSettings;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioProblem;
import derelayl.wording.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Checks that what a plan says can be played.
 *
 * @param sweep what to play
 * @param lines take what is wrong
 */
record SweepCheck(Sweep sweep, PlanLines lines) {
    /** Of more points, only those are checked in which one key differs from the first. */
    private static final int MOST_POINTS = 200;

    void check() {
        var plan = sweep.plan();
        var found = new LinkedHashSet<ScenarioProblem>();
        var rules = new PreparedRules();
        var settings = new TreeSet<String>();
        for (var values : points()) {
            check(found, () -> settings.addAll(rules.of(sweep.inputs(values)).settingsRead()));
        }
        if (found.isEmpty()) {
            check(found, () -> OwnSettings.check(sweep.base(), settings));
        }
        lines.problems().addAll(found);
        if (found.isEmpty()) {
            names(PlanSource.OUTCOMES, plan.outcomes(), columns(RunMeasures.of(sweep.dispositions())), "outcome");
            names(
                    PlanSource.SERIES,
                    plan.series(),
                    columns(RoundMeasures.of(sweep.dispositions())),
                    "measure of rounds");
            for (var name : plan.markers().keySet()) {
                if (sweep.position(name).isEmpty()) {
                    names(
                            PlanSource.MARKERS + name,
                            List.of(name),
                            columns(RunMeasures.of(sweep.dispositions())),
                            "key that varies, or outcome");
                }
            }
            plan.until()
                    .ifPresent(until -> names(
                            PlanSource.UNTIL,
                            List.of(until.outcome()),
                            columns(RunMeasures.of(sweep.dispositions())),
                            "outcome"));
        }
    }

    private void check(Set<ScenarioProblem> found, Runnable check) {
        try {
            check.run();
        } catch (ScenarioException wrong) {
            found.addAll(wrong.problems());
        } catch (RuleException wrong) {
            wrong.problems().forEach(problem -> found.add(problem(problem)));
        }
    }

    /** Rules beside the plan are called by their place there; whoever opens them may be somewhere else. */
    private ScenarioProblem problem(RuleProblem problem) {
        return new ScenarioProblem(new Origin(lines.shown(problem.file()), problem.line(), false), problem.what());
    }

    private List<List<String>> points() {
        var design = sweep.plan().design();
        if (design.size() == 0) {
            return List.of(List.of());
        }
        if (design.size() <= MOST_POINTS) {
            return IntStream.range(0, design.size()).mapToObj(design::point).toList();
        }
        var points = new ArrayList<List<String>>();
        var first = design.point(0);
        points.add(first);
        for (var i = 0; i < first.size(); i++) {
            var values = sweep.plan().varied().get(i).values();
            for (var value : values.subList(0, Math.min(values.size(), MOST_POINTS))) {
                var point = new ArrayList<>(first);
                point.set(i, value);
                points.add(point);
            }
        }
        return points;
    }

    private static List<String> columns(List<? extends Measure<?>> measures) {
        return measures.stream().map(Measure::column).toList();
    }

    private void names(String key, List<String> names, List<String> known, String what) {
        for (var name : names) {
            if (!known.contains(name)) {
                lines.refuse(key, "there is no %s %s%s", what, name, Nearest.hint(name, known));
            }
        }
    }
}

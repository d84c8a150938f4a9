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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that what a plan says can be played.
 *
 * @param sweep what to play
 * @param lines take what is wrong
 */
record SweepCheck(Sweep sweep, PlanLines lines) {
    void check() {
        var plan = sweep.plan();
        var found = new LinkedHashSet<ScenarioProblem>();
        var rules = new PreparedRules();
        var settings = new TreeSet<String>();
        for (var values : sweep.examples()) {
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

    private static List<String> columns(List<? extends Measure<?>> measures) {
        return measures.stream().map(Measure::column).toList();
    }

    private void names(String key, List<String> names, List<String> known, String what) {
        for (var name : names) {
            if (!known.contains(name)) {
                lines.refuse(key, "there is no %s %s%s", what, name, Nearest.hintOrAll(name, known));
            }
        }
    }
}

package derelayl.experiment;

import derelayl.scenario.EffectiveValue;
import derelayl.scenario.Keys;
import derelayl.scenario.ValueType.RuleFileName;
import derelayl.vocabulary.PolicyPoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What keeps a plan from going on with the runs of an earlier one. Seeds, values and varied keys may be added. */
final class Differences {
    private static final int MOST_POINTS = 5;
    /** Change nothing that a sweep keeps. */
    private static final List<String> INDIFFERENT = List.of(
            Keys.SEED.name(),
            Keys.RECORD_EVERY.name(),
            Keys.RECORD_DECISIONS.name(),
            Keys.RECORD_MODELS.name(),
            Keys.CHAIN.name(),
            Keys.FIGURES.name(),
            Keys.FIGURES_WIDTH.name(),
            Keys.FIGURES_FORMAT.name());

    private final Sweep earlier;
    private final Sweep plan;
    private final EarlierRuns runs;
    private final List<String> found = new ArrayList<>();

    private Differences(EarlierRuns runs) {
        this.runs = runs;
        earlier = runs.folder().sweep();
        plan = runs.plan();
    }

    /**
     * Compares.
     *
     * @param earlierProgram which program played the earlier runs
     * @param program which program this is
     * @return a line for each difference; none if the plan can go on
     */
    static List<String> between(EarlierRuns runs, String earlierProgram, String program) {
        var differences = new Differences(runs);
        if (!earlierProgram.equals(program)) {
            differences.found.add("the program has changed since");
        }
        differences.compare();
        return differences.found;
    }

    private void compare() {
        compare("rules are", earlier.trust(), plan.trust());
        compareUntil();
        compare("series are", earlier.plan().series(), plan.plan().series());
        compareKeys();
        compareRules();
        for (var varied : earlier.plan().varied()) {
            if (plan.position(varied.key().name()).isEmpty()) {
                found.add("%s varies there, and does not now"
                        .formatted(varied.key().name()));
            }
        }
        comparePoints();
        var seeds = new HashSet<>(plan.plan().seeds());
        earlier.plan().seeds().stream()
                .filter(seed -> !seeds.contains(seed))
                .limit(1)
                .forEach(seed -> found.add("seed %d is there, and not in the plan now".formatted(seed)));
    }

    private void compare(String what, Object there, Object now) {
        if (!there.equals(now)) {
            found.add("%s %s there, and %s now".formatted(what, there, now));
        }
    }

    /** More seeds count if the interval is to be narrower, and all if nothing is said. */
    private void compareUntil() {
        var now = plan.plan().until();
        if (now.isPresent()
                && earlier.plan().until().filter(now.get()::goesOnFrom).isEmpty()) {
            compare("until is", until(earlier), until(plan));
        }
    }

    private static String until(Sweep sweep) {
        return sweep.plan().until().map(Until::toString).orElse("not set");
    }

    private Map<String, EffectiveValue> constants(Sweep sweep) {
        var constants = new TreeMap<String, EffectiveValue>();
        for (var value : sweep.base().values()) {
            var name = value.key().name();
            var isConstant =
                    earlier.position(name).isEmpty() && plan.position(name).isEmpty();
            if (isConstant && !INDIFFERENT.contains(name) && !(value.key().type() instanceof RuleFileName)) {
                constants.put(name, value);
            }
        }
        return constants;
    }

    private void compareKeys() {
        var there = constants(earlier);
        var now = constants(plan);
        there.forEach((name, value) -> {
            if (!now.containsKey(name)) {
                found.add("%s is %s there, and not set now".formatted(name, value.text()));
            } else if (!now.get(name).text().equals(value.text())) {
                compare(name + " is", value.text(), now.get(name).text());
            }
        });
        now.forEach((name, value) -> {
            if (!there.containsKey(name)) {
                found.add("%s is %s now, and not set there".formatted(name, value.text()));
            }
        });
    }

    private void compareRules() {
        var there = SweepTexts.of(earlier);
        var now = SweepTexts.of(plan);
        for (var point : PolicyPoint.values()) {
            var prefix = "rules/%s/".formatted(point.key());
            var isVaried = plan.position(Keys.policy(point).name()).isPresent();
            there.forEach((path, text) -> {
                if (path.startsWith(prefix)
                        && now.containsKey(path)
                        && !now.get(path).equals(text)) {
                    found.add(path + " has changed since");
                } else if (path.startsWith(prefix) && !now.containsKey(path) && !isVaried) {
                    found.add(path + " is in use there, and not now");
                }
            });
        }
    }

    private void comparePoints() {
        var design = earlier.plan().design();
        var missing = 0;
        for (var index = 0; index < design.size() && missing <= MOST_POINTS; index++) {
            var values = runs.values(new Point(index + 1, design.point(index)));
            if (plan.plan().design().indexOf(values).isEmpty()) {
                missing++;
                found.add(
                        missing > MOST_POINTS
                                ? "and more points"
                                : "the point %s is there, and not in the plan now".formatted(description(index)));
            }
        }
    }

    private String description(int index) {
        var values = earlier.plan().design().point(index);
        var parts = new ArrayList<String>();
        for (var i = 0; i < values.size(); i++) {
            parts.add(earlier.plan().varied().get(i).key().name() + "=" + values.get(i));
        }
        return parts.isEmpty() ? "without varied keys" : String.join(", ", parts);
    }
}

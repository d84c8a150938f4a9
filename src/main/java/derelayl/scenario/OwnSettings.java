package derelayl.scenario;

import derelayl.wording.Nearest;
import java.util.List;
import java.util.function.Predicate;

/** Checks that the settings which a scenario adds are of use: one that no rule reads is probably misspelt. */
public final class OwnSettings {
    private static final String SETTING = "setting.";

    private OwnSettings() {}

    /**
     * Lets settings pass that the defaults have, or that at least one rule reads.
     *
     * @param rules the texts of all rule files of the scenario
     * @throws ScenarioException with each other setting
     */
    public static void check(Scenario scenario, List<String> rules) {
        Predicate<String> isRead = name -> rules.stream().anyMatch(text -> text.contains('"' + name + '"'));
        var problems = scenario.values().stream()
                .filter(value -> value.isOwn() && value.key().startsWith(SETTING))
                .filter(value -> !isRead.test(name(value)))
                .map(value -> new ScenarioProblem(
                        value.origin(), "%s: no rule reads this%s".formatted(value.key(), hint(value, scenario))))
                .toList();
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }

    private static String name(EffectiveValue value) {
        return value.key().substring(SETTING.length());
    }

    private static String hint(EffectiveValue value, Scenario scenario) {
        var others = scenario.settings().keySet().stream()
                .filter(name -> !name.equals(name(value)))
                .toList();
        return Nearest.to(name(value), others)
                .map(name -> "; did you mean " + SETTING + name + "?")
                .orElse("");
    }
}

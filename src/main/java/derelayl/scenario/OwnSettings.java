package derelayl.scenario;

import derelayl.wording.Nearest;
import java.util.ArrayList;
import java.util.SortedSet;
import java.util.TreeSet;

/** Checks that the settings which a scenario adds are of use: one that no rule reads is probably misspelt. */
public final class OwnSettings {
    private OwnSettings() {}

    /**
     * Lets settings pass that the defaults have, or that at least one rule reads.
     *
     * @param known the names in all rule files of the scenario
     * @throws ScenarioException with each other setting
     */
    public static void check(Scenario scenario, SortedSet<String> known) {
        var problems = new ArrayList<ScenarioProblem>();
        for (var value : scenario.values()) {
            var key = value.key().name();
            Keys.SETTINGS
                    .nameIn(key)
                    .filter(name -> value.isOwn() && !known.contains(name))
                    .map(name -> "%s: no rule reads this%s".formatted(key, hint(name, scenario)))
                    .ifPresent(what -> problems.add(new ScenarioProblem(value.origin(), what)));
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }

    private static String hint(String name, Scenario scenario) {
        var others = new TreeSet<>(scenario.settings().keySet());
        others.remove(name);
        return Nearest.to(name, others)
                .map(other ->
                        "; did you mean %s?".formatted(Keys.SETTINGS.of(other).name()))
                .orElse("");
    }
}

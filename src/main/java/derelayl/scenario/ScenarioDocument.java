package derelayl.scenario;

import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;

/** Scenarios as properties files that say where each value comes from. */
public final class ScenarioDocument {
    private ScenarioDocument() {}

    /** The scenario as it was written. */
    public static String of(Scenario scenario) {
        var document = new StringBuilder();
        scenario.values().forEach(value -> append(document, value, value.text()));
        return document.toString();
    }

    /** The scenario with its rule files beside it, at {@link #rulesBeside}, so that it gives the same run anywhere. */
    public static String selfContained(Scenario scenario) {
        var document = new StringBuilder();
        for (var value : scenario.values()) {
            var text = value.text();
            for (var point : PolicyPoint.values()) {
                if (value.key().equals("policy." + point.key())) {
                    text = rulesBeside(scenario, point).toString().replace('\\', '/');
                }
            }
            append(document, value, text);
        }
        return document.toString();
    }

    /** Where a self-contained scenario expects the rule file for a point, relative to itself. */
    public static Path rulesBeside(Scenario scenario, PolicyPoint point) {
        return Path.of(
                "rules", point.key(), scenario.rules().get(point).getFileName().toString());
    }

    private static void append(StringBuilder document, EffectiveValue value, String text) {
        document.append("# from %s\n%s = %s\n".formatted(value.origin(), value.key(), text));
    }
}

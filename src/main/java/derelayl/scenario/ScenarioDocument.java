package derelayl.scenario;

import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;

/** Scenarios as properties files that say where each value comes from. */
public final class ScenarioDocument {
    /** How a comment begins that says where a value comes from. */
    static final String FROM = "from ";

    private ScenarioDocument() {}

    /** The scenario as it was written, with the meaning of every key. */
    public static String of(Scenario scenario) {
        var document = new StringBuilder();
        for (var value : scenario.values()) {
            var key = value.key();
            document.append("# %s\n".formatted(value.isOwn() ? key.label() : key.meaning()));
            append(document, value, value.text());
        }
        return document.toString();
    }

    /** The scenario with its rule files beside it, at {@link #rulesBeside}, so that it gives the same run anywhere. */
    public static String selfContained(Scenario scenario) {
        var document = new StringBuilder();
        for (var value : scenario.values()) {
            append(document, value, portableText(scenario, value));
        }
        return document.toString();
    }

    /**
     * The same without saying where values come from, so that equal scenarios have equal documents. A comment says what
     * each key is.
     */
    public static String canonical(Scenario scenario) {
        var document = new StringBuilder();
        for (var value : scenario.values()) {
            var key = value.key();
            document.append("# %s\n%s = %s\n".formatted(key.label(), key.name(), portableText(scenario, value)));
        }
        return document.toString();
    }

    /** A value's text; of rule files, where they are beside the scenario. */
    private static String portableText(Scenario scenario, EffectiveValue value) {
        for (var point : PolicyPoint.values()) {
            if (value.key().name().equals(Keys.policy(point).name())) {
                return rulesBeside(scenario, point).toString().replace('\\', '/');
            }
        }
        return value.text();
    }

    /** Where a self-contained scenario expects the rule file for a point, relative to itself. */
    public static Path rulesBeside(Scenario scenario, PolicyPoint point) {
        return Path.of(
                "rules", point.key(), scenario.rules().get(point).getFileName().toString());
    }

    private static void append(StringBuilder document, EffectiveValue value, String text) {
        document.append(
                "# %s%s\n%s = %s\n".formatted(FROM, value.origin(), value.key().name(), text));
    }
}

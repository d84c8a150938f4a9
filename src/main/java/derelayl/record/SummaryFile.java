package derelayl.record;

import derelayl.measure.Outcome;
import derelayl.scenario.EffectiveValue;
import derelayl.scenario.Keys;
import derelayl.scenario.RuleFileNames;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioDocument;
import derelayl.scenario.ValueType.RuleFileName;
import derelayl.wording.Identifier;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code summary.json}: which run it was, and what it comes to. */
public final class SummaryFile {
    /** The file's name. */
    public static final String NAME = "summary.json";

    private SummaryFile() {}

    /**
     * The document.
     *
     * @param run what is the same only for runs that are the same: SHA-256 of all that decides it
     */
    public static byte[] document(String run, Scenario scenario, Outcome outcome) throws IOException {
        var document = new LinkedHashMap<String, Object>();
        document.put("run", run);
        document.put("scenario", scenario.name());
        document.put("seed", scenario.seed());
        document.put("policies", policies(scenario));
        document.put("keys", changedKeys(scenario));
        outcome.bySpan().forEach((span, values) -> document.put(Identifier.of(span.name()), values));
        return Json.document(document);
    }

    private static Map<String, String> policies(Scenario scenario) {
        var policies = new LinkedHashMap<String, String>();
        scenario.rules().forEach((point, files) -> {
            var beside = files.stream()
                    .map(file -> ScenarioDocument.rulesBeside(point, file))
                    .toList();
            policies.put(point.key(), RuleFileNames.inShort(beside).toString());
        });
        return policies;
    }

    /** The keys that differ from the defaults, but for those that have an entry of their own. */
    private static Map<String, Object> changedKeys(Scenario scenario) {
        var keys = new LinkedHashMap<String, Object>();
        scenario.values().stream()
                .filter(EffectiveValue::isChanged)
                .filter(value -> !(value.key().type() instanceof RuleFileName))
                .filter(value -> !value.key().name().equals(Keys.SEED.name()))
                .forEach(value -> keys.put(value.key().name(), value.plain()));
        return keys;
    }
}

package derelayl.gui;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.Trust;
import derelayl.scenario.Explanations;
import derelayl.scenario.Library;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioReader;
import derelayl.staging.StagedScenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The scenario that the console plays, with what was typed or has been changed since. */
final class LiveScenario {
    private final Library library;
    private final Trust trust;
    private final Map<String, Map.Entry<String, String>> overrides = new LinkedHashMap<>();
    private String nameOrPath;
    private StagedScenario staged;

    /**
     * Reads a scenario.
     *
     * @param nameOrPath its name in the library, or its path
     * @param typed each option as typed, and the {@code key=value} that it means
     * @param trust what its rule files may do
     * @throws ScenarioException with everything that is wrong with it
     * @throws RuleException with everything that is wrong with its rule files
     */
    LiveScenario(Library library, String nameOrPath, List<Map.Entry<String, String>> typed, Trust trust) {
        this.library = library;
        this.trust = trust;
        this.nameOrPath = nameOrPath;
        staged = read(nameOrPath, typed);
        typed.forEach(option -> overrides.put(option.getValue().split("=", 2)[0].strip(), option));
    }

    private StagedScenario read(String candidate, List<Map.Entry<String, String>> typed) {
        return StagedScenario.of(new ScenarioReader(library).read(candidate, typed), trust);
    }

    Library library() {
        return library;
    }

    Scenario scenario() {
        return staged.scenario();
    }

    /** The scenario's own rules, compiled. */
    PolicyBook policies() {
        return staged.policies();
    }

    Trust trust() {
        return trust;
    }

    /** What the key is set to; the scenario must have it. */
    String text(String key) {
        return scenario().values().stream()
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** What the scenario's files say about its keys. */
    SortedMap<String, String> explanations() {
        return Explanations.in(scenario().sources());
    }

    /**
     * Takes another scenario, and forgets what was typed and changed.
     *
     * @throws ScenarioException with everything that is wrong with it; then nothing changes
     * @throws RuleException with everything that is wrong with its rule files; then nothing changes
     */
    void choose(String other) {
        staged = read(other, List.of());
        nameOrPath = other;
        overrides.clear();
    }

    /**
     * Gives a key another value.
     *
     * @throws ScenarioException if the value or the scenario with it is not allowed; then nothing changes
     */
    void change(String key, String value) {
        var changed = new LinkedHashMap<>(overrides);
        changed.put(key, Map.entry("the console", key + "=" + value));
        staged = read(nameOrPath, new ArrayList<>(changed.values()));
        overrides.put(key, changed.get(key));
    }
}

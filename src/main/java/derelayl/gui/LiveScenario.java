package derelayl.gui;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.Trust;
import derelayl.scenario.Dispositions;
import derelayl.scenario.Library;
import derelayl.scenario.OwnSettings;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioReader;
import derelayl.staging.StagedScenario;
import derelayl.vocabulary.PolicyPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scenario that the console plays, with what was typed or has been changed since. */
final class LiveScenario {
    private final Library library;
    private final Trust trust;
    private final Map<String, Map.Entry<String, String>> overrides = new LinkedHashMap<>();
    private String nameOrPath;
    private PolicyBook policies;
    private Scenario scenario;

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
        take(nameOrPath, typed);
        typed.forEach(option -> overrides.put(option.getValue().split("=", 2)[0].strip(), option));
    }

    private void take(String candidate, List<Map.Entry<String, String>> typed) {
        var staged = StagedScenario.of(new ScenarioReader(library).read(candidate, typed), trust);
        nameOrPath = candidate;
        policies = staged.policies();
        scenario = staged.scenario();
    }

    Library library() {
        return library;
    }

    Trust trust() {
        return trust;
    }

    Scenario scenario() {
        return scenario;
    }

    /** The scenario's own rules, with the settings that it had at first. */
    PolicyBook policies() {
        return policies;
    }

    /** What the key is set to; the scenario must have it. */
    String text(String key) {
        return scenario.values().stream()
                .filter(value -> value.key().name().equals(key))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /**
     * Takes another scenario, and forgets what was typed and changed.
     *
     * @throws ScenarioException with everything that is wrong with it; then nothing changes
     * @throws RuleException with everything that is wrong with its rule files; then nothing changes
     */
    void choose(String other) {
        take(other, List.of());
        overrides.clear();
    }

    /**
     * Gives a key another value.
     *
     * @param key any but those of the policies
     * @throws ScenarioException if the value or the scenario with it is not allowed; then nothing changes
     */
    void change(String key, String value) {
        var changed = new LinkedHashMap<>(overrides);
        changed.put(key, Map.entry("the console", key + "=" + value));
        var read = new ScenarioReader(library).read(nameOrPath, new ArrayList<>(changed.values()));
        Dispositions.check(read, policies.dispositions(PolicyPoint.HONESTY, PolicyPoint.BIDDING));
        OwnSettings.check(read, policies.settingsRead());
        scenario = read;
        overrides.put(key, changed.get(key));
    }
}

package derelayl.gui;

import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.scenario.Dispositions;
import derelayl.scenario.Explanations;
import derelayl.scenario.Library;
import derelayl.scenario.OwnSettings;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioReader;
import derelayl.vocabulary.PolicyPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The scenario that the console plays, with what was typed or has been changed since. */
final class LiveScenario {
    private final Library library;
    private final Map<String, Map.Entry<String, String>> overrides = new LinkedHashMap<>();
    private String nameOrPath;
    private Scenario scenario;

    /**
     * Reads a scenario.
     *
     * @param nameOrPath its name in the library, or its path
     * @param typed each option as typed, and the {@code key=value} that it means
     * @throws ScenarioException with everything that is wrong with it
     * @throws RuleException if a rule file cannot be read
     */
    LiveScenario(Library library, String nameOrPath, List<Map.Entry<String, String>> typed) {
        this.library = library;
        this.nameOrPath = nameOrPath;
        scenario = read(nameOrPath, typed);
        typed.forEach(option -> overrides.put(option.getValue().split("=", 2)[0].strip(), option));
    }

    private Scenario read(String candidate, List<Map.Entry<String, String>> typed) {
        var read = new ScenarioReader(library).read(candidate, typed);
        Dispositions.check(read, texts(read, PolicyPoint.HONESTY, PolicyPoint.BIDDING));
        OwnSettings.check(read, texts(read, PolicyPoint.values()));
        return read;
    }

    private static List<String> texts(Scenario scenario, PolicyPoint... points) {
        return List.of(points).stream()
                .map(point -> RuleFile.read(point, scenario.rules().get(point)).text())
                .toList();
    }

    Library library() {
        return library;
    }

    Scenario scenario() {
        return scenario;
    }

    /** What the key is set to; the scenario must have it. */
    String text(String key) {
        return scenario.values().stream()
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** What the scenario's files say about its keys. */
    SortedMap<String, String> explanations() {
        return Explanations.in(scenario.sources());
    }

    /**
     * Takes another scenario, and forgets what was typed and changed.
     *
     * @throws ScenarioException with everything that is wrong with it; then nothing changes
     */
    void choose(String other) {
        scenario = read(other, List.of());
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
        scenario = read(nameOrPath, new ArrayList<>(changed.values()));
        overrides.put(key, changed.get(key));
    }
}

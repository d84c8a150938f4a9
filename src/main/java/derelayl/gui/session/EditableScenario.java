package derelayl.gui.session;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.Trust;
import derelayl.run.RunInputs;
import derelayl.scenario.Dispositions;
import derelayl.scenario.Keys;
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
import java.util.function.Consumer;
import java.util.function.Function;

/** The scenario of the next start, with what was typed or has been changed since. */
public final class EditableScenario {
    private final Library library;
    private final Trust trust;
    private final Map<String, Map.Entry<String, String>> overrides = new LinkedHashMap<>();
    private String nameOrPath;
    private PolicyBook policies;
    private Scenario scenario;
    private Runnable choiceListener = () -> {};
    private Consumer<String> changeListener = key -> {};

    /**
     * Reads a scenario.
     *
     * @param nameOrPath its name in the library, or its path
     * @param typed each option as typed, and the {@code key=value} that it means
     * @param trust what its rule files may do
     * @throws ScenarioException with everything that is wrong with it
     * @throws RuleException with everything that is wrong with its rule files
     */
    EditableScenario(Library library, String nameOrPath, List<Map.Entry<String, String>> typed, Trust trust) {
        this.library = library;
        this.trust = trust;
        take(nameOrPath, typed);
        typed.forEach(option -> overrides.put(option.getValue().split("=", 2)[0].strip(), option));
    }

    /** Runs this whenever another scenario has been chosen. */
    void onChoice(Runnable listener) {
        choiceListener = listener;
    }

    /** Runs this whenever a key has another value. */
    void onChange(Consumer<String> listener) {
        changeListener = listener;
    }

    private void take(String candidate, List<Map.Entry<String, String>> typed) {
        var inputs = RunInputs.of(new ScenarioReader(library).read(candidate, typed), trust);
        policies = inputs.policies();
        scenario = inputs.scenario();
        nameOrPath = candidate;
    }

    /** Where scenarios and rule files are found by name. */
    public Library library() {
        return library;
    }

    /** What rule files may do. */
    public Trust trust() {
        return trust;
    }

    /** The scenario as it is now. */
    public Scenario current() {
        return scenario;
    }

    /** The scenario's own rules, with the settings that it had at first. */
    PolicyBook policies() {
        return policies;
    }

    /** What the key is set to; the scenario must have it. */
    public String text(String key) {
        return scenario.values().stream()
                .filter(value -> value.key().name().equals(key))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** Whether anything but the seed is not as the scenario's file has it. */
    boolean isChanged() {
        return overrides.keySet().stream().anyMatch(key -> !key.equals(Keys.SEED.name()));
    }

    /** The scenario as it is now, to be read once more with other values for some keys. */
    Function<Map<String, String>, Scenario> asItIsNow() {
        var name = nameOrPath;
        var typed = new LinkedHashMap<>(overrides);
        return others -> {
            var changed = new LinkedHashMap<>(typed);
            others.forEach((key, value) -> changed.put(key, inConsole(key, value)));
            return new ScenarioReader(library).read(name, new ArrayList<>(changed.values()));
        };
    }

    private static Map.Entry<String, String> inConsole(String key, String value) {
        return Map.entry("the console", key + "=" + value);
    }

    /**
     * Takes another scenario, and forgets what was typed and changed.
     *
     * @throws ScenarioException with everything that is wrong with it; then nothing changes
     * @throws RuleException with everything that is wrong with its rule files; then nothing changes
     */
    public void choose(String other) {
        take(other, List.of());
        overrides.clear();
        choiceListener.run();
    }

    /**
     * Gives a key another value.
     *
     * @param key any but those of the policies
     * @throws ScenarioException if the value or the scenario with it is not allowed; then nothing changes
     */
    public void change(String key, String value) {
        var changed = new LinkedHashMap<>(overrides);
        changed.put(key, inConsole(key, value));
        var read = new ScenarioReader(library).read(nameOrPath, new ArrayList<>(changed.values()));
        Dispositions.check(read, policies.dispositions(PolicyPoint.values()));
        OwnSettings.check(read, policies.settingsRead());
        scenario = read;
        overrides.put(key, changed.get(key));
        changeListener.accept(key);
    }
}

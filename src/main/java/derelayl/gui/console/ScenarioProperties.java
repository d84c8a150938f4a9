package derelayl.gui.console;

import derelayl.gui.inspector.Property;
import derelayl.scenario.Scenario;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import sim.util.Interval;

/** The keys of a scenario as properties that can be changed, with a slider or a menu where the range allows one. */
final class ScenarioProperties {
    private static final Pattern SETTING = Pattern.compile("setting\\..*");
    /** What has a place of its own in the console, or means nothing there. */
    private static final Pattern ELSEWHERE = Pattern.compile("seed|policy\\..*|record\\..*|figures");

    private static final Pattern SHARE = Pattern.compile(
            ".*\\.share|training\\.success|acknowledgement\\.quorum|retest\\..*|setting\\.royalty-decay");
    private static final Pattern WORD = Pattern.compile(".*\\.alliance|acknowledgement\\.committee");
    private static final Set<String> COUNTS =
            Set.of("rounds", "participants", "auction.trainers-per-owner", "testing.cases", "start.owners");
    private static final String GENESIS = "population.genesis";

    private final ScenarioEditor editor;
    private final Scenario scenario;
    private final SortedMap<String, String> explanations;

    /** The keys that the scenario has now. */
    ScenarioProperties(ScenarioEditor editor) {
        this.editor = editor;
        scenario = editor.scenario().current();
        explanations = editor.scenario().explanations();
    }

    /** The numbers that rules read: they may change while the relay runs. */
    List<Property> settings() {
        return properties(SETTING.asMatchPredicate());
    }

    /** All others: what a relay is set up with. */
    List<Property> others() {
        return properties(key ->
                !SETTING.matcher(key).matches() && !ELSEWHERE.matcher(key).matches());
    }

    private List<Property> properties(Predicate<String> isMeant) {
        return scenario.values().stream()
                .map(value -> value.key())
                .filter(isMeant)
                .map(this::property)
                .toList();
    }

    private Property property(String key) {
        var description = explanations.getOrDefault(key, "");
        if (key.equals(GENESIS)) {
            return menu(key, description);
        }
        if (WORD.matcher(key).matches()) {
            return Property.text(key, description, () -> text(key)).withSetter(value -> editor.change(key, value));
        }
        if (COUNTS.contains(key)) {
            return Property.count(key, description, () -> Integer.valueOf(text(key)))
                    .withSetter(value -> editor.change(key, value));
        }
        var number = Property.number(key, description, () -> Double.valueOf(text(key)))
                .withSetter(value -> editor.change(key, value));
        return SHARE.matcher(key).matches() ? number.withDomain(new Interval(0.0, 1.0)) : number;
    }

    private String text(String key) {
        return editor.scenario().text(key);
    }

    private Property menu(String key, String description) {
        var names = new TreeSet<String>();
        names.add("honest");
        names.add(text(key));
        scenario.values().stream()
                .map(value -> value.key())
                .filter(other -> other.startsWith("population.") && other.endsWith(".share"))
                .forEach(other -> names.add(other.split("\\.")[1]));
        var choices = List.copyOf(names);
        return Property.count(key, description, () -> choices.indexOf(text(key)))
                .withSetter(value -> editor.change(key, choices.get(Integer.parseInt(value))))
                .withDomain(choices.toArray());
    }
}

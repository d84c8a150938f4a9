package derelayl.gui.console;

import derelayl.gui.inspector.Property;
import derelayl.relay.RelayParameters;
import derelayl.scenario.EffectiveValue;
import derelayl.scenario.Keys;
import derelayl.scenario.Scenario;
import derelayl.scenario.ValueType.Count;
import derelayl.scenario.ValueType.Real;
import derelayl.scenario.ValueType.RuleFileName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import sim.util.Interval;

/** The keys of a scenario as properties that can be changed, with a slider or a menu where the range allows one. */
final class ScenarioProperties {
    /** What has a place of its own in the console, or means nothing there; so do rule files. */
    private static final Set<String> ELSEWHERE = Set.of(
            Keys.SEED.name(),
            Keys.RECORD_EVERY.name(),
            Keys.RECORD_DECISIONS.name(),
            Keys.RECORD_MODELS.name(),
            Keys.FIGURES.name(),
            Keys.FIGURES_WIDTH.name(),
            Keys.FIGURES_FORMAT.name());

    private final ScenarioEditor editor;
    private final Scenario scenario;

    /** The keys that the scenario has now. */
    ScenarioProperties(ScenarioEditor editor) {
        this.editor = editor;
        scenario = editor.scenario().current();
    }

    /** The numbers that rules read: they may change while the relay runs. */
    List<Property> settings() {
        return properties(ScenarioProperties::isSetting);
    }

    /** All others: what a relay is set up with. */
    List<Property> others() {
        return properties(value -> !isSetting(value)
                && !(value.key().type() instanceof RuleFileName)
                && !ELSEWHERE.contains(value.key().name()));
    }

    private static boolean isSetting(EffectiveValue value) {
        return Keys.SETTINGS.nameIn(value.key().name()).isPresent();
    }

    private List<Property> properties(Predicate<EffectiveValue> isMeant) {
        return scenario.values().stream().filter(isMeant).map(this::property).toList();
    }

    private Property property(EffectiveValue value) {
        var key = value.key().name();
        var description = value.key().meaning();
        if (key.equals(Keys.GENESIS.name())) {
            return menu(key, description);
        }
        if (value.key().type() instanceof Real real) {
            var number = Property.number(key, description, () -> Double.valueOf(text(key)))
                    .withSetter(typed -> editor.change(key, typed));
            return real.bounds().equals(RelayParameters.SHARE) ? number.withDomain(new Interval(0.0, 1.0)) : number;
        }
        var property = value.key().type() instanceof Count
                ? Property.count(key, description, () -> Integer.valueOf(text(key)))
                : Property.text(key, description, () -> text(key));
        return property.withSetter(typed -> editor.change(key, typed));
    }

    private String text(String key) {
        return editor.scenario().text(key);
    }

    private Property menu(String key, String description) {
        var names = new TreeSet<String>();
        names.add("honest");
        names.add(text(key));
        scenario.values()
                .forEach(value -> Keys.SHARES.nameIn(value.key().name()).ifPresent(names::add));
        var choices = List.copyOf(names);
        return Property.count(key, description, () -> choices.indexOf(text(key)))
                .withSetter(value -> editor.change(key, choices.get(Integer.parseInt(value))))
                .withDomain(choices.toArray());
    }
}

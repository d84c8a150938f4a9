package derelayl.gui;

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
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import sim.util.Interval;

/** The keys of a scenario as facts that can be changed, with a slider or a menu where the range allows one. */
final class ScenarioFacts {
    /** What has a place of its own in the console, or means nothing there; so do rule files. */
    private static final Set<String> ELSEWHERE =
            Set.of(Keys.SEED.name(), Keys.RECORD_EVERY.name(), Keys.RECORD_DECISIONS.name(), Keys.FIGURES.name());

    private final Scenario scenario;
    private final BiConsumer<String, String> change;

    /** @param change is told the key and the new value of whatever is changed */
    ScenarioFacts(LiveScenario live, BiConsumer<String, String> change) {
        scenario = live.scenario();
        this.change = change;
    }

    /** The numbers that rules read: they may change while the relay runs. */
    List<Fact> settings(LiveScenario live) {
        return facts(live, ScenarioFacts::isSetting);
    }

    /** All others: what a relay is set up with. */
    List<Fact> others(LiveScenario live) {
        return facts(
                live,
                value -> !isSetting(value)
                        && !(value.key().type() instanceof RuleFileName)
                        && !ELSEWHERE.contains(value.key().name()));
    }

    private static boolean isSetting(EffectiveValue value) {
        return Keys.SETTINGS.nameIn(value.key().name()).isPresent();
    }

    private List<Fact> facts(LiveScenario live, Predicate<EffectiveValue> isMeant) {
        return scenario.values().stream()
                .filter(isMeant)
                .map(value -> fact(value, live))
                .toList();
    }

    private Fact fact(EffectiveValue value, LiveScenario live) {
        var key = value.key().name();
        var description = value.key().meaning();
        if (key.equals(Keys.GENESIS.name())) {
            return menu(key, description, live);
        }
        if (value.key().type() instanceof Real real) {
            var number = Fact.number(key, description, () -> Double.valueOf(live.text(key)));
            return changeable(
                    real.bounds().equals(RelayParameters.SHARE) ? number.from(new Interval(0.0, 1.0)) : number);
        }
        return changeable(
                value.key().type() instanceof Count
                        ? Fact.count(key, description, () -> Integer.valueOf(live.text(key)))
                        : Fact.words(key, description, () -> live.text(key)));
    }

    private Fact changeable(Fact fact) {
        return fact.changedBy(value -> change.accept(fact.name(), value));
    }

    private Fact menu(String key, String description, LiveScenario live) {
        var names = new TreeSet<String>();
        names.add("honest");
        names.add(live.text(key));
        scenario.values()
                .forEach(value -> Keys.SHARES.nameIn(value.key().name()).ifPresent(names::add));
        var choices = List.copyOf(names);
        return Fact.count(key, description, () -> choices.indexOf(live.text(key)))
                .changedBy(value -> change.accept(key, choices.get(Integer.parseInt(value))))
                .from(choices.toArray());
    }
}

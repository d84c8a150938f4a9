package derelayl.scenario;

import derelayl.vocabulary.Reach;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which keys have an effect in a run. What a key needs for that is declared with it, in {@link Keys}.
 *
 * @param reach of the rules, among those who take part
 */
public record Effects(Scenario scenario, Reach reach) {
    /** A key without effect, and why: {@code setting.strikes = 1: no rule …}. */
    public record Idle(String key, String text, String why) {
        @Override
        public String toString() {
            return "%s = %s: %s".formatted(key, text, why);
        }
    }

    /** Those without, of what differs from the defaults, in the order of keys. */
    public List<Idle> without() {
        return without(EffectiveValue::isChanged);
    }

    /** Those without, of some keys. */
    public List<Idle> without(Predicate<EffectiveValue> isMeant) {
        return scenario.values().stream()
                .filter(isMeant)
                .flatMap(value -> lack(value).map(why -> new Idle(value.key().name(), value.text(), why)).stream())
                .toList();
    }

    private Optional<String> lack(EffectiveValue value) {
        return value.key().needs().stream()
                .filter(need -> !need.isMet(value, scenario, reach))
                .findFirst()
                .map(need -> need.lack(value));
    }
}

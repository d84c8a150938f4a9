package derelayl.scenario;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Keys that differ in one name, such as {@code population.forger.share} and {@code population.lazy.share}. Scenarios
 * may add members by using them.
 *
 * @param general the key with {@code <name>} in place of the name
 * @param members those that the defaults have, in their order
 * @param <T> what a value is in Java
 */
public record KeyFamily<T>(Key<T> general, List<Key<T>> members) {
    private static final String NAME = "<name>";

    /** Members need what the family needs. */
    public KeyFamily {
        var needs = general.needs().toArray(Need[]::new);
        members = members.stream().map(member -> member.needs(needs)).toList();
    }

    /** The key for a name, as the defaults have it if they do. */
    public Key<T> of(String name) {
        var key = general.name().replace(NAME, name);
        return members.stream()
                .filter(member -> member.name().equals(key))
                .findFirst()
                .orElseGet(() -> new Key<>(
                        key,
                        general.label().replace(NAME, name),
                        general.unit(),
                        general.type(),
                        general.standard(),
                        general.note(),
                        general.needs()));
    }

    /** The name in a key, if it belongs to the family. */
    public Optional<String> nameIn(String key) {
        var pattern = Pattern.quote(general.name()).replace(NAME, "\\E(" + ValueType.Name.PATTERN + ")\\Q");
        var matcher = Pattern.compile(pattern).matcher(key);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The members among these values, by name. */
    SortedMap<String, T> in(Values values) {
        var byName = new TreeMap<String, T>();
        for (var key : values.names()) {
            nameIn(key).ifPresent(name -> byName.put(name, of(name).in(values)));
        }
        return byName;
    }
}

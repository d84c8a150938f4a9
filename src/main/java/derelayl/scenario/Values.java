package derelayl.scenario;

import derelayl.acknowledgement.Verification;
import derelayl.participant.Disposition;
import derelayl.participant.Population;
import derelayl.relay.Range;
import derelayl.relay.RelayParameters;
import derelayl.vocabulary.PolicyPoint;
import derelayl.wording.Nearest;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.CompositeConfiguration;

/**
 * Takes typed values out of layers, of which the first that has a key counts. What is wrong is collected, and a
 * stand-in in range is handed out, so that all mistakes are found at once.
 */
final class Values {
    private static final Pattern SETTING = Pattern.compile("setting\\.[a-z][a-z0-9-]*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern SHARE = Pattern.compile("population\\.(?!honest\\.)[a-z][a-z0-9-]*\\.share");
    private static final Pattern ALLIANCE = Pattern.compile("population\\.(?!honest\\.)[a-z][a-z0-9-]*\\.alliance");
    private static final String NO_ALLIANCE = "none";

    private final List<Layer> layers;
    private final List<ScenarioProblem> problems;
    private final CompositeConfiguration values = new CompositeConfiguration();
    private final TreeSet<String> known = new TreeSet<>();

    Values(List<Layer> layers, List<ScenarioProblem> problems) {
        this.layers = layers;
        this.problems = problems;
        layers.forEach(layer -> values.addConfiguration(layer.values()));
    }

    /** A whole number in the range. */
    long whole(String key, Range range) {
        return take(
                key,
                (long) range.least(),
                "a whole number " + range,
                text -> Optional.of(Long.valueOf(text)).filter(range::contains));
    }

    /** A whole number in the range, which ends where an {@code int} does or before. */
    int count(String key, Range range) {
        return (int) whole(key, range);
    }

    /** A number in the range. */
    double number(String key, Range range) {
        return take(key, range.least(), "a number " + range, text -> inRange(text, range));
    }

    /** One of these words. */
    String word(String key, List<String> words) {
        return take(
                key,
                words.get(0),
                String.join(" or ", words),
                text -> Optional.of(text).filter(words::contains));
    }

    /** A rule file for the point, by name or path. */
    Path rules(PolicyPoint point, Library library) {
        var key = "policy." + point.key();
        var names = library.ruleNames(point);
        return take(
                key,
                Path.of(""),
                "one of %s, or the path of a .drl file that exists".formatted(String.join(", ", names)),
                text -> library.rules(point, text, layerOf(key).orElseThrow().base()));
    }

    /** All numbers that rules read, by name. */
    SortedMap<String, Double> settings() {
        var settings = new TreeMap<String, Double>();
        values.getKeys().forEachRemaining(key -> {
            if (SETTING.matcher(key).matches()) {
                settings.put(key.substring(key.indexOf('.') + 1), number(key, Scenario.SETTING));
            }
        });
        return settings;
    }

    /** All keys and what holds for each: those of the last layer in its order, then the others. */
    List<EffectiveValue> effective() {
        var keys = new LinkedHashSet<String>();
        for (var i = layers.size() - 1; i >= 0; i--) {
            keys.addAll(layers.get(i).origins().keySet());
        }
        var defaults = layers.get(layers.size() - 1).origins();
        return keys.stream()
                .map(key -> new EffectiveValue(
                        key, text(key), layerOf(key).orElseThrow().origins().get(key), !defaults.containsKey(key)))
                .toList();
    }

    /** Who is inclined to what. */
    Population population() {
        var shares = new ArrayList<Population.Share>();
        var alliances = new TreeMap<String, String>();
        values.getKeys().forEachRemaining(key -> {
            if (ALLIANCE.matcher(key).matches()) {
                alliances.put(nameIn(key), name(key));
            }
        });
        values.getKeys().forEachRemaining(key -> {
            if (SHARE.matcher(key).matches()) {
                shares.add(
                        new Population.Share(disposition(nameIn(key), alliances), number(key, RelayParameters.SHARE)));
            }
        });
        return new Population(shares, disposition(name("population.genesis"), alliances));
    }

    private static Disposition disposition(String name, Map<String, String> alliances) {
        var alliance = alliances.getOrDefault(name, NO_ALLIANCE);
        return new Disposition(name, alliance.equals(NO_ALLIANCE) ? "" : alliance);
    }

    private static String nameIn(String key) {
        return key.split("\\.")[1];
    }

    private String name(String key) {
        return take(
                key,
                "honest",
                "a name in small letters, digits and hyphens",
                text -> Optional.of(text).filter(NAME.asMatchPredicate()));
    }

    /** How many are on a committee: everyone, or a number. */
    int committee(int participants) {
        var range = new Range(1, participants);
        return take(
                "acknowledgement.committee",
                Verification.ALL,
                "all, or a whole number " + range,
                text -> text.equals("all")
                        ? Optional.of(Verification.ALL)
                        : Optional.of(Integer.valueOf(text)).filter(range::contains));
    }

    /** Reports something that is wrong with a key beyond its own range. */
    void refuse(String key, String what) {
        layerOf(key).ifPresent(layer -> report(layer, key, what));
    }

    /** Reports every key that nobody has taken. */
    void refuseTheRest() {
        for (var layer : layers) {
            for (var key : layer.origins().keySet()) {
                if (!known.contains(key)) {
                    report(layer, key, "there is no such key" + Nearest.hint(key, known));
                }
            }
        }
    }

    private static Optional<Double> inRange(String text, Range range) {
        return Optional.of(new BigDecimal(text).doubleValue()).filter(range::contains);
    }

    private <T> T take(String key, T standIn, String allowed, Function<String, Optional<T>> parse) {
        known.add(key);
        var layer = layerOf(key);
        if (layer.isEmpty()) {
            var defaults = new Origin("scenarios/default.properties", 0, false);
            problems.add(new ScenarioProblem(defaults, "%s: missing; it must be %s".formatted(key, allowed)));
            return standIn;
        }
        var text = text(key);
        var value = parsed(text, parse);
        if (value.isEmpty()) {
            report(layer.get(), key, "'%s' must be %s".formatted(text, allowed));
        }
        return value.orElse(standIn);
    }

    private static <T> Optional<T> parsed(String text, Function<String, Optional<T>> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException notSuchAValue) {
            return Optional.empty();
        }
    }

    private String text(String key) {
        return String.valueOf(values.getProperty(key));
    }

    private Optional<Layer> layerOf(String key) {
        return layers.stream().filter(layer -> layer.origins().containsKey(key)).findFirst();
    }

    private void report(Layer layer, String key, String what) {
        problems.add(new ScenarioProblem(layer.origins().get(key), key + ": " + what));
    }
}

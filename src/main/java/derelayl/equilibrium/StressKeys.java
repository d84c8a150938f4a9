package derelayl.equilibrium;

import derelayl.scenario.Layer.Line;
import derelayl.scenario.Origin;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioProblem;
import derelayl.wording.Nearest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a plan says of a stress test, line by line; collects all that is wrong. */
final class StressKeys {
    static final String PREFIX = "stress.";
    static final String DEVIATIONS = "deviations";
    static final String MEMBERS = "members";
    static final String EPSILON = "epsilon";
    static final String CONFIDENCE = "confidence";
    static final String MOST_RUNS = "most-runs";
    /** All there are. */
    static final List<String> ALL = List.of(DEVIATIONS, MEMBERS, EPSILON, CONFIDENCE, MOST_RUNS);

    private final SortedMap<String, Line> lines;
    /** Each once, however many points of a plan have it. */
    private final Set<ScenarioProblem> problems = new LinkedHashSet<>();

    StressKeys(SortedMap<String, Line> lines) {
        this.lines = lines;
        for (var key : lines.keySet()) {
            if (!ALL.contains(key)) {
                refuse(key, "there is no such key%s".formatted(Nearest.hintOrAll(key, ALL)));
            }
        }
    }

    /** What is between commas; nothing if the key is not there. */
    Optional<List<String>> list(String key) {
        return Optional.ofNullable(lines.get(key))
                .map(line -> Arrays.stream(line.text().split(",", -1))
                        .map(String::strip)
                        .toList());
    }

    /** A number, or the usual one if the key is not there or wrong. */
    <N> N number(String key, N usual, Function<String, N> parse, Predicate<N> isRight, String demand) {
        if (!lines.containsKey(key)) {
            return usual;
        }
        var text = lines.get(key).text().strip();
        try {
            var number = parse.apply(text);
            if (isRight.test(number)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // The same is wrong as with a number out of range.
        }
        refuse(key, "'%s' must be %s".formatted(text, demand));
        return usual;
    }

    /** Where a key stands; where none does, a stress test as a whole. */
    Origin origin(String key) {
        return Optional.ofNullable(lines.get(key)).map(Line::origin).orElse(new Origin("stress", 0, true));
    }

    void refuse(String key, String what) {
        refuse(origin(key), PREFIX + key + ": " + what);
    }

    void refuse(Origin origin, String what) {
        problems.add(new ScenarioProblem(origin, what));
    }

    /** Goes on if nothing is wrong. */
    void check() {
        if (!problems.isEmpty()) {
            throw new ScenarioException(List.copyOf(problems));
        }
    }
}

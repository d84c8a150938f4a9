package derelayl.report.sweep;

import derelayl.report.sweep.Findings.Point;
import derelayl.report.sweep.Findings.Varied;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the points of a sweep are spread over figures: which key is an axis, and what makes a line or a panel. */
final class Layout {
    private static final int MOST_LINES = 8;
    private static final int LEAST_OF_AN_AXIS = 3;

    private static final int LONGEST_NUMBER = 8;
    private static final int MOST_PLACES = 40_000;

    private final Findings findings;
    private final List<Integer> keys;
    private final List<Boolean> numeric;
    private final List<List<Double>> numbers;
    private final List<List<String>> words;

    Layout(Findings findings) {
        this.findings = findings;
        keys = IntStream.range(0, findings.keys().size()).boxed().toList();
        numeric = keys.stream()
                .map(key -> findings.points().stream()
                        .allMatch(point -> number(point, key).isPresent()))
                .toList();
        numbers = keys.stream()
                .map(key -> numeric.get(key) ? ascending(key) : List.<Double>of())
                .toList();
        words = keys.stream()
                .map(key -> findings.points().stream()
                        .map(point -> point.values().get(key))
                        .distinct()
                        .toList())
                .toList();
    }

    private List<Double> ascending(int key) {
        return List.copyOf(findings.points().stream()
                .map(point -> number(point, key).orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether all values of a key are numbers. */
    boolean isNumeric(int key) {
        return numeric.get(key);
    }

    /** The value of a key at a point, if it is a number. */
    static OptionalDouble number(Point point, int key) {
        try {
            var number = Double.parseDouble(point.values().get(key));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException word) {
            return OptionalDouble.empty();
        }
    }

    /** The numbers of a numeric key, ascending, each once. */
    List<Double> numbers(int key) {
        return numbers.get(key);
    }

    /** The values of a key, each once, in the order of points. */
    List<String> words(int key) {
        return words.get(key);
    }

    /** The keys of numbers, those with the most values first. */
    List<Integer> axes() {
        return keys.stream()
                .filter(this::isNumeric)
                .sorted(Comparator.comparing(key -> -numbers(key).size()))
                .toList();
    }

    /** The key along which lines are drawn: a number with several values if there is one. */
    int across() {
        return axes().stream()
                .filter(key -> numbers(key).size() > 1)
                .findFirst()
                .orElseGet(() -> keys.stream()
                        .max(Comparator.<Integer, Integer>comparing(
                                        key -> words(key).size())
                                .thenComparing(Comparator.reverseOrder()))
                        .orElseThrow());
    }

    /** The points by the values of all keys but these, named by these values. */
    Map<String, List<Point>> groups(List<Integer> without) {
        var others = keys.stream().filter(key -> !without.contains(key)).toList();
        return findings.points().stream()
                .collect(Collectors.groupingBy(point -> name(point, others), LinkedHashMap::new, Collectors.toList()));
    }

    /** What tells a point from others, in words: policies by their names, numbers with their keys. */
    String name(Point point) {
        return name(point, keys);
    }

    private String name(Point point, List<Integer> those) {
        return those.stream()
                .map(key -> isNumeric(key)
                        ? "%s = %s".formatted(shortName(findings.keys().get(key)), shortValue(point, key))
                        : point.values().get(key))
                .collect(Collectors.joining(", "));
    }

    /** A number's text, if that is short, and otherwise four digits of it. */
    private static String shortValue(Point point, int key) {
        var text = point.values().get(key);
        return text.length() <= LONGEST_NUMBER
                ? text
                : Digits.of(number(point, key).orElseThrow());
    }

    /** The last word of a key's name that says something. */
    static String shortName(Varied key) {
        var name = key.name().replaceFirst("\\.share$", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether there are too many combinations of the other keys for a line each, as in a random design. */
    boolean isScattered() {
        return groups(List.of(across())).size() > MOST_LINES;
    }

    /** The two keys of a phase diagram; none if the points do not fill a plane. */
    List<Integer> plane() {
        var axes = axes().stream()
                .filter(key -> numbers(key).size() >= LEAST_OF_AN_AXIS)
                .limit(2)
                .sorted()
                .toList();
        if (axes.size() < 2) {
            return List.of();
        }
        var places = (long) numbers(axes.get(0)).size() * numbers(axes.get(1)).size();
        var groups = groups(axes);
        var filled = groups.values().stream().allMatch(points -> 2 * points.size() > places);
        return filled && groups.size() * places <= MOST_PLACES && groups.size() <= MOST_LINES ? axes : List.of();
    }

    /** So many points at most, evenly spread over all, the first and the last among them. */
    List<Point> some(int most) {
        return some(findings.points().size(), most).stream()
                .map(findings.points()::get)
                .toList();
    }

    /** The indices of these points among all, which are so many. */
    static List<Integer> some(int all, int most) {
        return IntStream.range(0, Math.min(all, most))
                .map(i -> all <= most ? i : (int) Math.round((double) i * (all - 1) / (most - 1)))
                .boxed()
                .toList();
    }
}

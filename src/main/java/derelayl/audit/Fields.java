package derelayl.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The fields of a JSON object, of the types that the format wants.
 *
 * @param values by name
 */
record Fields(Map<String, Object> values) {
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class,
            "a text",
            Double.class,
            "a number",
            Boolean.class,
            "true or false",
            List.class,
            "an array",
            Map.class,
            "an object");

    /**
     * The fields of a line.
     *
     * @throws Unreadable if it is no JSON object
     */
    static Fields of(byte[] line) {
        try {
            return new Fields(Json.object(line));
        } catch (IOException | IllegalArgumentException noJson) {
            throw new Unreadable("this is not one JSON object: %s", shown(line));
        }
    }

    private static String shown(byte[] line) {
        return new String(line, 0, Math.min(60, line.length), StandardCharsets.UTF_8);
    }

    /**
     * Checks the names of the fields.
     *
     * @param names that must be there, all of them
     * @param others that may be there as well
     * @throws Unreadable unless it is so
     */
    void checkNames(Set<String> names, Set<String> others) {
        var needed = new LinkedHashSet<>(values.keySet());
        needed.removeAll(others);
        if (!needed.equals(names)) {
            throw new Unreadable("the fields are %s, but must be %s", values.keySet(), names);
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    private <T> T get(String name, Class<T> type) {
        return cast(name, values.getOrDefault(name, Json.NONE), type);
    }

    static <T> T cast(String name, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new Unreadable("%s: this must be %s", name, TYPES.get(type));
        }
        return type.cast(value);
    }

    boolean isNone(String name) {
        return values.get(name) == Json.NONE;
    }

    String text(String name) {
        return get(name, String.class);
    }

    double number(String name) {
        return get(name, Double.class);
    }

    int whole(String name) {
        return whole(name, get(name, Double.class));
    }

    static int whole(String name, double number) {
        if (number != Math.rint(number) || !(Math.abs(number) <= Integer.MAX_VALUE)) {
            throw new Unreadable("%s: %s is no whole number", name, number);
        }
        return (int) number;
    }

    OptionalInt wholeOrNone(String name) {
        return isNone(name) ? OptionalInt.empty() : OptionalInt.of(whole(name));
    }

    Fields object(String name) {
        @SuppressWarnings("unchecked")
        Map<String, Object> fields = get(name, Map.class);
        return new Fields(fields);
    }

    List<?> list(String name) {
        return get(name, List.class);
    }

    int[] wholes(String name) {
        return list(name).stream()
                .mapToInt(element -> whole(name, cast(name, element, Double.class)))
                .toArray();
    }

    double[] numbers(String name) {
        return list(name).stream()
                .mapToDouble(element -> cast(name, element, Double.class))
                .toArray();
    }

    /** The rows of a table with so many cells each. */
    List<Cells> rows(String name, int cells) {
        return Cells.of(name, list(name), cells);
    }
}

package derelayl.ruletest;

import derelayl.vocabulary.Question;
import derelayl.wording.Nearest;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Makes questions from facts that are written as text. What is not written is 0, false or honest; but the round, the
 * version gap, the number of places, and what sets participants apart are 1. A word of an enumeration must be written.
 */
final class Facts {
    private static final List<String> ONE = List.of("round", "versionGap", "places", "ability", "cost", "value");
    private static final String HONEST = "honest";

    private Facts() {}

    /** The names of the facts that make a question of this kind; what can be read of it otherwise follows from them. */
    static List<String> names(Class<? extends Question> kind) {
        return Arrays.stream(constructor(kind).getParameters())
                .map(Parameter::getName)
                .toList();
    }

    /**
     * Makes a question.
     *
     * @throws IllegalArgumentException if a fact is missing, unknown, or not of its type
     */
    static Question question(Class<? extends Question> kind, Map<String, String> facts) {
        var names = names(kind);
        facts.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException("%s is not made from '%s'; there are %s%s"
                            .formatted(
                                    kind.getSimpleName(),
                                    unknown,
                                    String.join(", ", names),
                                    Nearest.hint(unknown, names)));
                });
        var constructor = constructor(kind);
        var values = Arrays.stream(constructor.getParameters())
                .map(fact -> value(fact, facts.getOrDefault(fact.getName(), "")))
                .toArray();
        try {
            return (Question) constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(kind + " is made from any facts of the right type", impossible);
        }
    }

    private static Constructor<?> constructor(Class<? extends Question> kind) {
        return kind.getConstructors()[0];
    }

    private static Object value(Parameter fact, String text) {
        var type = fact.getType();
        if (type == String.class) {
            return text.isEmpty() ? HONEST : text;
        }
        if (type.isEnum()) {
            return word(fact, text);
        }
        if (type == boolean.class) {
            return flag(fact, text);
        }
        var number = text.isEmpty() ? ONE.contains(fact.getName()) ? "1" : "0" : text;
        try {
            return type == int.class ? (Object) Integer.valueOf(number) : (Object) Double.valueOf(number);
        } catch (NumberFormatException other) {
            throw wrong(fact, text, type == int.class ? "a whole number" : "a number");
        }
    }

    private static boolean flag(Parameter fact, String text) {
        if (!List.of("", "true", "false").contains(text)) {
            throw wrong(fact, text, "true or false");
        }
        return Boolean.parseBoolean(text);
    }

    private static Object word(Parameter fact, String text) {
        return Arrays.stream(fact.getType().getEnumConstants())
                .filter(word -> word.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(
                        fact,
                        text,
                        "one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(fact.getType().getEnumConstants())
                                                .map(Object::toString)
                                                .toList())));
    }

    private static IllegalArgumentException wrong(Parameter fact, String text, String allowed) {
        return new IllegalArgumentException("%s: '%s' must be %s".formatted(fact.getName(), text, allowed));
    }
}

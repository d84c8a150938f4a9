package derelayl.policy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a rule's expressions can name.
 *
 * @param words of the question that the rule reads
 * @param question the name that the rule gives to it; empty if none
 * @param variables the types of the names that its conditions give to values
 */
record Scope(Words words, String question, Map<String, Class<?>> variables) {
    /** A scope without variables yet. */
    static Scope of(Words words, String question) {
        return new Scope(words, question, new LinkedHashMap<>());
    }

    /** The name that the question has, or might have. */
    String questionOrExample() {
        return question.isEmpty() ? "$" + words.name().toLowerCase(Locale.ROOT) : question;
    }
}

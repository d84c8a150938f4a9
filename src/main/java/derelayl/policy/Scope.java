package derelayl.policy;

import derelayl.vocabulary.Field;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a rule's expressions can name.
 *
 * @param words of the question that the rule reads
 * @param question the name that the rule gives to it; empty if none
 * @param variables what its conditions give names to
 */
record Scope(Words words, String question, Map<String, Term> variables) {
    /** What the question is called in what is compiled. */
    static final String QUESTION = "$question";

    /** A scope without variables yet. */
    static Scope of(Words words, String question) {
        return new Scope(words, question, new LinkedHashMap<>());
    }

    /** The name that the question has, or might have. */
    String questionOrExample() {
        return question.isEmpty() ? "$" + words.name().toLowerCase(Locale.ROOT) : question;
    }

    /** A field's value. */
    Term read(Field field) {
        var call = "%s.%s()".formatted(QUESTION, field.getter().getName());
        return field.type() == int.class ? Term.number("((double) %s)".formatted(call)) : new Term(field.type(), call);
    }
}

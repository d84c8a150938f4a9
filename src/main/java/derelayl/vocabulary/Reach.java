package derelayl.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What can decide something in a run, and be decided: of all rules that speak to anybody.
 *
 * @param settings the settings that they read, by name
 * @param fields what they read of questions, such as {@code Voter.evidence}
 * @param words the words of enumerations with which they answer, such as {@code Conduct.FORGE}
 */
public record Reach(SortedSet<String> settings, SortedSet<String> fields, SortedSet<String> words) {
    /** Of no rules. */
    public static final Reach NOTHING =
            new Reach(Collections.emptySortedSet(), Collections.emptySortedSet(), Collections.emptySortedSet());

    /** Of the rules of both. */
    public Reach and(Reach other) {
        return new Reach(joined(settings, other.settings), joined(fields, other.fields), joined(words, other.words));
    }

    private static SortedSet<String> joined(Collection<String> one, Collection<String> other) {
        var joined = new TreeSet<>(one);
        joined.addAll(other);
        return joined;
    }

    /** How a field of a kind of question is called here. */
    public static String field(Class<? extends Question> kind, String name) {
        return kind.getSimpleName() + "." + name;
    }

    /** How a word of an enumeration is called here. */
    public static String word(Enum<?> word) {
        return word.getDeclaringClass().getSimpleName() + "." + word.name();
    }
}

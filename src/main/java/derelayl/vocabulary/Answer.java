package derelayl.vocabulary;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What the rules said to one question, and who said it first. */
final class Answer<T> {
    private final Function<T, String> wording;
    private T value;
    private DecidingRule rule;

    /** @param wording the answer as a rule would write it */
    Answer(Function<T, String> wording) {
        this.wording = wording;
    }

    /**
     * Takes a rule's answer, if none was given before.
     *
     * @throws Contradiction if a rule of the same salience has already answered differently
     */
    void give(T answer, DecidingRule by) {
        if (value == null) {
            value = answer;
            rule = by;
        } else if (!value.equals(answer) && rule.salience() == by.salience()) {
            throw new Contradiction(rule, wording.apply(value), wording.apply(answer));
        }
    }

    /** What was said, if anything was. */
    Optional<Decision> decision() {
        return Optional.ofNullable(value).map(said -> new Decision(wording.apply(said), rule));
    }

    /** Whether the same was said here as there. */
    boolean says(Answer<?> other) {
        return Objects.equals(value, other.value);
    }

    T or(T unanswered) {
        return value == null ? unanswered : value;
    }
}

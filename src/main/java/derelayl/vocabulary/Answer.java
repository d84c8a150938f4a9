package derelayl.vocabulary;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What the rules said to one question, and who said it first. */
final class Answer<T> {
    private final Function<T, String> wording;
    private T value;
    private Speaker speaker;

    /** @param wording the answer as a rule would write it */
    Answer(Function<T, String> wording) {
        this.wording = wording;
    }

    /**
     * Takes a rule's answer, if none was given before.
     *
     * @throws Contradiction if a rule of the same salience has already answered differently
     */
    void give(T answer, Speaker by) {
        if (value == null) {
            value = answer;
            speaker = by;
        } else if (!value.equals(answer) && speaker.salience() == by.salience()) {
            throw new Contradiction(speaker, wording.apply(value), wording.apply(answer));
        }
    }

    /** Takes over what was said to a question that is the same to the rules. */
    void adopt(Answer<T> other) {
        value = other.value;
        speaker = other.speaker;
    }

    /** What was said, if anything was. */
    Optional<Decision> decision() {
        return Optional.ofNullable(value).map(said -> new Decision(wording.apply(said), speaker));
    }

    /** Whether the same was said here as there. */
    boolean says(Answer<?> other) {
        return Objects.equals(value, other.value);
    }

    T or(T unanswered) {
        return value == null ? unanswered : value;
    }
}

package derelayl.vocabulary;

/** What the rules said to one question, and who said it first. */
final class Answer<T> {
    private T value;
    private Speaker speaker;

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
            throw new Contradiction(speaker.rule(), value, answer);
        }
    }

    /** Takes over what was said to a question that is the same to the rules. */
    void adopt(Answer<T> other) {
        value = other.value;
        speaker = other.speaker;
    }

    T or(T unanswered) {
        return value == null ? unanswered : value;
    }
}

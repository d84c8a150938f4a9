package derelayl.vocabulary;

/**
 * What the rules said to a question.
 *
 * @param answer as a rule would write it, such as {@code conduct(FREE_RIDE)}
 * @param by the rule that said it first
 */
public record Decision(String answer, DecidingRule by) {
    @Override
    public String toString() {
        return answer + " by " + by;
    }
}

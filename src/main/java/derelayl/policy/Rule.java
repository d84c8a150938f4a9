package derelayl.policy;

import derelayl.policy.Expression.Truth;
import derelayl.vocabulary.Contradiction;
import derelayl.vocabulary.DecidingRule;
import derelayl.vocabulary.Question;
import java.util.List;
import java.util.function.Consumer;

/**
 * A rule of a guarded file.
 *
 * @param file where it stands
 * @param line in which it begins, counted from 1
 * @param decides the name under which it answers
 * @param kind the kind of question that it answers
 * @param conditions all of which must hold
 * @param answers what it says then, in order
 * @param reads what it reads, and to whom it can speak
 */
record Rule(
        RuleFile file,
        int line,
        DecidingRule decides,
        Class<? extends Question> kind,
        List<Truth> conditions,
        List<Consumer<Question>> answers,
        Reads reads) {

    boolean holds(Question question) {
        for (var condition : conditions) {
            if (!condition.of(question)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Answers a question, whether the conditions hold or not.
     *
     * @throws RuleException if a number is out of range, or another rule has answered differently
     */
    void answer(Question question) {
        question.answerAs(decides);
        try {
            for (var answer : answers) {
                answer.accept(question);
            }
        } catch (IllegalArgumentException | Contradiction mistake) {
            throw new RuleException(
                    file.problem(line, decides.name(), "%s; it saw %s".formatted(advice(mistake), question)));
        }
    }

    /** What the rule's author should know. */
    static String advice(RuntimeException mistake) {
        return mistake instanceof Contradiction contradiction
                ? "%s, unlike rule %s; give one of them a higher salience, or narrow its conditions"
                        .formatted(contradiction.getMessage(), contradiction.earlier())
                : mistake.getMessage();
    }
}

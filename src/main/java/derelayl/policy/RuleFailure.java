package derelayl.policy;

import derelayl.vocabulary.Contradiction;
import derelayl.vocabulary.Question;
import java.util.List;
import java.util.regex.Pattern;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * What went wrong while rules were being asked.
 *
 * @param rule the id of the rule that failed; empty if unknown
 * @param cause why
 * @param saw the questions that it looked at, as far as known
 */
record RuleFailure(String rule, Throwable cause, List<?> saw) {
    private static final Pattern CONDITION_OF_RULE = Pattern.compile("\\[Rule \"(.*?)\" in ");

    /** Finds the rule that failed, and what it saw. */
    static RuleFailure of(RuntimeException failure) {
        Throwable cause = failure;
        var rule = "";
        List<?> saw = List.of();
        while (cause.getCause() != null) {
            if (cause instanceof ConsequenceException inAction) {
                rule = inAction.getMatch().getRule().getName();
                saw = inAction.getMatch().getObjects();
            } else if (rule.isEmpty()) {
                var condition = CONDITION_OF_RULE.matcher(String.valueOf(cause.getMessage()));
                rule = condition.find() ? condition.group(1) : "";
            }
            cause = cause.getCause();
        }
        return new RuleFailure(rule, cause, saw);
    }

    /** The same failure of a rule that has looked at this question. */
    RuleFailure at(Question question) {
        return new RuleFailure(rule, cause, List.of(question));
    }

    /** What the rule's author should know. */
    RuleProblem inWords(RuleFile file, RuleIndex index) {
        var facts = saw.stream()
                .filter(Question.class::isInstance)
                .findFirst()
                .map(question -> "; it saw " + question)
                .orElse("");
        return index.problemIn(file, index.name(rule), whatToDo() + facts);
    }

    private String whatToDo() {
        if (cause instanceof Contradiction contradiction) {
            return "%s, unlike rule %s; give one of them a higher salience, or narrow its conditions"
                    .formatted(contradiction.getMessage(), contradiction.earlier());
        }
        return cause instanceof IllegalArgumentException ? cause.getMessage() : cause.toString();
    }
}

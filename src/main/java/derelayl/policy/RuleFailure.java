package derelayl.policy;

import derelayl.vocabulary.Contradiction;
import java.util.regex.Pattern;
import org.kie.api.runtime.rule.ConsequenceException;

/** What went wrong while rules were being asked. */
final class RuleFailure {
    private static final Pattern CONDITION_OF_RULE = Pattern.compile("\\[Rule \"(.*?)\" in ");

    private RuleFailure() {}

    /** Finds the rule that failed and what its author should know. */
    static RuleProblem explain(RuntimeException failure, ParsedRules rules) {
        Throwable cause = failure;
        var rule = "";
        while (cause.getCause() != null) {
            rule = rule.isEmpty() ? ruleNamedBy(cause) : rule;
            cause = cause.getCause();
        }
        return rules.problemIn(rule, whatToDo(cause, rules));
    }

    private static String ruleNamedBy(Throwable failure) {
        if (failure instanceof ConsequenceException inAction) {
            return inAction.getMatch().getRule().getName();
        }
        var condition = CONDITION_OF_RULE.matcher(String.valueOf(failure.getMessage()));
        return condition.find() ? condition.group(1) : "";
    }

    private static String whatToDo(Throwable cause, ParsedRules rules) {
        if (cause instanceof Contradiction contradiction) {
            return "%s, unlike %s; give one of them a higher salience, or narrow its conditions"
                    .formatted(contradiction.getMessage(), rules.locate(contradiction.earlierRule()));
        }
        return cause instanceof IllegalArgumentException ? cause.getMessage() : cause.toString();
    }
}

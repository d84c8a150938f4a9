package derelayl.policy;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files cannot be used, or a rule has failed while a relay ran. */
public final class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    RuleException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    RuleException(RuleProblem problem) {
        this(List.of(problem));
    }

    /** Everything that is wrong, at least one problem. */
    public List<RuleProblem> problems() {
        return problems;
    }
}

package derelayl.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A scenario cannot be used. */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ScenarioProblem> problems;
    private final boolean typed;

    /** With all that is wrong, at least one problem. */
    public ScenarioException(List<ScenarioProblem> problems) {
        super(problems.stream()
                .sorted(Comparator.comparingInt(problem -> problem.origin().line()))
                .map(ScenarioProblem::toString)
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
        typed = problems.stream().allMatch(problem -> problem.origin().typed());
    }

    /** Everything that is wrong, at least one problem. */
    public List<ScenarioProblem> problems() {
        return problems;
    }

    /** Whether all mistakes are on the command line, none in a file. */
    public boolean isTyped() {
        return typed;
    }
}

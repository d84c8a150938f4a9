package derelayl.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A scenario cannot be used. */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean typed;

    ScenarioException(List<ScenarioProblem> problems) {
        super(problems.stream()
                .sorted(Comparator.comparingInt(problem -> problem.origin().line()))
                .map(ScenarioProblem::toString)
                .collect(Collectors.joining("\n")));
        typed = problems.stream().allMatch(problem -> problem.origin().typed());
    }

    /** Whether all mistakes are on the command line, none in a file. */
    public boolean isTyped() {
        return typed;
    }
}

package derelayl.policy;

import java.util.List;
import java.util.stream.Collectors;

/** What rules may use of {@link Math}: numbers made from numbers, the same each time. */
final class MathFunctions {
    static final String NAME = "Math";
    /** Always double. */
    static final List<String> CONSTANTS = List.of("E", "PI");

    private static final List<String> OF_TWO = List.of("hypot", "max", "min", "pow");
    private static final List<String> ALL = List.of(
            "abs", "cbrt", "ceil", "exp", "floor", "hypot", "log", "log10", "max", "min", "pow", "rint", "round",
            "signum", "sqrt");

    private MathFunctions() {}

    static List<String> names() {
        return ALL;
    }

    static int arguments(String function) {
        return OF_TWO.contains(function) ? 2 : 1;
    }

    /** A function of these arguments. */
    static Term call(String function, List<Term> arguments) {
        return Term.number("((double) java.lang.Math.%s(%s))"
                .formatted(function, arguments.stream().map(Term::java).collect(Collectors.joining(", "))));
    }
}

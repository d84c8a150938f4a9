package derelayl.policy;

import java.util.List;

/** What rules may use of {@link Math}: numbers made from numbers, the same each time. */
final class MathFunctions {
    static final String NAME = "Math";
    /** Always double. */
    static final List<String> CONSTANTS = List.of("E", "PI");

    private static final List<String> OF_TWO = List.of("hypot", "max", "min", "pow");
    private static final List<String> ALL = List.of(
            "abs", "cbrt", "ceil", "exp", "floor", "hypot", "log", "log10", "max", "min", "pow", "rint", "round",
            "signum", "sqrt");
    private static final List<String> OF_THE_SAME_TYPE = List.of("abs", "max", "min");

    private MathFunctions() {}

    static List<String> names() {
        return ALL;
    }

    static int arguments(String function) {
        return OF_TWO.contains(function) ? 2 : 1;
    }

    /** What a function of these arguments yields. */
    static Class<?> type(String function, List<Class<?>> arguments) {
        if (function.equals("round")) {
            return long.class;
        }
        return OF_THE_SAME_TYPE.contains(function)
                ? arguments.stream().reduce(arguments.get(0), Types::wider)
                : double.class;
    }
}

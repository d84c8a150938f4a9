package derelayl.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** What rules may use of {@link Math}: numbers made from numbers, the same each time. */
public enum MathFunction {
    ABS(Math::abs),
    CBRT(Math::cbrt),
    CEIL(Math::ceil),
    EXP(Math::exp),
    FLOOR(Math::floor),
    HYPOT(2, Math::hypot),
    LOG(Math::log),
    LOG10(Math::log10),
    MAX(2, Math::max),
    MIN(2, Math::min),
    POW(2, Math::pow),
    RINT(Math::rint),
    /** To the nearest whole number, up where two are as near; also beyond those that a long can hold. */
    ROUND(number -> Math.rint(number) == number || Double.isNaN(number) ? number : Math.round(number)),
    SIGNUM(Math::signum),
    SQRT(Math::sqrt);

    /** What rules call {@link Math}. */
    public static final String CLASS = "Math";

    private final int arguments;
    private final DoubleBinaryOperator function;

    MathFunction(DoubleUnaryOperator function) {
        this(1, (number, ignored) -> function.applyAsDouble(number));
    }

    MathFunction(int arguments, DoubleBinaryOperator function) {
        this.arguments = arguments;
        this.function = function;
    }

    /** How many numbers it takes, 1 or 2. */
    public int arguments() {
        return arguments;
    }

    /** The function; the second number does not matter if it takes one. */
    public DoubleBinaryOperator function() {
        return function;
    }

    /** The function that rules call by this name. */
    public static Optional<MathFunction> named(String name) {
        return Arrays.stream(values())
                .filter(function -> function.toString().equals(name))
                .findFirst();
    }

    /** All names by which rules call functions, in order. */
    public static List<String> names() {
        return Arrays.stream(values()).map(MathFunction::toString).toList();
    }

    /** The constants of Math, by name. */
    public static SortedMap<String, Double> constants() {
        var constants = new TreeMap<String, Double>();
        constants.put("E", Math.E);
        constants.put("PI", Math.PI);
        return constants;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

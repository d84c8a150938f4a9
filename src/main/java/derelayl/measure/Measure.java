package derelayl.measure;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * Something that is measured.
 *
 * @param column its name in tables: small letters, digits and underscores
 * @param type what its values are
 * @param unit what a count counts or a number is in; empty if it is a number without a unit, a share, or a truth
 * @param meaning what it says, for whoever reads a table
 * @param function works out its value
 * @param <T> what it is measured of
 */
public record Measure<T>(
        String column, Type type, String unit, String meaning, Function<? super T, ? extends Value> function) {
    /** What the values of a measure are, if they exist. */
    public enum Type {
        /** {@link Value.Count}. */
        COUNT,
        /** {@link Value.Number}. */
        NUMBER,
        /** {@link Value.Number} from 0 to 1. */
        SHARE,
        /** {@link Value.Truth}. */
        TRUTH
    }

    /** Its value. */
    public Value of(T measured) {
        return function.apply(measured);
    }

    static <T> Measure<T> count(String column, String unit, String meaning, ToLongFunction<T> count) {
        return new Measure<T>(
                column, Type.COUNT, unit, meaning, measured -> new Value.Count(count.applyAsLong(measured)));
    }

    static <T> Measure<T> possibleCount(String column, String unit, String meaning, Function<T, OptionalInt> count) {
        return new Measure<T>(column, Type.COUNT, unit, meaning, measured -> {
            var value = count.apply(measured);
            return value.isPresent() ? new Value.Count(value.getAsInt()) : Value.NONE;
        });
    }

    static <T> Measure<T> number(String column, String unit, String meaning, ToDoubleFunction<T> number) {
        return new Measure<T>(column, Type.NUMBER, unit, meaning, value(number));
    }

    static <T> Measure<T> possibleNumber(
            String column, String unit, String meaning, Function<T, OptionalDouble> number) {
        return new Measure<T>(column, Type.NUMBER, unit, meaning, possibleValue(number));
    }

    static <T> Measure<T> share(String column, String meaning, ToDoubleFunction<T> share) {
        return new Measure<T>(column, Type.SHARE, "", meaning, value(share));
    }

    static <T> Measure<T> possibleShare(String column, String meaning, Function<T, OptionalDouble> share) {
        return new Measure<T>(column, Type.SHARE, "", meaning, possibleValue(share));
    }

    static <T> Measure<T> truth(String column, String meaning, Predicate<T> truth) {
        return new Measure<T>(column, Type.TRUTH, "", meaning, measured -> new Value.Truth(truth.test(measured)));
    }

    private static <T> Function<T, Value> value(ToDoubleFunction<T> number) {
        return measured -> new Value.Number(number.applyAsDouble(measured));
    }

    private static <T> Function<T, Value> possibleValue(Function<T, OptionalDouble> number) {
        return measured -> Value.of(number.apply(measured));
    }
}

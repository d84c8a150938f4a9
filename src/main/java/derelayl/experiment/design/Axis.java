package derelayl.experiment.design;

import derelayl.scenario.Key;
import derelayl.wording.ShortestDecimal;
import java.math.BigDecimal;
import java.math.MathContext;

/** The values that a key takes in a plan. */
public sealed interface Axis {
    /**
     * The value at a place.
     *
     * @param place from 0 up to but not including 1: how far along
     */
    String at(double place);

    /** Values one by one. */
    record Listed(ValueList values) implements Axis {
        @Override
        public String at(double place) {
            return values.get(Math.min((int) (place * values.size()), values.size() - 1));
        }
    }

    /** All numbers from one to another. */
    record Span(double low, double high) implements Axis {
        /** Fewer than a double has, so that 0.3 is not 0.30000000000000004. */
        private static final MathContext DIGITS = new MathContext(12);

        @Override
        public String at(double place) {
            return ShortestDecimal.of(
                    new BigDecimal(low + place * (high - low)).round(DIGITS).doubleValue());
        }
    }

    /**
     * Reads values: {@code 1, 2, 5}, {@code 0 .. 0.5 by 0.05}, {@code 1..40}, or several of these with commas; of
     * numbers that are not whole also {@code 0 .. 0.5} alone, which is a span.
     *
     * @throws AxisException if that cannot be read, or is not what the key may be set to
     */
    static Axis read(Key<?> key, String text) throws AxisException {
        return new AxisReader(key).read(text);
    }

    /** A value of a key, in the same words whenever it is the same. */
    static String canonical(Key<?> key, String text) {
        try {
            return new AxisReader(key).single(text);
        } catch (AxisException notAValue) {
            throw new IllegalArgumentException(notAValue);
        }
    }
}

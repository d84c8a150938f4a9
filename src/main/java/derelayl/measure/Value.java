package derelayl.measure;

import derelayl.wording.ShortestDecimal;
import java.io.Serializable;
import java.util.OptionalDouble;

/** What a measure comes to. */
public sealed interface Value extends Serializable {
    /** What does not exist, such as the best of no models. */
    Value NONE = new None();

    /** How many. */
    record Count(long number) implements Value {
        @Override
        public OptionalDouble asNumber() {
            return OptionalDouble.of(number);
        }

        @Override
        public void appendTo(StringBuilder text) {
            text.append(number);
        }
    }

    /** How much. */
    record Number(double number) implements Value {
        @Override
        public OptionalDouble asNumber() {
            return OptionalDouble.of(number);
        }

        @Override
        public void appendTo(StringBuilder text) {
            ShortestDecimal.append(number, text);
        }
    }

    /** Whether something holds. */
    record Truth(boolean holds) implements Value {
        @Override
        public OptionalDouble asNumber() {
            return OptionalDouble.of(holds ? 1 : 0);
        }

        @Override
        public void appendTo(StringBuilder text) {
            text.append(holds);
        }
    }

    /** Nothing. */
    record None() implements Value {
        @Override
        public OptionalDouble asNumber() {
            return OptionalDouble.empty();
        }

        @Override
        public void appendTo(StringBuilder text) {}
    }

    /** A number that may not exist. */
    static Value of(OptionalDouble number) {
        return number.isPresent() ? new Number(number.getAsDouble()) : NONE;
    }

    /** The value as a number; 1 for what is true and 0 for what is false, and none for what does not exist. */
    OptionalDouble asNumber();

    /** The text that is appended. */
    default String text() {
        var text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }

    /**
     * Appends the value as tables have it: a whole number, the shortest decimal that reads back to the same number,
     * {@code true} or {@code false}, and for what does not exist nothing.
     */
    void appendTo(StringBuilder text);
}

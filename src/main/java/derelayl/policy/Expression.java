package derelayl.policy;

import derelayl.vocabulary.Field;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.QuestionMethods;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What a rule works out from a question. All numbers are real, so that nothing is rounded to whole numbers and nothing
 * overflows.
 */
sealed interface Expression {
    /** double for a number, boolean for a truth, String for a text, or an enumeration of the vocabulary. */
    Class<?> type();

    /** A number. */
    record Numeric(ToDoubleFunction<Question> number) implements Expression {
        static Numeric constant(double number) {
            return new Numeric(question -> number);
        }

        @Override
        public Class<?> type() {
            return double.class;
        }

        double of(Question question) {
            return number.applyAsDouble(question);
        }
    }

    /** Something that holds or does not. */
    record Truth(Predicate<Question> truth) implements Expression {
        @Override
        public Class<?> type() {
            return boolean.class;
        }

        boolean of(Question question) {
            return truth.test(question);
        }
    }

    /** A field that is a text or a word of an enumeration. */
    record Value(Class<?> type, Function<Question, Object> value) implements Expression {}

    /** A text or a word of an enumeration, as it is written. */
    record Word(Class<?> type, Object word) implements Expression {}

    /** What was refused, so that nothing more is said about it. */
    record Refused() implements Expression {
        @Override
        public Class<?> type() {
            return Object.class;
        }
    }

    /** The value of a field. */
    static Expression of(Field field) {
        if (field.type() == boolean.class) {
            return new Truth(QuestionMethods.truth(field.getter()));
        }
        return field.type() == int.class || field.type() == double.class
                ? new Numeric(QuestionMethods.number(field.getter()))
                : new Value(field.type(), QuestionMethods.value(field.getter()));
    }
}

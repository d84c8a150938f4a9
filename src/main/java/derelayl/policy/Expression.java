package derelayl.policy;

import derelayl.vocabulary.Field;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.QuestionMethods;
import java.util.List;
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

        /** Numbers with signs between them, worked out from left to right. */
        static Numeric arithmetic(List<Numeric> numbers, List<String> signs) {
            var operations = signs.stream().mapToInt(sign -> sign.charAt(0)).toArray();
            return new Numeric(question -> {
                var result = numbers.get(0).of(question);
                for (var i = 0; i < operations.length; i++) {
                    var number = numbers.get(i + 1).of(question);
                    result = switch (operations[i]) {
                        case '+' -> result + number;
                        case '-' -> result - number;
                        case '*' -> result * number;
                        case '/' -> result / number;
                        default -> result % number;
                    };
                }
                return result;
            });
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
        static Truth any(List<Truth> truths) {
            return new Truth(question -> decided(truths, question, true));
        }

        static Truth all(List<Truth> truths) {
            return new Truth(question -> decided(truths, question, false));
        }

        /** As soon as one of them says so, or else the other way round. */
        private static boolean decided(List<Truth> truths, Question question, boolean decisive) {
            for (var truth : truths) {
                if (truth.of(question) == decisive) {
                    return decisive;
                }
            }
            return !decisive;
        }

        /** Numbers compared; with what is no number, no comparison holds. */
        static Truth comparison(Numeric left, String sign, Numeric right) {
            return new Truth(
                    switch (sign) {
                        case "==" -> question -> left.of(question) == right.of(question);
                        case "!=" -> question -> differ(left.of(question), right.of(question));
                        case "<" -> question -> left.of(question) < right.of(question);
                        case "<=" -> question -> left.of(question) <= right.of(question);
                        case ">" -> question -> left.of(question) > right.of(question);
                        default -> question -> left.of(question) >= right.of(question);
                    });
        }

        private static boolean differ(double one, double other) {
            return one < other || one > other;
        }

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

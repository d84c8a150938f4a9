package derelayl.scenario;

import derelayl.relay.Range;
import derelayl.vocabulary.PolicyPoint;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a key may be set to.
 *
 * @param <T> what a value is in Java
 */
public sealed interface ValueType<T> {
    /** What a text says; nothing if it is none of these values. */
    Optional<T> read(String text);

    /** What a value must be, as messages say it: "a whole number from 1 to 8". */
    String demand();

    /** The same in short, as lists of keys say it: "1 to 8"; empty if there is nothing to say. */
    default String range() {
        return demand();
    }

    /** Whole numbers of any size. */
    record Whole(Range bounds) implements ValueType<Long> {
        @Override
        public Optional<Long> read(String text) {
            return number(text, Long::valueOf).filter(bounds::contains);
        }

        @Override
        public String demand() {
            return "a whole number " + bounds;
        }

        @Override
        public String range() {
            return inShort(bounds);
        }
    }

    /** Whole numbers no larger than an {@code int}. */
    record Count(Range bounds) implements ValueType<Integer> {
        @Override
        public Optional<Integer> read(String text) {
            return new Whole(bounds).read(text).map(Math::toIntExact);
        }

        @Override
        public String demand() {
            return new Whole(bounds).demand();
        }

        @Override
        public String range() {
            return inShort(bounds);
        }
    }

    /** A count, or the word "all", which is read as another. */
    record CountOrAll(Range bounds, int all) implements ValueType<Integer> {
        @Override
        public Optional<Integer> read(String text) {
            return text.equals("all") ? Optional.of(all) : new Count(bounds).read(text);
        }

        @Override
        public String demand() {
            return "all, or " + new Count(bounds).demand();
        }

        @Override
        public String range() {
            return "all, or " + inShort(bounds);
        }
    }

    /** Numbers. */
    record Real(Range bounds) implements ValueType<Double> {
        @Override
        public Optional<Double> read(String text) {
            return number(text, BigDecimal::new).map(BigDecimal::doubleValue).filter(bounds::contains);
        }

        @Override
        public String demand() {
            return "a number " + bounds;
        }

        @Override
        public String range() {
            return inShort(bounds).replace("000000000", "e9");
        }
    }

    /** A number, or a word for none. */
    record RealOr(String word, Range bounds) implements ValueType<OptionalDouble> {
        @Override
        public Optional<OptionalDouble> read(String text) {
            return text.equals(word)
                    ? Optional.of(OptionalDouble.empty())
                    : new Real(bounds).read(text).map(OptionalDouble::of);
        }

        @Override
        public String demand() {
            return word + ", or " + new Real(bounds).demand();
        }

        @Override
        public String range() {
            return word + ", or " + inShort(bounds);
        }
    }

    /** Some whole numbers, or none; in ascending order, each once. */
    record Counts(Range bounds) implements ValueType<List<Integer>> {
        @Override
        public Optional<List<Integer>> read(String text) {
            var counts = new TreeSet<Integer>();
            for (var number : text.strip().split("[,\\s]+")) {
                var count = new Count(bounds).read(number);
                count.ifPresent(counts::add);
                if (count.isEmpty() && !text.isBlank()) {
                    return Optional.empty();
                }
            }
            return Optional.of(List.copyOf(counts));
        }

        @Override
        public String demand() {
            return "whole numbers %s, with commas or spaces between them".formatted(bounds);
        }

        @Override
        public String range() {
            return "each " + inShort(bounds);
        }
    }

    /** The constants of an enumeration, in small letters. */
    record Choice<E extends Enum<E>>(Class<E> constants) implements ValueType<E> {
        @Override
        public Optional<E> read(String text) {
            return Arrays.stream(constants.getEnumConstants())
                    .filter(constant -> word(constant).equals(text))
                    .findFirst();
        }

        @Override
        public String demand() {
            return Arrays.stream(constants.getEnumConstants()).map(Choice::word).collect(Collectors.joining(" or "));
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Yes or no. */
    record Truth() implements ValueType<Boolean> {
        @Override
        public Optional<Boolean> read(String text) {
            return Optional.of(text)
                    .filter(word -> word.equals("true") || word.equals("false"))
                    .map(Boolean::valueOf);
        }

        @Override
        public String demand() {
            return "true or false";
        }
    }

    /** Names, such as those of dispositions. */
    record Name() implements ValueType<String> {
        static final Pattern PATTERN = Pattern.compile("[a-z][a-z0-9-]*");

        @Override
        public Optional<String> read(String text) {
            return Optional.of(text).filter(PATTERN.asMatchPredicate());
        }

        @Override
        public String demand() {
            return "a name in small letters, digits and hyphens";
        }

        @Override
        public String range() {
            return "a name";
        }
    }

    /** A word for data that come with the program, or the path of some; whether there are such is for others to say. */
    record DataName(String shipped) implements ValueType<String> {
        @Override
        public Optional<String> read(String text) {
            return Optional.of(text).filter(name -> !name.isBlank());
        }

        @Override
        public String demand() {
            return shipped + ", or the path of a file";
        }
    }

    /**
     * Rule files for a point, as {@link RuleFileNames} has them; whether there are some so called is for a
     * {@link Library} to say.
     */
    record RuleFileName(PolicyPoint point) implements ValueType<String> {
        @Override
        public Optional<String> read(String text) {
            return Optional.of(text);
        }

        @Override
        public String demand() {
            return "names in rules/%s, or paths of rule files, with + between them, or %s"
                    .formatted(point.key(), RuleFileNames.DEFAULT);
        }
    }

    private static <N> Optional<N> number(String text, Function<String, N> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static String inShort(Range bounds) {
        if (bounds.most() == Double.MAX_VALUE) {
            return "";
        }
        return bounds.most() == Integer.MAX_VALUE
                ? "at least " + (long) bounds.least()
                : bounds.toString().replaceFirst("^from ", "");
    }
}

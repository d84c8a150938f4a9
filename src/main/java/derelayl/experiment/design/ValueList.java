package derelayl.experiment.design;

import derelayl.wording.ShortestDecimal;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/** Values in a row, of which stretches with the same step are not kept one by one: there may be millions. */
public final class ValueList extends AbstractList<String> implements RandomAccess {
    private final List<Part> parts;
    private final int size;

    /**
     * A value, or several with the same step between them.
     *
     * @param single the value; empty if there are several
     * @param low the first of several
     * @param step from one to the next
     * @param count how many
     */
    record Part(String single, BigDecimal low, BigDecimal step, int count) {
        String at(int index) {
            return single.isEmpty() ? text(low.add(step.multiply(BigDecimal.valueOf(index)))) : single;
        }

        @Override
        public String toString() {
            if (count == 1) {
                return at(0);
            }
            var by = step.compareTo(BigDecimal.ONE) == 0
                            && low.stripTrailingZeros().scale() <= 0
                    ? ""
                    : " by " + text(step);
            return "%s .. %s%s".formatted(at(0), at(count - 1), by);
        }
    }

    ValueList(List<Part> parts) {
        this.parts = List.copyOf(parts);
        size = Math.toIntExact(parts.stream().mapToLong(Part::count).sum());
    }

    /** The shortest decimal of a number. */
    static String text(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? number.toBigInteger().toString()
                : ShortestDecimal.of(number.doubleValue());
    }

    @Override
    public String get(int index) {
        var left = index;
        for (var part : parts) {
            if (left < part.count()) {
                return part.at(left);
            }
            left -= part.count();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
        return size;
    }

    /** A value that is there more than once, if there is one. */
    Optional<String> twice() {
        if (parts.size() == 1) {
            return Optional.empty();
        }
        var seen = new HashSet<String>();
        return stream().filter(value -> !seen.add(value)).findFirst();
    }

    /** The values as plans have them, in the same words whenever they are the same stretches. */
    public String text() {
        return String.join(", ", parts.stream().map(Part::toString).toList());
    }
}

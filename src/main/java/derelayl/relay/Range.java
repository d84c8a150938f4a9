package derelayl.relay;

import java.math.BigDecimal;

/**
 * The numbers that a parameter may take.
 *
 * @param least the smallest
 * @param most the largest
 */
public record Range(double least, double most) {
    /** Whole numbers from this one up, as far as an {@code int} goes. */
    public static Range countFrom(int least) {
        return new Range(least, Integer.MAX_VALUE);
    }

    /** Whether the number is in the range; NaN never is. */
    public boolean contains(double number) {
        return number >= least && number <= most;
    }

    /**
     * Lets a number in the range pass.
     *
     * @param name the parameter's, for the message
     * @throws IllegalArgumentException if the number is out of range
     */
    public void check(String name, double number) {
        if (!contains(number)) {
            throw new IllegalArgumentException("%s is %s, but must be %s".formatted(name, number, this));
        }
    }

    /** The range in words, such as "from 0 to 1". */
    @Override
    public String toString() {
        return "from %s to %s".formatted(text(least), text(most));
    }

    private static String text(double bound) {
        return Math.abs(bound) < 1e12
                ? new BigDecimal(String.valueOf(bound)).stripTrailingZeros().toPlainString()
                : String.valueOf(bound);
    }
}

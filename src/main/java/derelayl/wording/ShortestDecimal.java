package derelayl.wording;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * Doubles as the shortest decimal that reads back to the same double, in the notation of {@link java.math.BigDecimal}.
 * {@code Double.toString} gives the shortest only from JDK 19 on, and a record must not depend on the JDK.
 */
public final class ShortestDecimal {
    private static final int MOST_ZEROS = 6;
    private static final long TOO_MANY_ZEROS = 10_000_000;
    /** Up to here, neighbouring doubles are at most 1 apart, so that no whole number has a shorter decimal than itself. */
    private static final long MOST_EXACT = 1L << 53;

    private ShortestDecimal() {}

    /** The decimal, in plain notation unless that would take more than six zeros. */
    public static String of(double number) {
        var text = new StringBuilder();
        append(number, text);
        return text.toString();
    }

    /** Appends the same to a text. */
    public static void append(double number, StringBuilder text) {
        var whole = (long) number;
        if (whole == number && isPlain(whole)) {
            text.append(whole);
            return;
        }
        var shortest = NumberOutput.toString(number, true);
        var exponent = shortest.indexOf('E');
        if (exponent < 0) {
            text.append(shortest);
        } else {
            appendScientific(shortest, exponent, text);
        }
    }

    private static boolean isPlain(long whole) {
        return whole == 0 || Math.abs(whole) < MOST_EXACT && whole % TOO_MANY_ZEROS != 0;
    }

    /** Appends a number in scientific notation, such as {@code 1.25E-5}, with its point moved if few zeros will do. */
    private static void appendScientific(String shortest, int end, StringBuilder text) {
        var point = shortest.indexOf('.');
        var exponent = Integer.parseInt(shortest, end + 1, shortest.length(), 10);
        var fraction = shortest.startsWith("0E", point + 1) ? "" : shortest.substring(point + 1, end);
        if (exponent < 0 && -exponent <= MOST_ZEROS + 1) {
            text.append(shortest, 0, point - 1).append("0.").append("0".repeat(-exponent - 1));
            text.append(shortest, point - 1, point).append(fraction);
        } else if (exponent > 0 && exponent - fraction.length() <= MOST_ZEROS) {
            text.append(shortest, 0, point).append(fraction);
            appendZerosOrPoint(exponent - fraction.length(), text);
        } else {
            text.append(shortest, 0, point)
                    .append(fraction.isEmpty() ? "" : ".")
                    .append(fraction);
            text.append(exponent < 0 ? "E" : "E+").append(exponent);
        }
    }

    private static void appendZerosOrPoint(int zeros, StringBuilder text) {
        if (zeros >= 0) {
            text.append("0".repeat(zeros));
        } else {
            text.insert(text.length() + zeros, '.');
        }
    }
}

package derelayl.wording;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/**
 * Doubles as the shortest decimal that reads back to the same double. {@code Double.toString} gives that only from
 * JDK 19 on, and a record must not depend on the JDK.
 */
public final class ShortestDecimal {
    private static final String NO_FRACTION = ".0";
    private static final int MAX_PLAIN_ZEROS = 6;

    private ShortestDecimal() {}

    /** The decimal, in plain notation unless that would take many zeros. */
    public static String of(double number) {
        var shortest = NumberOutput.toString(number, true);
        if (shortest.indexOf('E') >= 0) {
            return inWords(new BigDecimal(shortest));
        }
        if (number == 0) {
            return "0";
        }
        return shortest.endsWith(NO_FRACTION)
                ? shortest.substring(0, shortest.length() - NO_FRACTION.length())
                : shortest;
    }

    private static String inWords(BigDecimal decimal) {
        var stripped = decimal.stripTrailingZeros();
        var isPlain =
                stripped.scale() >= -MAX_PLAIN_ZEROS && stripped.scale() - stripped.precision() <= MAX_PLAIN_ZEROS;
        return isPlain ? stripped.toPlainString() : stripped.toString();
    }
}

package derelayl.wording;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Doubles as the shortest decimal that reads back to the same double. {@code Double.toString} gives that only from
 * JDK 19 on, and a record must not depend on the JDK.
 */
public final class ShortestDecimal {
    private static final double SCALE = 1000;
    private static final double EXACT = 1L << 50;
    private static final int MAX_DIGITS = 17;
    private static final int MAX_PLAIN_ZEROS = 6;

    private ShortestDecimal() {}

    /** The decimal, in plain notation unless that would take many zeros. */
    public static String of(double number) {
        var thousandths = number * SCALE;
        if (Math.abs(thousandths) < EXACT && Math.rint(thousandths) / SCALE == number) {
            return ofThousandths((long) Math.rint(thousandths));
        }
        if (!Double.isFinite(number)) {
            return String.valueOf(number);
        }
        var exact = new BigDecimal(number);
        for (var digits = MAX_DIGITS - 2; digits < MAX_DIGITS; digits++) {
            var rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return inWords(rounded);
            }
        }
        return inWords(exact.round(new MathContext(MAX_DIGITS)));
    }

    private static String ofThousandths(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    private static String inWords(BigDecimal decimal) {
        var stripped = decimal.stripTrailingZeros();
        var isPlain =
                stripped.scale() >= -MAX_PLAIN_ZEROS && stripped.scale() - stripped.precision() <= MAX_PLAIN_ZEROS;
        return isPlain ? stripped.toPlainString() : stripped.toString();
    }
}

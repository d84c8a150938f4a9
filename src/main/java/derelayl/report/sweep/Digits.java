package derelayl.report.sweep;

import derelayl.report.sweep.Findings.Summary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for readers: as many digits as are known. */
final class Digits {
    private static final int SIGNIFICANT = 4;
    private static final int MOST_DECIMALS = 6;

    private Digits() {}

    /** A number in four digits. */
    static String of(double number) {
        var rounded = new BigDecimal(number).round(new MathContext(SIGNIFICANT));
        return rounded.signum() == 0 ? "0" : plain(rounded.stripTrailingZeros());
    }

    /** A mean, to about a tenth of its interval. */
    static String mean(Summary summary) {
        return as(summary.mean(), summary);
    }

    /** A mean and its interval: {@code 0.701 (0.689 to 0.713)}. */
    static String meanAndInterval(Summary summary) {
        if (summary.runs() == 1) {
            return mean(summary) + " in the only run";
        }
        return mean(summary) + (summary.halfWidth() == 0 ? " in every run" : " (" + interval(summary) + ")");
    }

    /** The interval of a mean: {@code 0.689 to 0.713}. */
    static String interval(Summary summary) {
        return as(summary.low(), summary) + " to " + as(summary.high(), summary);
    }

    private static String as(double number, Summary summary) {
        var half = summary.halfWidth();
        if (half == 0) {
            return of(number);
        }
        var decimals = -(int) Math.floor(StrictMath.log10(half / 2));
        var rounded =
                new BigDecimal(number).setScale(Math.max(0, Math.min(MOST_DECIMALS, decimals)), RoundingMode.HALF_EVEN);
        return plain(rounded);
    }

    private static String plain(BigDecimal number) {
        var text = number.toPlainString();
        return text.length() <= 2 * SIGNIFICANT + MOST_DECIMALS ? text : number.toString();
    }
}

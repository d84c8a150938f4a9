package derelayl.wording;

import java.util.Locale;

/**
 * Numbers as a sentence has them: with two digits of what is uncertain, and no more.
 *
 * @param decimals behind the point, at least 0
 */
public record Rounding(int decimals) {
    private static final int MOST = 12;
    private static final double LEAST_P = 0.001;

    /** For numbers that are uncertain by this much; if by nothing, as is fit for a number of this size. */
    public static Rounding to(double uncertainty, double size) {
        var least = uncertainty > 0 ? uncertainty / 10 : Math.abs(size) / 10_000;
        return new Rounding(least > 0 ? (int) Math.max(0, Math.min(MOST, -Math.floor(StrictMath.log10(least)))) : 0);
    }

    /** The number, with commas between thousands. */
    public String of(double number) {
        var text = String.format(Locale.ROOT, "%,." + decimals + "f", number);
        return text.matches("-[0.]*") ? text.substring(1) : text;
    }

    /** A number of which nothing is uncertain, in four digits or so. */
    public static String inShort(double number) {
        return to(0, number).of(number).replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
    }

    /** A p value. */
    public static String p(double p) {
        return p < LEAST_P ? "< " + LEAST_P : String.format(Locale.ROOT, p < 0.1 ? "%.3f" : "%.2f", p);
    }
}

package derelayl.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A scale from 0 with round numbers.
 *
 * @param top where it ends; at least the largest value, and a multiple of the unit
 * @param unit the distance of two ticks: 1, 2 or 5 times a power of ten
 */
public record Ticks(double top, double unit) {
    /**
     * The scale for values up to this one.
     *
     * @param largest the largest value; where it is 0 or less, the scale ends at 1
     * @param most how many ticks there may be, without the one at 0
     */
    public static Ticks upTo(double largest, int most) {
        var end = largest > 0 ? largest : 1;
        var power = StrictMath.pow(10, Math.floor(StrictMath.log10(end / most)));
        var unit = 10 * power;
        for (var factor : new int[] {5, 2, 1}) {
            if (factor * power * most >= end) {
                unit = factor * power;
            }
        }
        return new Ticks(unit * Math.ceil(end / unit), unit);
    }

    /**
     * The scale for counts up to this one: its ticks are whole numbers.
     *
     * @param largest the largest count; where it is 0 or less, the scale ends at 1
     * @param most how many ticks there may be, without the one at 0
     */
    static Ticks ofCounts(double largest, int most) {
        var ticks = upTo(largest, most);
        return ticks.unit() >= 1 ? ticks : new Ticks(Math.max(1, Math.ceil(largest)), 1);
    }

    /**
     * Writes numbers with as many digits as such ticks need to differ.
     *
     * @param unit the distance of two ticks
     */
    static DecimalFormat format(double unit) {
        var format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        var decimals = (int) Math.max(0, -Math.floor(StrictMath.log10(unit) + 1e-9));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}

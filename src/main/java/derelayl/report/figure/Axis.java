package derelayl.report.figure;

import derelayl.report.Ticks;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * What an axis says.
 *
 * @param label what its numbers or names are, with the unit of numbers in parentheses
 * @param names what stands at 0, 1, 2 and so on; empty if the axis has numbers
 * @param range the numbers it covers
 * @param markers numbers that are marked, inside the range or not
 */
public record Axis(String label, List<String> names, Range range, List<Double> markers) {
    private static final int MOST_TICKS = 7;
    private static final double NEAR_ZERO = 0.5;
    private static final double ROOM = 0.04;
    /** More letters than that do not fit side by side. */
    private static final int MOST_LETTERS = 45;

    /** Of a letter, in points. */
    private static final double LETTER = 3.5;

    private static final String AND = " + ";

    /**
     * The numbers an axis covers.
     *
     * @param low where it begins
     * @param high where it ends
     * @param unit the distance of its ticks
     */
    record Range(double low, double high, double unit) {
        /** Writes numbers with as many digits as the unit needs. */
        NumberFormat format() {
            var decimals = (int) Math.max(0, -Math.floor(StrictMath.log10(unit) + 1e-9));
            var format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(decimals);
            return format;
        }
    }

    /** An axis of names; what several of them begin with, and go on with {@code +}, is left out. */
    public static Axis ofNames(String label, List<String> names) {
        return new Axis(label, inShort(names), new Range(0, Math.max(1, names.size() - 1), 1), List.of());
    }

    /**
     * An axis that covers all finite ones of these numbers, with a little room around them; from 0 if that is near.
     *
     * @param markers numbers to be marked; it covers them, too
     */
    public static Axis covering(String label, double[] numbers, List<Double> markers) {
        var low = finite(numbers, markers).min().orElse(0);
        var high = finite(numbers, markers).max().orElse(1);
        return around(label, low > 0 && low < NEAR_ZERO * high ? 0 : low, high, markers);
    }

    /** The same of what was chosen and not measured: 0 does not matter if it is not among the numbers. */
    public static Axis ofChosen(String label, double[] numbers, List<Double> markers) {
        var low = finite(numbers, markers).min().orElse(0);
        var high = finite(numbers, markers).max().orElse(1);
        return around(label, low, high, markers);
    }

    private static Axis around(String label, double low, double high, List<Double> markers) {
        var top = low < high ? high : low == 0 ? 1 : low + Math.abs(low) / 2;
        var room = ROOM * (top - low);
        return exactly(label, low - room, top + room, markers);
    }

    /** An axis that ends at these two numbers, of which the second is higher. */
    static Axis exactly(String label, double low, double high, List<Double> markers) {
        return new Axis(
                label,
                List.of(),
                new Range(low, high, Ticks.upTo(high - low, MOST_TICKS).unit()),
                markers);
    }

    private static DoubleStream finite(double[] numbers, List<Double> markers) {
        return DoubleStream.concat(Arrays.stream(numbers), markers.stream().mapToDouble(Double::doubleValue))
                .filter(Double::isFinite);
    }

    private static List<String> inShort(List<String> names) {
        return names.stream()
                .map(name -> {
                    var end = name.indexOf(AND);
                    var isShared = end > 0
                            && names.stream()
                                            .filter(other -> other.startsWith(name.substring(0, end) + AND))
                                            .count()
                                    > 1;
                    return isShared ? name.substring(end + 1) : name;
                })
                .toList();
    }

    /** Whether its names are too long to stand side by side. */
    boolean isLong() {
        return names.stream().mapToInt(String::length).sum() > MOST_LETTERS;
    }

    /** How much more room they take if they stand upright, in points. */
    double height() {
        return isLong() ? LETTER * names.stream().mapToInt(String::length).max().orElse(0) : 0;
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /** The same axis with other ends. */
    Axis from(double low, double high) {
        return exactly(label, low, high, markers);
    }
}

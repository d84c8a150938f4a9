package derelayl.experiment.design;

import derelayl.scenario.Key;
import derelayl.scenario.ValueType.Count;
import derelayl.scenario.ValueType.CountOrAll;
import derelayl.scenario.ValueType.Real;
import derelayl.scenario.ValueType.Whole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Reads values of a key. */
final class AxisReader {
    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*\\.\\.\\s*(.*?)(?:\\s+by\\s+(.*))?");

    private final Key<?> key;

    AxisReader(Key<?> key) {
        this.key = key;
    }

    Axis read(String text) throws AxisException {
        var values = new ArrayList<ValueList.Part>();
        for (var part : text.split(",", -1)) {
            var range = RANGE.matcher(part.strip());
            if (!isNumeric() || !range.matches()) {
                values.add(new ValueList.Part(single(part.strip()), BigDecimal.ZERO, BigDecimal.ZERO, 1));
            } else if (range.group(3) != null || !(key.type() instanceof Real)) {
                values.add(stretch(part.strip(), range.group(1), range.group(2), range.group(3)));
            } else if (part.equals(text)) {
                return span(part.strip(), range.group(1), range.group(2));
            } else {
                throw new AxisException("'%s' needs a step, as in 0 .. 0.5 by 0.05", part.strip());
            }
        }
        return new Axis.Listed(distinct(new ValueList(values)));
    }

    private boolean isNumeric() {
        return key.type() instanceof Real || isWhole();
    }

    private boolean isWhole() {
        return key.type() instanceof Whole || key.type() instanceof Count || key.type() instanceof CountOrAll;
    }

    /** A value, in the same words whenever it is the same. */
    String single(String text) throws AxisException {
        if (text.isEmpty()) {
            throw new AxisException(
                    "a value is missing; it must be %s", key.type().demand());
        }
        check(text);
        try {
            return isNumeric() ? ValueList.text(new BigDecimal(text)) : text;
        } catch (NumberFormatException aWord) {
            return text;
        }
    }

    private void check(String text) throws AxisException {
        if (key.type().read(text).isEmpty()) {
            throw new AxisException("'%s' must be %s", text, key.type().demand());
        }
    }

    private Axis.Span span(String range, String from, String to) throws AxisException {
        var low = end(range, from);
        var high = end(range, to);
        checkOrder(range, low, high);
        return new Axis.Span(low.doubleValue(), high.doubleValue());
    }

    private ValueList.Part stretch(String range, String from, String to, String by) throws AxisException {
        var low = end(range, from);
        var high = end(range, to);
        var step = by == null ? BigDecimal.ONE : number(range, by);
        if (step.signum() <= 0 || isWhole() && step.stripTrailingZeros().scale() > 0) {
            throw new AxisException(
                    "the step of '%s' must be a %s above 0", range, isWhole() ? "whole number" : "number");
        }
        checkOrder(range, low, high);
        var count = high.subtract(low).divide(step, 0, RoundingMode.DOWN).add(BigDecimal.ONE);
        if (count.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new AxisException("'%s' has too many values", range);
        }
        return new ValueList.Part("", low, step, count.intValueExact());
    }

    private static void checkOrder(String range, BigDecimal low, BigDecimal high) throws AxisException {
        if (low.compareTo(high) > 0) {
            throw new AxisException(
                    "the range '%s' is empty, for %s is more than %s",
                    range, low.toPlainString(), high.toPlainString());
        }
    }

    private BigDecimal end(String range, String text) throws AxisException {
        var end = number(range, text);
        check(text);
        return end;
    }

    private static BigDecimal number(String range, String text) throws AxisException {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            throw new AxisException("'%s' is no range; write one as in 0 .. 0.5 by 0.05, or 1..40", range);
        }
    }

    private static ValueList distinct(ValueList values) throws AxisException {
        var twice = values.twice();
        if (twice.isPresent()) {
            throw new AxisException("%s stands there twice", twice.get());
        }
        return values;
    }
}

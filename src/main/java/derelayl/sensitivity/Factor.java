package derelayl.sensitivity;

import derelayl.experiment.design.Axis;
import derelayl.experiment.design.AxisException;
import derelayl.experiment.design.VariedKey;
import derelayl.scenario.ValueType.Real;
import derelayl.wording.ShortestDecimal;
import java.util.List;

/**
 * A key that is moved from one end of its range to the other.
 *
 * @param name the key's
 * @param low the least value
 * @param high the greatest, above that
 * @param isWhole whether it takes whole numbers only
 */
public record Factor(String name, double low, double high, boolean isWhole) {
    /**
     * A varied key of a plan; its range goes from the least to the greatest of its values.
     *
     * @throws SensitivityException if these are no numbers, or all the same
     */
    static Factor of(VariedKey varied) {
        var name = varied.key().name();
        try {
            var axis = Axis.read(varied.key(), varied.text());
            var isWhole = !(varied.key().type() instanceof Real);
            var values = axis instanceof Axis.Listed listed
                    ? listed.values().stream().map(Double::valueOf).toList()
                    : List.of(((Axis.Span) axis).low(), ((Axis.Span) axis).high());
            var low = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
            var high = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            if (low == high) {
                throw new SensitivityException(
                        "vary.%s: screening needs a range, such as 0 .. 0.5, and not a single value".formatted(name));
            }
            return new Factor(name, low, high, isWhole);
        } catch (AxisException | NumberFormatException noNumbers) {
            throw new SensitivityException(
                    "vary.%s: screening needs numbers, and '%s' are none; compare alternatives with derelayl compare"
                            .formatted(name, varied.text()));
        }
    }

    /** The value at a level, from 0 (least) to 1 (greatest), as scenarios have it; rounded if it must be whole. */
    String value(double level) {
        var value = low + level * (high - low);
        return ShortestDecimal.of(isWhole ? Math.rint(value) : value);
    }

    /** The level of a value. */
    double level(String value) {
        return (Double.parseDouble(value) - low) / (high - low);
    }
}

package derelayl.experiment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A row of {@code runs.csv}.
 *
 * @param run its number in the plan, counted from 1: the first point with all seeds, then the second
 * @param point where in the design
 * @param seed of all its luck
 * @param isFailed whether it broke off, and has no outcomes
 * @param outcomes as tables have them, in the order of the columns; empty for what does not exist
 */
public record Row(long run, Point point, long seed, boolean isFailed, List<String> outcomes) {
    /**
     * An outcome as a number: 1 for what is true, 0 for what is false, none for what does not exist.
     *
     * @param position of the outcome's column, counted from 0
     */
    public OptionalDouble number(int position) {
        var text = isFailed ? "" : outcomes.get(position);
        return switch (text) {
            case "" -> OptionalDouble.empty();
            case "true" -> OptionalDouble.of(1);
            case "false" -> OptionalDouble.of(0);
            default -> OptionalDouble.of(Double.parseDouble(text));
        };
    }
}

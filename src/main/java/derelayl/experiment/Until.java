package derelayl.experiment;

/**
 * When a point has been played with enough seeds.
 *
 * @param halfWidth once half of the 95 per cent interval is no wider than this, above 0
 * @param outcome of the mean of this outcome, by column
 */
public record Until(double halfWidth, String outcome) {
    /** How many seeds are played in any case, for before that the width of an interval says little. */
    public static final int LEAST_SEEDS = 30;

    /** Whether all seeds count that do so under another one. */
    boolean goesOnFrom(Until other) {
        return outcome.equals(other.outcome) && halfWidth <= other.halfWidth;
    }

    /** As plans write it. */
    @Override
    public String toString() {
        return "half-width %s of %s".formatted(halfWidth, outcome);
    }
}

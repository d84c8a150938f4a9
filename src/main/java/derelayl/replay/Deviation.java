package derelayl.replay;

import java.util.Comparator;

/**
 * A number that was played, and what was published in its place.
 *
 * @param round counted from 1
 * @param column which of the round's numbers, counted from 0
 * @param published what was published
 * @param played not a number if there is none
 */
public record Deviation(int round, int column, double published, double played) {
    /** The largest first, and of equals the earliest; what is not there at all is the largest. */
    static final Comparator<Deviation> LARGEST_FIRST = Comparator.comparingDouble(Deviation::size)
            .reversed()
            .thenComparingInt(Deviation::round)
            .thenComparingInt(Deviation::column);

    /** How far they are apart; infinite if there is nothing to compare. */
    public double size() {
        return Double.isNaN(played) ? Double.POSITIVE_INFINITY : Math.abs(played - published);
    }
}

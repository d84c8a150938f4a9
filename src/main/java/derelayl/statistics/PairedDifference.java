package derelayl.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * By how much a mean differs between two alternatives that were played with the same seeds.
 *
 * @param pairs what was measured
 * @param mean of the second of each pair less the first
 * @param interval 95 % interval of that; nothing for a single pair
 */
public record PairedDifference(Pairs pairs, double mean, Optional<Interval> interval) {
    /** Of numbers: Student's t interval of the mean difference. */
    public static PairedDifference of(Pairs pairs) {
        return new PairedDifference(
                pairs, pairs.differences().mean(), Interval.ofMean(pairs.differences(), Interval.FIVE_PER_CENT));
    }

    /** Of what is true (1) or false (0): the interval of Bonett and Price. */
    public static PairedDifference ofTruths(Pairs pairs) {
        var interval = Optional.of(PairedTruths.of(pairs).differenceOfProbabilities(Interval.FIVE_PER_CENT));
        return new PairedDifference(pairs, pairs.differences().mean(), pairs.size() < 2 ? Optional.empty() : interval);
    }

    /** Whether the interval leaves out 0. */
    public boolean isDiscernible() {
        return interval.filter(bounds -> !bounds.contains(0)).isPresent();
    }

    /** Whether the whole interval is within this distance from 0. */
    public boolean isWithin(double margin) {
        return interval.filter(bounds -> -margin <= bounds.low() && bounds.high() <= margin)
                .isPresent();
    }

    /** Whether the whole interval is further than this from 0. */
    public boolean isBeyond(double margin) {
        return interval.filter(bounds -> bounds.low() > margin || bounds.high() < -margin)
                .isPresent();
    }

    /**
     * About how many pairs it takes until the interval is on one side of the margin, if the difference is what it seems
     * to be; nothing if that is the margin itself.
     */
    public OptionalDouble pairsToDecide(double margin) {
        var distance = Math.abs(Math.abs(mean) - margin);
        if (interval.isEmpty() || distance == 0) {
            return OptionalDouble.empty();
        }
        var halfWidths = interval.get().halfWidth() / distance;
        return OptionalDouble.of(Math.ceil(pairs.size() * halfWidths * halfWidths));
    }
}

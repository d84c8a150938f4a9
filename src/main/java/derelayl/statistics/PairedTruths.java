package derelayl.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Pairs of what is true (1) or false (0), by how they change from the first to the second.
 *
 * @param size how many pairs there are
 * @param risen how many become true
 * @param fallen how many become false
 */
record PairedTruths(int size, int risen, int fallen) {
    static PairedTruths of(Pairs pairs) {
        var differences = pairs.differences().values();
        return new PairedTruths(pairs.size(), count(differences, 1), count(differences, -1));
    }

    private static int count(double[] differences, int difference) {
        return (int)
                Arrays.stream(differences).filter(value -> value == difference).count();
    }

    int changed() {
        return risen + fallen;
    }

    /**
     * The interval of the difference of two probabilities by Bonett and Price (Journal of Educational and Behavioral
     * Statistics 37, 2012), which holds for rare events and few pairs: it is not a single point if nothing changed.
     */
    Interval differenceOfProbabilities(double error) {
        var up = (risen + 1.0) / (size + 2);
        var down = (fallen + 1.0) / (size + 2);
        var middle = up - down;
        var halfWidth = NormalDistribution.of(0, 1).inverseSurvivalProbability(error / 2)
                * Math.sqrt((up + down - middle * middle) / (size + 2));
        return new Interval(Math.max(-1, middle - halfWidth), Math.min(1, middle + halfWidth));
    }
}

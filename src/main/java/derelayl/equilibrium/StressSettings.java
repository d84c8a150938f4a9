package derelayl.equilibrium;

import java.util.List;
import java.util.Optional;

/**
 * What a stress test asks.
 *
 * @param deviations what participants may do, at least one
 * @param sizes how many do it together, ascending, at least one; all at least 1
 * @param epsilon the least gain that matters, as a share of what the honest earn; above 0
 * @param confidence that all verdicts for a size are right, 0.5 to 1
 * @param mostRuns after which nothing more is begun
 * @param firstSeed the others follow it
 * @param miningOnly what it is to do nothing but mine, if the rules know that
 */
public record StressSettings(
        List<Deviation> deviations,
        List<Integer> sizes,
        double epsilon,
        double confidence,
        long mostRuns,
        long firstSeed,
        Optional<Deviation> miningOnly) {
    /** Copies the lists. */
    public StressSettings {
        deviations = List.copyOf(deviations);
        sizes = List.copyOf(sizes);
    }

    /** How many runs the first look at every deviation takes. */
    long leastRuns() {
        return (long) deviations.size() * sizes.size() * StressTest.FIRST_LOOK + StressTest.BASELINE;
    }

    /** How often a deviation may be looked at: after 30, 60, 120 … runs, and after all. */
    int looks() {
        var looks = 1;
        for (var runs = (long) StressTest.FIRST_LOOK; runs < mostRuns; runs *= 2) {
            looks++;
        }
        return looks;
    }

    /** The chance to be wrong that a single bound has, so that all of those for a size hold together. */
    double error() {
        return (1 - confidence) / (looks() * deviations.size());
    }
}

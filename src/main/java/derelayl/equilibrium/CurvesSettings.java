package derelayl.equilibrium;

import java.util.List;

/**
 * What payoff curves ask.
 *
 * @param deviation of those of whom there are more and more
 * @param sizes how many, ascending
 * @param seeds of the runs at each size, at least two
 */
public record CurvesSettings(Deviation deviation, List<Integer> sizes, List<Long> seeds) {
    /** Copies the lists. */
    public CurvesSettings {
        sizes = List.copyOf(sizes);
        seeds = List.copyOf(seeds);
    }
}

package derelayl.experiment;

import derelayl.run.RunInputs;
import java.util.List;

/**
 * A run that an engine is to play.
 *
 * @param number what the caller calls it; results come with it
 * @param inputs all that decides it, but for the seed
 * @param seed takes the place of the scenario's, 0 to 2^32 - 1
 * @param series measures of rounds, by column, to be kept of about a hundred rounds; see {@link SeriesRecorder}
 * @param groups of participants, by index, whose payoffs at the end are wanted
 */
public record PlannedRun(long number, RunInputs inputs, long seed, List<String> series, List<List<Integer>> groups) {
    /** Copies the lists. */
    public PlannedRun {
        series = List.copyOf(series);
        // Parts of lists cannot go to other machines.
        groups = groups.stream().<List<Integer>>map(List::copyOf).toList();
    }

    /** A run of which no group's payoff is wanted. */
    public PlannedRun(long number, RunInputs inputs, long seed, List<String> series) {
        this(number, inputs, seed, series, List.of());
    }

    /** The same under another number. */
    PlannedRun numbered(long other) {
        return new PlannedRun(other, inputs, seed, series, groups);
    }

    /** What it takes, roughly: rounds times participants. */
    double work() {
        return (double) inputs.scenario().rounds() * inputs.scenario().relay().participants();
    }

    /** The run as it goes to whoever plays it. */
    public PortableRun portable() {
        return PortableRun.of(inputs, seed, series, groups);
    }
}

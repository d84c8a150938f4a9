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
 */
public record PlannedRun(long number, RunInputs inputs, long seed, List<String> series) {
    /** Copies the list. */
    public PlannedRun {
        series = List.copyOf(series);
    }

    /** What it takes, roughly: rounds times participants. */
    double work() {
        return (double) inputs.scenario().rounds() * inputs.scenario().relay().participants();
    }

    /** The run as it goes to whoever plays it. */
    public PortableRun portable() {
        return PortableRun.of(inputs, seed, series);
    }
}

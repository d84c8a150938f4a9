package derelayl.experiment;

import derelayl.measure.Outcome;
import java.util.List;

/** What came of a planned run. */
public sealed interface RunResult {
    /** Which run. */
    PlannedRun run();

    /** How long it took, by wall clock. */
    double seconds();

    /**
     * It was played to the end.
     *
     * @param outcome what it came to
     * @param series what was kept of rounds, in their order
     */
    record Played(PlannedRun run, Outcome outcome, List<RoundValues> series, double seconds) implements RunResult {}

    /**
     * It broke off.
     *
     * @param stage where: {@code preparation}, or {@code round 17}
     * @param message why, in one line
     */
    record Failed(PlannedRun run, String stage, String message, double seconds) implements RunResult {}
}

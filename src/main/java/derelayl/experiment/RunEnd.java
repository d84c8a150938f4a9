package derelayl.experiment;

import derelayl.measure.Payoff;
import derelayl.measure.Value;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** How a run ended, as whoever has played it tells, perhaps from another machine. */
public sealed interface RunEnd extends Serializable {
    /** How long it took, by wall clock. */
    double seconds();

    /**
     * It was played to the end.
     *
     * @param values of its measures by column, in the order of the columns
     * @param series what was kept of rounds, in their order
     * @param payoffs of the groups that were wanted, in their order
     */
    record Played(Map<String, Value> values, List<RoundValues> series, List<Payoff> payoffs, double seconds)
            implements RunEnd {}

    /**
     * It broke off.
     *
     * @param stage where: {@code preparation}, or {@code round 17}
     * @param message why, in one line
     */
    record Failed(String stage, String message, double seconds) implements RunEnd {}
}

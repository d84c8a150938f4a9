package derelayl.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What plays many runs. A run's result depends on nothing but the run, so every engine comes to the same results,
 * whatever their order. A run that fails is a result, and the others go on.
 */
public interface Engine extends AutoCloseable {
    /**
     * Plays runs, and returns when all are over.
     *
     * @param runs taken one by one, as there is room, by one thread at a time
     * @param results takes each result as it comes, one at a time; if it throws, nothing more is played, and the
     *     exception comes out here
     */
    void play(Iterator<PlannedRun> runs, Consumer<RunResult> results);

    /** Lets go of what it plays on. */
    @Override
    default void close() {}

    /** Plays runs, and returns all results in the order of the runs' numbers. */
    default List<RunResult> playAll(List<PlannedRun> runs) {
        var results = new ArrayList<RunResult>();
        play(runs.iterator(), results::add);
        results.sort(Comparator.comparingLong(result -> result.run().number()));
        return results;
    }
}

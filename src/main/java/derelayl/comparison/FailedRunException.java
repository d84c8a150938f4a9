package derelayl.comparison;

import derelayl.experiment.RunResult;

/** A run of a comparison has failed, so that nothing is compared. The message says how to see it alone. */
public final class FailedRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedRunException(String alternative, RunResult.Failed failed, String command) {
        super("%s failed with seed %d, in %s: %s%nThis run alone shows it:%n%s"
                .formatted(alternative, failed.run().seed(), failed.stage(), failed.message(), command));
    }
}

package derelayl.experiment;

/** A run has failed without which the others say nothing. The message says how to see it alone. */
public final class FailedRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param typed the run, as somebody would type it */
    public FailedRunException(RunEnd.Failed failed, TypedRun typed) {
        super("A run failed in %s: %s%nThis command shows it alone:%n%s"
                .formatted(failed.stage(), failed.message(), typed.command()));
    }
}

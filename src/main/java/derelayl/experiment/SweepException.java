package derelayl.experiment;

/** A sweep cannot go on; the message says why, and what would help. */
public final class SweepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isOfRuns;

    private SweepException(String message, boolean isOfRuns) {
        super(message);
        this.isOfRuns = isOfRuns;
    }

    /** Runs have failed. */
    public static SweepException ofRuns(String message) {
        return new SweepException(message, true);
    }

    /** The plan and what is in the folder, or where it is to be played, do not go together. */
    public static SweepException ofPlan(String message) {
        return new SweepException(message, false);
    }

    /** Whether runs have failed, and not the plan is wrong. */
    public boolean isOfRuns() {
        return isOfRuns;
    }
}

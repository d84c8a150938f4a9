package derelayl.equilibrium;

/** A stress test or a curve cannot be. The message says why, and what would be right. */
public final class StressException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for whoever typed it */
    public StressException(String message) {
        super(message);
    }
}

package derelayl.baseline;

/** There is nothing to compare a scenario with. The message says why, and what would be right. */
public final class BaselineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for whoever typed it */
    public BaselineException(String message) {
        super(message);
    }
}

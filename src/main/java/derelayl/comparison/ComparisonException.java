package derelayl.comparison;

/** What is to be compared cannot be. The message says what and why, in a line or a few. */
public final class ComparisonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for whoever typed it */
    public ComparisonException(String message) {
        super(message);
    }
}

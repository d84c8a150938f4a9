package derelayl.sensitivity;

/** A plan cannot be screened. The message says why, and what would be right. */
public final class SensitivityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for whoever typed it */
    public SensitivityException(String message) {
        super(message);
    }
}

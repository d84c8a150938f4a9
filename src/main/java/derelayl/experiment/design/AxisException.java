package derelayl.experiment.design;

/** Values as plans have them cannot be read; the message says why, and what would be right. */
public final class AxisException extends Exception {
    private static final long serialVersionUID = 1L;

    /** In one line. */
    public AxisException(String message, Object... details) {
        super(message.formatted(details));
    }
}

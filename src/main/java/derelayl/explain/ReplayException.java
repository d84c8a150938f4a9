package derelayl.explain;

/** A run cannot be played again, because it is none or has been changed. */
public final class ReplayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReplayException(String message) {
        super(message);
    }
}

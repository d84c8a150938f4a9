package derelayl.audit;

/** A line that is none of this format, or from which nothing more can follow. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String what, Object... values) {
        super(what.formatted(values));
    }
}

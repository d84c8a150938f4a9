package derelayl.learning.data;

/** Data cannot be used. The message says where and why, and what would be right. */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for whoever chose the data */
    public DataException(String message) {
        super(message);
    }
}

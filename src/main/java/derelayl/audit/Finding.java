package derelayl.audit;

/**
 * Something that does not fit.
 *
 * @param place where: a block with its round, or a file
 * @param what does not fit, and what would
 */
public record Finding(String place, String what) {
    @Override
    public String toString() {
        return place + ": " + what;
    }
}

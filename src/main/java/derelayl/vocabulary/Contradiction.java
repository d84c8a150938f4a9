package derelayl.vocabulary;

/** Two rules of equal salience gave different answers to the same question. */
public final class Contradiction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DecidingRule earlier;

    Contradiction(DecidingRule earlier, String answer, String later) {
        super("answers %s instead of %s".formatted(later, answer));
        this.earlier = earlier;
    }

    /** The rule that answered first. */
    public DecidingRule earlier() {
        return earlier;
    }
}

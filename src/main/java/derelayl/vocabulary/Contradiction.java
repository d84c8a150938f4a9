package derelayl.vocabulary;

/** Two rules of equal salience gave different answers to the same question. */
public final class Contradiction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String earlierRule;

    Contradiction(String earlierRule, String earlier, String later) {
        super("answers %s instead of %s".formatted(later, earlier));
        this.earlierRule = earlierRule;
    }

    /** The rule that answered first. */
    public String earlierRule() {
        return earlierRule;
    }
}

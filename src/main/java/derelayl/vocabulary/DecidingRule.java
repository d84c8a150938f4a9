package derelayl.vocabulary;

/**
 * A rule that answers a question.
 *
 * @param name its name
 * @param place where it stands, as in {@code mine.drl:12}
 * @param salience its precedence; the higher answers first
 */
public record DecidingRule(String name, String place, int salience) {
    @Override
    public String toString() {
        return "'%s' (%s)".formatted(name, place);
    }
}

package derelayl.vocabulary;

/**
 * The rule that is answering.
 *
 * @param rule its name
 * @param place where it stands, as in {@code mine.drl:12}
 * @param salience its precedence; the higher speaks first
 */
public record Speaker(String rule, String place, int salience) {
    @Override
    public String toString() {
        return "'%s' (%s)".formatted(rule, place);
    }
}

package derelayl.vocabulary;

/**
 * The rule that is answering.
 *
 * @param rule its name
 * @param salience its precedence; the higher speaks first
 */
public record Speaker(String rule, int salience) {}

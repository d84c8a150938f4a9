package derelayl.policy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Conditions that compare a field with a word or text, and nothing else. The engine's own language has them right, and
 * decides them once for all rules; those about numbers it gets wrong now and then.
 */
final class WordComparison {
    private static final Pattern COMPARISON =
            Pattern.compile("\\s*(\\w+)\\s*([!=]=)\\s*(\"[^\"\\\\]*\"|\\w+\\.\\w+)\\s*");

    private WordComparison() {}

    /**
     * The condition in the engine's language, if it is one of these.
     *
     * @param text a condition that has been found right
     */
    static Optional<String> of(String text, Words words) {
        var comparison = COMPARISON.matcher(text);
        if (!comparison.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(words.fields().get(comparison.group(1)))
                .filter(field -> field.type() == String.class || field.type().isEnum())
                .map(field -> "%s %s %s".formatted(comparison.group(1), comparison.group(2), comparison.group(3)));
    }
}

package derelayl.policy;

import java.util.regex.Pattern;

/**
 * {@code x in (1, 2)} and {@code x not in (1, 2)}, which Java does not have: written as comparisons with a list, they
 * are read as Java.
 */
final class Membership {
    /** What stands for the list. */
    static final String NAME = "in";

    private static final Pattern WORDS = Pattern.compile("\\b(not\\s+)?in(?=\\s*\\()");
    private static final Pattern COMPARISON = Pattern.compile("([!=])= in(?=\\()");

    private Membership() {}

    /**
     * The text as comparisons.
     *
     * @param code the same text, with blanks for texts in quotation marks and comments
     */
    static String asComparison(String text, String code) {
        var comparisons = new StringBuilder();
        var from = 0;
        for (var words = WORDS.matcher(code); words.find(); from = words.end()) {
            comparisons
                    .append(text, from, words.start())
                    .append(words.group(1) == null ? "== " : "!= ")
                    .append(NAME);
        }
        return comparisons.append(text.substring(from)).toString();
    }

    /** The comparison as it was written. */
    static String inWords(String comparison) {
        return COMPARISON.matcher(comparison).replaceAll(found -> found.group(1).equals("=") ? "in " : "not in ");
    }
}

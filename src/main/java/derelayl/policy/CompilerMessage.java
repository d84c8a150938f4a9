package derelayl.policy;

import java.util.regex.Pattern;

/** The rule compiler's messages, without what only its authors understand. */
final class CompilerMessage {
    private static final Pattern PREFIX = Pattern.compile("^(\\[ERR \\d+] Line \\d+:\\d+ |Rule Compilation error )");
    private static final Pattern EXCERPT = Pattern.compile("\\n\\[Near : .*", Pattern.DOTALL);
    private static final Pattern IN_RULE = Pattern.compile(" in rule \"(.*)\"$");

    private CompilerMessage() {}

    /** The message in one line. */
    static String inWords(String message) {
        var text = PREFIX.matcher(message).replaceFirst("");
        text = EXCERPT.matcher(text).replaceFirst("");
        text = IN_RULE.matcher(text).replaceFirst("");
        return text.strip().replaceAll("\\s*\\n\\s*", "; ");
    }
}

package derelayl.policy;

import java.util.regex.Pattern;

/** The rule compiler's messages, without what only its authors understand. */
final class CompilerMessage {
    private static final Pattern PREFIX = Pattern.compile("^(\\[ERR \\d+] Line \\d+:\\d+ |Rule Compilation error )");
    private static final Pattern EXCERPT = Pattern.compile("]?\\n\\[Near : .*", Pattern.DOTALL);
    private static final Pattern IN_RULE = Pattern.compile("^(.*) in rule \"(.*)\"$", Pattern.DOTALL);
    private static final Pattern EXPRESSION =
            Pattern.compile("^Unable to Analyse Expression (.*?):\\n(\\[Error: )?", Pattern.DOTALL);

    private CompilerMessage() {}

    /** The message in one line. */
    static String inWords(String message) {
        var text = PREFIX.matcher(message).replaceFirst("");
        text = EXCERPT.matcher(text).replaceFirst("");
        text = IN_RULE.matcher(text).replaceFirst("rule '$2': $1");
        text = EXPRESSION.matcher(text).replaceFirst("$1: ");
        return text.strip().replaceAll("\\s*\\n\\s*", "; ");
    }

    /** The line that a message is about: as given, or else where the expression stands that it quotes; 0 if unknown. */
    static int line(int given, String message, RuleFile file) {
        if (given > 0) {
            return given;
        }
        var quoted = EXPRESSION.matcher(message);
        var position = quoted.find() ? file.text().indexOf(quoted.group(1)) : -1;
        return position < 0 ? 0 : file.lineAt(position);
    }
}

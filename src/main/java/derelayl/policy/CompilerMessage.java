package derelayl.policy;

import derelayl.wording.Nearest;
import java.util.List;
import java.util.regex.Pattern;

/** The rule compiler's messages, without what only its authors understand. */
final class CompilerMessage {
    private static final Pattern PREFIX = Pattern.compile("^(\\[ERR \\d+] Line \\d+:\\d+ |Rule Compilation error )");
    private static final Pattern EXCERPT = Pattern.compile("]?\\n\\[Near : .*", Pattern.DOTALL);
    private static final Pattern IN_RULE = Pattern.compile("^(.*) in rule \"(.*)\"$", Pattern.DOTALL);
    private static final Pattern EXPRESSION =
            Pattern.compile("^Unable to Analyse Expression (.*?):\\n(\\[Error: )?", Pattern.DOTALL);

    private static final Pattern STUMBLE = Pattern.compile(
            "(?:mismatched input|no viable alternative at input) '(.*?)'(?: expecting one of .*| in pattern)?$",
            Pattern.DOTALL);
    private static final List<String> KEYWORDS = List.of("package", "import", "rule");

    private CompilerMessage() {}

    private static String hint(String found, boolean isOutsideOfRules) {
        if (found.equals("=")) {
            return "; '==' compares";
        }
        if (isOutsideOfRules) {
            return "; a file consists of package, import and rules" + Nearest.hint(found, KEYWORDS);
        }
        return found.matches("\\w+") ? "; a comma, && or || may be missing before it" : "";
    }

    /** The message in one line. */
    static String inWords(String message) {
        var text = PREFIX.matcher(message).replaceFirst("");
        text = EXCERPT.matcher(text).replaceFirst("");
        text = IN_RULE.matcher(text).replaceFirst("rule '$2': $1");
        text = EXPRESSION.matcher(text).replaceFirst("$1: ");
        var stumble = STUMBLE.matcher(text);
        if (stumble.find()) {
            text = stumble.replaceFirst("'$1' is not expected here")
                    + hint(stumble.group(1), message.contains("expecting one of"));
        }
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

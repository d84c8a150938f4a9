package derelayl.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a file is divided into rules, conditions and actions. A parser that misses an {@code end} or a bracket stumbles
 * much later, so this is looked at before anything else.
 */
final class Outline {
    private static final String BRACKETS = "(){}[]";
    private static final Pattern TOKEN =
            Pattern.compile("(?m)(^\\s*|;\\s*|\\bend\\s+)?\\b(rule|when|then|end)\\b|[(){}\\[\\]]");
    private static final Pattern CURLY_QUOTE = Pattern.compile("[\\u2018-\\u201f]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Z}&&[^ \\t\\r\\n]]");
    private static final Pattern OPEN_COMMENT = Pattern.compile("/\\*");
    private static final Pattern OPEN_TEXT = Pattern.compile("\"");
    private static final Pattern NAME = Pattern.compile("\\s*(\"[^\"\\n]*\"|\\S+)");

    private final RuleFile file;
    private final String code;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private Section section = Section.BETWEEN_RULES;
    private String rule = "";

    private enum Section {
        BETWEEN_RULES("rule"),
        HEAD("when"),
        CONDITION("then"),
        ACTION("end");

        private final String endsWith;

        Section(String endsWith) {
            this.endsWith = endsWith;
        }
    }

    private Outline(RuleFile file) {
        this.file = file;
        code = file.code();
    }

    /** What is wrong with the outline of a file. */
    static List<RuleProblem> problems(RuleFile file) {
        var outline = new Outline(file);
        outline.find(CURLY_QUOTE, "this is a curly quotation mark; write a straight one: \"");
        outline.find(UNSEEN, "a character here cannot be seen; write a blank");
        outline.find(OPEN_COMMENT, "a comment begins here that is never closed; '*/' is missing");
        outline.find(OPEN_TEXT, "a text begins here that does not end on this line; a '\"' is missing");
        if (outline.problems.isEmpty()) {
            TOKEN.matcher(outline.code).results().forEach(outline::read);
            outline.end(outline.code.length());
        }
        return outline.problems;
    }

    /** Reports the first place where something is that no code can have, if it is the first thing to report. */
    private void find(Pattern oddity, String what) {
        var place = oddity.matcher(code);
        if (problems.isEmpty() && place.find()) {
            problems.add(file.problemAt(file.lineAt(place.start()), what));
        }
    }

    private void read(MatchResult token) {
        var word = token.group(2);
        if (word == null) {
            bracket(token.group().charAt(0), token.start());
        } else if (!word.equals("rule")) {
            finish(word, token.start(2));
        } else if (section == Section.BETWEEN_RULES || token.group(1) != null) {
            // In the midst of a line it is a word like any other.
            end(token.start(2));
            begin(token.end());
        }
    }

    /** Ends a section with the word that is at this position. */
    private void finish(String word, int position) {
        if (section == Section.BETWEEN_RULES || section == Section.ACTION && !word.equals("end")) {
            return;
        }
        closeBrackets();
        if (!word.equals(section.endsWith)) {
            report(position, "'%s' is missing before this '%s'".formatted(section.endsWith, word));
        }
        section = switch (word) {
            case "when" -> Section.CONDITION;
            case "then" -> Section.ACTION;
            default -> Section.BETWEEN_RULES;
        };
    }

    private void begin(int afterKeyword) {
        section = Section.HEAD;
        var name = NAME.matcher(file.text()).region(afterKeyword, file.text().length());
        rule = name.lookingAt() ? name.group(1).replace("\"", "") : "";
    }

    /** Before a position, a rule should have ended. */
    private void end(int position) {
        if (section != Section.BETWEEN_RULES) {
            closeBrackets();
            var last = code.substring(0, position).stripTrailing().length() - 1;
            report(last, "'%s' is missing after this line".formatted(section.endsWith));
            section = Section.BETWEEN_RULES;
            rule = "";
        }
    }

    private void bracket(char bracket, int position) {
        var kind = BRACKETS.indexOf(bracket);
        if (section == Section.BETWEEN_RULES) {
            return;
        }
        if (kind % 2 == 0) {
            open.push(position);
        } else if (!open.isEmpty() && code.charAt(open.peek()) == BRACKETS.charAt(kind - 1)) {
            open.pop();
        } else {
            report(position, "this '%s' closes nothing".formatted(bracket));
        }
    }

    private void closeBrackets() {
        open.forEach(position -> report(position, "this '%s' is never closed".formatted(code.charAt(position))));
        open.clear();
    }

    private void report(int position, String what) {
        problems.add(file.problem(file.lineAt(position), rule, what));
    }
}

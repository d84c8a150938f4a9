package derelayl.policy;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * A condition as it stands in a file.
 *
 * @param text the characters
 * @param code the same, with blanks for texts in quotation marks and comments
 * @param line in the file, counted from 1, on which it begins
 */
record ConditionText(String text, String code, int line) {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /**
     * What stands between the brackets of a question, divided at the commas.
     *
     * @param code the file's
     */
    static List<ConditionText> of(RuleFile file, String code, PatternDescr question) {
        var end = code.lastIndexOf(')', question.getEndCharacter());
        var from = code.indexOf('(', question.getStartCharacter()) + 1;
        var conditions = new ArrayList<ConditionText>();
        var depth = 0;
        for (var i = from; i <= end; i++) {
            depth += OPENING.indexOf(code.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(code.charAt(i)) >= 0 ? -1 : 0;
            if (i == end || depth == 0 && code.charAt(i) == ',') {
                conditions.add(between(file, code, from, i));
                from = i + 1;
            }
        }
        return conditions.stream()
                .filter(condition ->
                        !condition.code().isBlank() || !condition.text().isBlank())
                .toList();
    }

    private static ConditionText between(RuleFile file, String all, int from, int to) {
        var code = all.substring(from, to);
        var blanks = code.length() - code.stripLeading().length();
        return new ConditionText(file.text().substring(from, to), code, file.lineAt(Math.min(from + blanks, to)));
    }
}

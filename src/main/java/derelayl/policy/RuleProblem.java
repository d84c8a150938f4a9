package derelayl.policy;

import derelayl.wording.PlainText;
import java.nio.file.Path;

/**
 * What is wrong with a rule file.
 *
 * @param file the file
 * @param line counted from 1; 0 if it concerns the file as a whole
 * @param what is wrong, in one line
 */
public record RuleProblem(Path file, int line, String what) {
    /** The problem as one line: {@code file:line: what}. */
    @Override
    public String toString() {
        var text = line > 0 ? "%s:%d: %s".formatted(file, line, what) : "%s: %s".formatted(file, what);
        return PlainText.line(text);
    }
}

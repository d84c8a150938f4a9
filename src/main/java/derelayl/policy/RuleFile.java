package derelayl.policy;

import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A rule file as read from disk.
 *
 * @param point where in the protocol its rules decide
 * @param path where it lies, as the user would name it
 * @param text its content
 */
public record RuleFile(PolicyPoint point, Path path, String text) {
    /**
     * Reads a file.
     *
     * @throws RuleException if it cannot be read, or is not UTF-8 text
     */
    public static RuleFile read(PolicyPoint point, Path path) {
        try {
            // Some editors begin a file with a mark that says in which order its bytes are.
            return new RuleFile(point, path, Files.readString(path).replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException notText) {
            throw new RuleException(new RuleProblem(path, 0, "this is not a text file in UTF-8"));
        } catch (IOException unreadable) {
            throw new RuleException(new RuleProblem(path, 0, "this file cannot be read"));
        }
    }

    /** The line, counted from 1, in which the character at this position of the text stands. */
    int lineAt(int position) {
        return (int) text.substring(0, position + 1).lines().count();
    }

    /** A problem with the file as a whole. */
    RuleProblem problem(String what) {
        return new RuleProblem(path, 0, what);
    }
}

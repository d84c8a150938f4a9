package derelayl.policy;

import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule file as read from disk.
 *
 * @param point where in the protocol its rules decide
 * @param path where it lies, as the user would name it
 * @param text its content
 */
public record RuleFile(PolicyPoint point, Path path, String text) {
    private static final Pattern TEXT_OR_COMMENT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])*+'|//.*|(?s:/\\*.*?\\*/)");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+rules\\.(\\w+)");
    private static final Pattern NAME = Pattern.compile("(?m)(?:^|;|\\bend\\b)[ \\t]*rule\\s+(\"[^\"\\n]*\"|\\S+)");

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
            throw new RuleException(new RuleProblem(
                    path, 0, Files.exists(path) ? "this file cannot be read" : "there is no such file"));
        }
    }

    /**
     * Reads a file that says by itself where its rules decide: in its package, or by the folder it is in.
     *
     * @throws RuleException if it does not, cannot be read, or is not UTF-8 text
     */
    public static RuleFile read(Path path) {
        var unplaced = read(PolicyPoint.REWARD, path);
        var folder = Optional.ofNullable(path.toAbsolutePath().getParent().getFileName());
        var declared = PACKAGE.matcher(unplaced.code());
        var name =
                declared.find() ? declared.group(1) : folder.map(Path::toString).orElse("");
        return Arrays.stream(PolicyPoint.values())
                .filter(point -> point.key().equals(name))
                .findFirst()
                .map(point -> new RuleFile(point, path, unplaced.text()))
                .orElseThrow(() ->
                        new RuleException(unplaced.problem("what do these rules decide? Begin the file with one of %s"
                                .formatted(Arrays.stream(PolicyPoint.values())
                                        .map(point -> "package rules." + point.key())
                                        .collect(Collectors.joining(", "))))));
    }

    /** The idea of the file: its first line, if that is a comment; empty if there is none. */
    public String headline() {
        return text.lines()
                .findFirst()
                .filter(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .orElse("");
    }

    /** The line, counted from 1, in which the character at this position of the text stands. */
    int lineAt(int position) {
        return (int) text.substring(0, position + 1).lines().count();
    }

    /** The position at which a line, counted from 1, begins. */
    int startOf(int line) {
        var start = 0;
        for (var before = 1; before < line; before++) {
            var end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return start;
    }

    /** The text with blanks for texts in quotation marks and comments, where a word is only a word. */
    String code() {
        return TEXT_OR_COMMENT.matcher(text).replaceAll(quoted -> quoted.group().replaceAll("[^\n]", " "));
    }

    /** A problem with the file as a whole. */
    RuleProblem problem(String what) {
        return new RuleProblem(path, 0, what);
    }

    /** A problem at this line, with the name of the rule that the line is in. */
    RuleProblem problemAt(int line, String what) {
        var before = text.substring(0, startOf(line + 1));
        var rule = NAME.matcher(before)
                .results()
                .reduce((earlier, later) -> later)
                .map(found -> found.group(1).replace("\"", ""));
        return problem(line, rule.orElse(""), what);
    }

    /** A problem with a rule. */
    RuleProblem problem(int line, String rule, String what) {
        return new RuleProblem(path, line, rule.isEmpty() ? what : "rule '%s': %s".formatted(rule, what));
    }
}

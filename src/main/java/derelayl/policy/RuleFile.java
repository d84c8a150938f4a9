package derelayl.policy;

import derelayl.files.SizeLimit;
import derelayl.files.WhyNot;
import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule file as read from disk.
 *
 * @param point where in the protocol its rules decide
 * @param path where it lies, as the user would name it
 * @param text its content
 */
public record RuleFile(PolicyPoint point, Path path, String text) {
    /** Of any rule file. */
    public static final SizeLimit LARGEST = new SizeLimit(1);

    /**
     * Reads a file.
     *
     * @throws RuleException if it cannot be read, is larger than a megabyte, or is not UTF-8 text
     */
    public static RuleFile read(PolicyPoint point, Path path) {
        try {
            return new RuleFile(point, path, LARGEST.readText(path));
        } catch (SizeLimit.Exceeded tooLarge) {
            throw new RuleException(new RuleProblem(path, 0, "a rule file has 1 MB at most"));
        } catch (CharacterCodingException notText) {
            throw new RuleException(new RuleProblem(path, 0, "this is not a text file in UTF-8"));
        } catch (IOException unreadable) {
            throw new RuleException(new RuleProblem(path, 0, WhyNot.read(path)));
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
        var name = declared(unplaced).or(() -> folder.map(Path::toString)).orElse("");
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

    /** Where a file's package says that its rules decide. */
    private static Optional<String> declared(RuleFile file) {
        var name = Lexer.tokens(file, 4).stream().map(Token::text).toList();
        return name.size() == 4 && name.subList(0, 3).equals(List.of("package", "rules", "."))
                ? Optional.of(name.get(3))
                : Optional.empty();
    }

    /** The idea of the file: its first line, if that is a comment; empty if there is none. */
    public String headline() {
        return text.lines()
                .findFirst()
                .filter(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .orElse("");
    }

    /** A problem with the file as a whole. */
    RuleProblem problem(String what) {
        return new RuleProblem(path, 0, what);
    }

    /** A problem in a line, counted from 1, of a rule, which has no name for what is outside of all. */
    RuleProblem problem(int line, String rule, String what) {
        return new RuleProblem(path, line, rule.isEmpty() ? what : "rule '%s': %s".formatted(rule, what));
    }
}

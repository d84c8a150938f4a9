package derelayl.policy;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses the parts of a rule that are written in Java. */
final class Java {
    private static final Pattern FOUND = Pattern.compile("(?:Found|token:)\\s*\"(.*?)\"");
    private static final String END = "}";

    private Java() {}

    private static JavaParser parser() {
        return new JavaParser(new ParserConfiguration()
                .setLanguageLevel(LanguageLevel.JAVA_17)
                .setAttributeComments(false));
    }

    static ParseResult<Expression> parseExpression(String text) {
        return parser().parseExpression(text);
    }

    static ParseResult<BlockStmt> parseAction(String text) {
        return parser().parseBlock("{" + text + "\n}");
    }

    /** The line of a node in what was parsed, counted from 0. */
    static int line(Node node) {
        return node.getBegin().map(begin -> begin.line - 1).orElse(0);
    }

    /** The line of a problem in what was parsed, counted from 0. */
    static int line(Problem problem) {
        return line(isSemicolonMissing(problem) ? lastSensible(problem) : stumble(problem));
    }

    private static int line(Optional<JavaToken> token) {
        return token.flatMap(JavaToken::getRange)
                .map(range -> range.begin.line - 1)
                .orElse(0);
    }

    /** A problem, without what only the parser's authors understand. */
    static String inWords(Problem problem) {
        if (problem.getMessage().startsWith("Lexical error")) {
            return "this cannot be read; texts stand in double quotes, as in \"forger\"";
        }
        if (isSemicolonMissing(problem)) {
            return "a ';' is missing after this";
        }
        var found = FOUND.matcher(problem.getMessage());
        var stumble = found.find() && !found.group(1).equals(END) ? "'%s'".formatted(found.group(1)) : "the end";
        return "%s is not expected here".formatted(stumble);
    }

    /** Whether a statement has just ended, and another begins on a later line. */
    private static boolean isSemicolonMissing(Problem problem) {
        var expected = problem.getMessage().lines().findFirst().orElse("");
        return expected.contains("\";\"") && line(stumble(problem)) > line(lastSensible(problem));
    }

    /** The parser's problems are at the last word that still made sense. */
    private static Optional<JavaToken> lastSensible(Problem problem) {
        return problem.getLocation().map(TokenRange::getBegin);
    }

    private static Optional<JavaToken> stumble(Problem problem) {
        var token = lastSensible(problem).flatMap(JavaToken::getNextToken);
        while (token.isPresent() && token.get().getCategory().isWhitespaceOrComment()) {
            token = token.flatMap(JavaToken::getNextToken);
        }
        return token;
    }
}

package derelayl.policy;

import derelayl.policy.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a rule file into words, numbers, texts and signs, without blanks and comments. */
final class Lexer {
    /** Letters behind a digit belong to a number, so that a wrong one is seen as a whole. */
    private static final Pattern PIECE = Pattern.compile(String.join(
            "|",
            "(?s)(?<BLANK>[ \\t\\r\\n]++|//[^\\r\\n]*+|/\\*.*?\\*/)",
            "(?<WORD>[\\p{L}_$][\\p{L}\\p{Nd}_$]*+)",
            "(?<NUMBER>[0-9][\\w.]*+(?:(?<=[eE])[+-][\\w.]*+)?+)",
            "(?<TEXT>\"[^\"\\r\\n]*+\"|'[^'\\r\\n]*+')",
            "(?<SIGN>[=!<>:~+*/%-]=|&&|\\|\\||\\+\\+|--|>>>|<<|>>|->|::|.)"));

    /** Messages quote them. */
    private static final int LONGEST = 200;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");
    private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");
    /** Characters that make an editor show text in another order, or on another line. */
    private static final Pattern MOVING = Pattern.compile("[\\u0085\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Z}&&[^ ]]");
    private static final Pattern CURLY_QUOTE = Pattern.compile("[\\u2018-\\u201f]");

    private final RuleFile file;
    private final List<Token> tokens = new ArrayList<>();
    private int line = 1;
    private boolean isFirst = true;

    private Lexer(RuleFile file) {
        this.file = file;
    }

    /**
     * The pieces of a file.
     *
     * @throws RuleException if something is no piece of any rule file
     */
    static List<Token> tokens(RuleFile file) {
        return tokens(file, Integer.MAX_VALUE);
    }

    /** The first pieces of a file, so many at most, whatever comes behind them. */
    static List<Token> tokens(RuleFile file, int most) {
        var lexer = new Lexer(file);
        lexer.read(file.text(), most);
        return lexer.tokens;
    }

    private void read(String text, int most) {
        var piece = PIECE.matcher(text).useTransparentBounds(true);
        for (var next = 0; next < text.length() && tokens.size() < most; next = piece.end()) {
            piece.region(next, text.length()).lookingAt();
            // The engine would take it for another character, even in a comment.
            refuse(
                    piece.group().contains("\\u") || text.startsWith("\\u", next),
                    "unicode escapes hide what a rule says; write the character itself");
            // In the engine's language comments go on there, and on a screen they may cover a line.
            refuse(
                    LONE_RETURN.matcher(piece.group()).find(),
                    "a line ends here with a carriage return alone; end it as Unix or Windows do");
            refuse(
                    MOVING.matcher(piece.group()).find(),
                    "a character here cannot be seen, and shows what follows in another place");
            if (piece.group("BLANK") == null) {
                add(piece.group(), kind(piece.group("WORD"), piece.group("NUMBER"), piece.group("TEXT")), next);
            }
            var lines = (int) LINE_END.matcher(piece.group()).results().count();
            line += lines;
            isFirst = lines > 0 || isFirst && piece.group("BLANK") != null;
        }
    }

    private static Kind kind(String word, String number, String text) {
        return word != null ? Kind.WORD : number != null ? Kind.NUMBER : text != null ? Kind.TEXT : Kind.SIGN;
    }

    private void add(String piece, Kind kind, int start) {
        refuse(
                piece.length() > LONGEST,
                "%s: a word, number or text has %d characters at most".formatted(Token.shortened(piece), LONGEST));
        refuse(file.text().startsWith("/*", start), "a comment begins here that is never closed; '*/' is missing");
        refuse(
                piece.equals("\"") || piece.equals("'"),
                "a text begins here that does not end on this line; a '%s' is missing".formatted(piece));
        refuse(kind == Kind.TEXT && piece.contains("\\"), "a text has no \\ in it");
        refuse(
                kind == Kind.SIGN && CURLY_QUOTE.matcher(piece).find(),
                "this is a curly quotation mark; write a straight one: \"");
        refuse(UNSEEN.matcher(piece).find(), "a character here cannot be seen; write a blank");
        tokens.add(new Token(kind, piece, start, line, isFirst));
    }

    private void refuse(boolean isOdd, String what) {
        if (isOdd) {
            throw new RuleException(file.problem(line, latestRule(), what));
        }
    }

    /** The name of the rule that has begun last; empty if it has ended, or has no name yet. */
    private String latestRule() {
        var name = "";
        for (var i = 1; i < tokens.size(); i++) {
            name = tokens.get(i - 1).is("rule")
                    ? tokens.get(i).name()
                    : tokens.get(i).is("end") ? "" : name;
        }
        return name;
    }
}

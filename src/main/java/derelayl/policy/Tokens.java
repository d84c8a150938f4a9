package derelayl.policy;

import derelayl.policy.Token.Kind;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A stretch of a rule file that is read from left to right. */
final class Tokens {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private final RuleFile file;
    private final List<Token> tokens;
    private final Token end;
    private int next;

    /** @param line where the stretch ends */
    Tokens(RuleFile file, List<Token> tokens, int line) {
        this.file = file;
        this.tokens = tokens;
        end = new Token(Kind.END, "", file.text().length(), line, true);
    }

    boolean isAtEnd() {
        return next == tokens.size();
    }

    Token peek() {
        return peek(0);
    }

    /** The token that comes so many behind the next. */
    Token peek(int ahead) {
        return next + ahead < tokens.size() ? tokens.get(next + ahead) : end;
    }

    Token read() {
        var token = peek();
        next = Math.min(next + 1, tokens.size());
        return token;
    }

    /** Reads the next token if it is this word or sign. */
    boolean skip(String wordOrSign) {
        var isThere = peek().is(wordOrSign);
        next += isThere ? 1 : 0;
        return isThere;
    }

    /** The token that was read last. */
    Token last() {
        return next == 0 ? peek() : tokens.get(next - 1);
    }

    /** How many have been read. */
    int position() {
        return next;
    }

    /** What stands in the file from the token at a position to the one that was read last. */
    String textFrom(int position) {
        var to = last().start() + last().text().length();
        return next > position
                ? Token.shortened(file.text().substring(tokens.get(position).start(), to))
                : "";
    }

    /** The first of those to be read that is like this; the next, if none is. */
    Token find(Predicate<Token> wanted) {
        return tokens.subList(next, tokens.size()).stream()
                .filter(wanted)
                .findFirst()
                .orElse(peek());
    }

    /** Reads the next so many as a stretch of their own. */
    Tokens read(int number) {
        var stretch = new Tokens(
                file, tokens.subList(next, next + number), peek(number).line());
        next += number;
        return stretch;
    }

    /** How far it is to the first of these signs that is in no brackets; to the end, if there is none. */
    int distanceTo(String... signs) {
        var depth = 0;
        for (var i = next; i < tokens.size(); i++) {
            if (depth == 0 && List.of(signs).contains(tokens.get(i).text())) {
                return i - next;
            }
            depth += isOpening(tokens.get(i)) ? 1 : isOneOf(CLOSING, tokens.get(i)) ? -1 : 0;
        }
        return tokens.size() - next;
    }

    /** Reads an opening bracket, what stands behind it, and the one that closes it. */
    void skipBrackets() {
        read();
        read(distanceTo(")", "]", "}"));
        read();
    }

    static boolean isOpening(Token token) {
        return isOneOf(OPENING, token);
    }

    private static boolean isOneOf(String brackets, Token token) {
        return token.is(Kind.SIGN) && brackets.contains(token.text());
    }

    /** Brackets that close nothing or are never closed, with what is wrong with them. */
    Map<Token, String> oddBrackets() {
        var odd = new LinkedHashMap<Token, String>();
        var open = new ArrayDeque<Token>();
        for (var token : tokens) {
            if (isOpening(token)) {
                open.push(token);
            } else if (!open.isEmpty() && OPENING.indexOf(open.peek().text()) == CLOSING.indexOf(token.text())) {
                open.pop();
            } else if (isOneOf(CLOSING, token)) {
                odd.put(token, "this %s closes nothing".formatted(token));
            }
        }
        open.forEach(token -> odd.put(token, "this %s is never closed".formatted(token)));
        return odd;
    }
}

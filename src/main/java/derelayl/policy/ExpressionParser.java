package derelayl.policy;

import derelayl.policy.Expression.Numeric;
import derelayl.policy.Expression.Word;
import derelayl.policy.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads expressions: what connects what. What that means, and whether it means anything, is for {@link Semantics}. */
final class ExpressionParser {
    /** How deep brackets and signs may be nested. */
    private static final int DEEPEST = 100;

    /** What connects expressions, the loosest first; {@code in} and {@code not in} stand between the third and fourth. */
    private static final List<List<String>> CONNECTIONS = List.of(
            List.of("||"),
            List.of("&&"),
            List.of("==", "!="),
            List.of("<", "<=", ">", ">="),
            List.of("+", "-"),
            List.of("*", "/", "%"));

    private static final int ORDER = 3;
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9]\\d*+)(\\.\\d++)?([eE][+-]?\\d++)?");
    private static final Pattern ZERO = Pattern.compile("[0.]++([eE].*)?");
    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");

    private final Tokens tokens;
    private final Semantics semantics;
    /** What is in no brackets is nested 0 deep. */
    private int depth = -1;

    /** The reader cannot go on here; the reason has been noted. */
    static final class Stumble extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stumble() {
            super("", null, false, false);
        }
    }

    ExpressionParser(Tokens tokens, Semantics semantics) {
        this.tokens = tokens;
        this.semantics = semantics;
    }

    /**
     * Reads an expression.
     *
     * @throws Stumble if there is none
     */
    Expression expression() {
        return nested(() -> connected(0));
    }

    private Expression connected(int level) {
        if (level == CONNECTIONS.size()) {
            return signed();
        }
        var start = tokens.position();
        var operands = new ArrayList<>(List.of(operand(level)));
        var signs = new ArrayList<String>();
        while (tokens.peek().is(Kind.SIGN)
                && CONNECTIONS.get(level).contains(tokens.peek().text())) {
            signs.add(tokens.read().text());
            operands.add(operand(level));
        }
        return signs.isEmpty() ? operands.get(0) : semantics.connected(operands, signs, tokens.textFrom(start));
    }

    private Expression operand(int level) {
        return level + 1 == ORDER ? membership() : connected(level + 1);
    }

    /** {@code x in (a, b)}, or what would be x. */
    private Expression membership() {
        var start = tokens.position();
        var member = connected(ORDER);
        var isNot = tokens.peek().is("not") && tokens.peek(1).is("in");
        if (!isNot && !tokens.peek().is("in")) {
            return member;
        }
        tokens.read(isNot ? 2 : 1);
        if (!tokens.peek().is("(") || tokens.peek(1).is(")")) {
            throw stumble("'in' needs values in brackets");
        }
        var values = arguments();
        return semantics.member(member, values, isNot, tokens.textFrom(start));
    }

    private Expression signed() {
        var start = tokens.position();
        if (tokens.peek().is("!") || tokens.peek().is("-")) {
            var sign = tokens.read().text();
            var operand = nested(this::signed);
            return semantics.signed(sign, operand, tokens.textFrom(start));
        }
        var primary = primary();
        if (tokens.peek().is(".") || Tokens.isOpening(tokens.peek())) {
            skipAccess();
            return semantics.refuse("%s: %s".formatted(tokens.textFrom(start), NotForRules.OUTSIDE));
        }
        return primary;
    }

    private Expression primary() {
        var token = tokens.peek();
        if (token.is("(")) {
            tokens.read();
            var inner = expression();
            expect(")");
            return inner;
        }
        if (token.is(Kind.NUMBER) || token.is(Kind.TEXT)) {
            return literal(tokens.read());
        }
        if (!token.is(Kind.WORD)) {
            throw stumble(unexpected());
        }
        var start = tokens.position();
        var reason = NotForRules.inExpression(tokens.read());
        if (reason.isPresent()) {
            tokens.read(tokens.peek().is(Kind.WORD) ? 1 : 0);
            skipAccess();
            return semantics.refuse("%s: %s".formatted(tokens.textFrom(start), reason.get()));
        }
        return named(start, token.text());
    }

    private Expression literal(Token token) {
        if (token.is(Kind.TEXT)) {
            return token.text().startsWith("\"")
                    ? new Word(String.class, token.name())
                    : semantics.refuse("%s: texts stand in double quotes, as in \"forger\""
                            .formatted(Token.shortened(token.text())));
        }
        if (!NUMBER.matcher(token.text()).matches()) {
            return semantics.refuse("%s: write numbers like 12, 0.5 or 1e6".formatted(token));
        }
        var number = Double.parseDouble(token.text());
        var isLost = number == 0 && !ZERO.matcher(token.text()).matches();
        return Double.isInfinite(number) || isLost
                ? semantics.refuse("%s: no number here is so large or so small".formatted(token))
                : Numeric.constant(number);
    }

    /** A name by itself, behind its owner, or with what it is called with. */
    private Expression named(int start, String first) {
        var hasOwner = tokens.peek().is(".") && tokens.peek(1).is(Kind.WORD);
        tokens.read(hasOwner ? 1 : 0);
        var owner = hasOwner ? first : "";
        var name = hasOwner ? tokens.read().text() : first;
        if (!tokens.peek().is("(")) {
            return tokens.peek().is(".") ? new Expression.Refused() : semantics.named(owner, name);
        }
        if (semantics.isFunction(owner, name)
                && (!name.equals(Semantics.SETTING) || tokens.peek(1).is(Kind.TEXT))) {
            var arguments = arguments();
            return semantics.call(owner, name, arguments, tokens.textFrom(start));
        }
        skipAccess();
        return semantics.unknownFunction(owner, name, tokens.textFrom(start));
    }

    /** What a function is called with, and the brackets around it. */
    List<Expression> arguments() {
        var arguments = new ArrayList<Expression>();
        expect("(");
        if (!tokens.skip(")")) {
            do {
                arguments.add(expression());
            } while (tokens.skip(","));
            expect(")");
        }
        return arguments;
    }

    /** Reads on through all that something is asked for, or called with. */
    private void skipAccess() {
        while (tokens.peek().is(".") || tokens.last().is(".") && !tokens.isAtEnd() || Tokens.isOpening(tokens.peek())) {
            if (Tokens.isOpening(tokens.peek())) {
                tokens.skipBrackets();
            } else {
                tokens.read();
            }
        }
    }

    private Expression nested(Supplier<Expression> inner) {
        depth++;
        if (depth > DEEPEST) {
            throw stumble("brackets and signs may be nested %d deep, and no deeper".formatted(DEEPEST));
        }
        var read = inner.get();
        depth--;
        return read;
    }

    private void expect(String sign) {
        if (!tokens.skip(sign)) {
            throw stumble(unexpected());
        }
    }

    /** What is wrong with the next token where an expression should end, or go on otherwise. */
    String unexpected() {
        var token = tokens.peek();
        if (token.is(Kind.END)) {
            return "something is missing behind %s".formatted(tokens.last());
        }
        var isOperand = token.is(Kind.WORD) || token.is(Kind.NUMBER) || token.is(Kind.TEXT);
        var hint = isOperand
                ? "; a comma, && or || may be missing before it"
                : token.is("=") ? "; '==' compares" : COMPARISONS.contains(token.text()) ? "; compare two things" : "";
        return NotForRules.inExpression(token).orElse("%s is not expected here%s".formatted(token, hint));
    }

    private Stumble stumble(String what) {
        semantics.refuse(what);
        return new Stumble();
    }
}

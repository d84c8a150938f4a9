package derelayl.policy;

import derelayl.policy.Expression.Numeric;
import derelayl.policy.Expression.Refused;
import derelayl.policy.Expression.Word;
import derelayl.policy.ExpressionParser.Stumble;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.QuestionMethods;
import derelayl.vocabulary.Words;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads what a rule answers: what stands between its {@code then} and its {@code end}. */
final class AnswerParser {
    /** What Java has behind a block that goes on with it. */
    private static final List<String> GO_ON = List.of("while", "else", "catch", "finally");

    private final Tokens tokens;
    private final Semantics semantics;
    private final SortedSet<String> said = new TreeSet<>();
    private final List<Consumer<Question>> answers = new ArrayList<>();

    AnswerParser(Tokens tokens, Semantics semantics) {
        this.tokens = tokens;
        this.semantics = semantics;
    }

    /** {@code answers = answer ";" { answer ";" }}. */
    List<Consumer<Question>> answers() {
        semantics.enterAction();
        semantics.enterLine(tokens.peek().line());
        if (tokens.isAtEnd()) {
            semantics.refuse(
                    "this answers nothing; the answers are " + semantics.words().signatures());
        }
        while (!tokens.isAtEnd()) {
            semantics.enterLine(tokens.peek().line());
            try {
                statement();
            } catch (Stumble noted) {
                skipStatement();
            }
        }
        return answers;
    }

    private void statement() {
        var start = tokens.position();
        var reason = NotForRules.statement(tokens.peek(), tokens.peek(1));
        if (reason.isPresent()) {
            skipStatement();
            var statement = tokens.textFrom(start).replaceFirst(";$", "");
            semantics.refuse("%s: %s".formatted(statement, reason.get()));
            return;
        }
        var expressions = new ExpressionParser(tokens, semantics);
        if (semantics.isQuestion(tokens.peek().text())
                && tokens.peek(1).is(".")
                && tokens.peek(3).is("(")
                && !semantics.reads(tokens.peek(2).text())) {
            answer(expressions);
        } else if (!(expressions.expression() instanceof Refused)) {
            semantics.refuse("%s: this answers nothing; the answers are %s"
                    .formatted(tokens.textFrom(start), semantics.words().signatures()));
        }
        if (!tokens.skip(";")) {
            semantics.enterLine(tokens.last().line());
            semantics.refuse(tokens.peek().isFirst() ? "a ';' is missing after this" : expressions.unexpected());
            throw new Stumble();
        }
    }

    /** {@code answer = VARIABLE "." VERB "(" [ expression ] ")"}. */
    private void answer(ExpressionParser expressions) {
        var start = tokens.position();
        tokens.read(2);
        var name = tokens.read().text();
        var arguments = expressions.arguments();
        var text = tokens.textFrom(start);
        var verbs = semantics.words().verbs();
        if (!verbs.containsKey(name)) {
            semantics.refuse("%s has no verb '%s'".formatted(semantics.words().name(), name), name, verbs.keySet());
            return;
        }
        if (!said.add(name)) {
            semantics.refuse("%s: this rule has said so already".formatted(text));
        }
        var verb = verbs.get(name);
        var isRefused = arguments.stream().anyMatch(Refused.class::isInstance);
        var types = arguments.stream().<Class<?>>map(Expression::type).toList();
        if (types.equals(List.of(verb.getParameterTypes()))) {
            answers.add(answer(verb, arguments));
        } else if (!isRefused) {
            semantics.refuse("%s: write %s".formatted(text, right(verb, arguments)));
        }
    }

    /** How an answer is written, if possible with the word that was meant. */
    private static String right(Method verb, List<Expression> arguments) {
        for (var type : verb.getParameterTypes()) {
            if (type.isEnum() && arguments.size() == 1 && arguments.get(0) instanceof Word typed) {
                return "%s(%s)"
                        .formatted(
                                verb.getName(), Words.meant(type, typed.word().toString()));
            }
        }
        return Words.signature(verb);
    }

    private static Consumer<Question> answer(Method verb, List<Expression> arguments) {
        if (arguments.isEmpty()) {
            return QuestionMethods.verb(verb);
        }
        if (arguments.get(0) instanceof Numeric number) {
            var say = QuestionMethods.verbWithNumber(verb);
            return question -> say.accept(question, number.of(question));
        }
        var word = ((Word) arguments.get(0)).word();
        var say = QuestionMethods.verbWithWord(verb);
        return question -> say.accept(question, word);
    }

    /** Goes on behind the semicolon, or the block, that ends a statement. */
    private void skipStatement() {
        var isBlock = false;
        do {
            tokens.read(tokens.distanceTo(";", "{", "("));
            isBlock = tokens.peek().is("{");
            if (Tokens.isOpening(tokens.peek())) {
                tokens.skipBrackets();
            }
        } while (!tokens.isAtEnd()
                && !tokens.skip(";")
                && !(isBlock && !GO_ON.contains(tokens.peek().text())));
    }
}

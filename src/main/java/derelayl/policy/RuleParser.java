package derelayl.policy;

import derelayl.policy.Expression.Refused;
import derelayl.policy.Expression.Truth;
import derelayl.policy.ExpressionParser.Stumble;
import derelayl.policy.Token.Kind;
import derelayl.vocabulary.DecidingRule;
import derelayl.vocabulary.Words;
import derelayl.wording.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the parts of one rule: its salience, and its question with conditions; the answers are for {@link AnswerParser}. */
final class RuleParser {
    private static final String SALIENCE = "salience";

    private final Findings findings;
    private final Token keyword;
    private final String name;
    private final List<Truth> conditions = new ArrayList<>();
    private final Reads reads = new Reads();

    /** @param keyword with which the rule begins */
    RuleParser(Findings findings, Token keyword, String name) {
        this.findings = findings;
        this.keyword = keyword;
        this.name = name;
    }

    /** The rule, if it answers a question; what is wrong has been noted. */
    Optional<Rule> rule(Tokens head, Tokens question, Tokens action) {
        var salience = salience(head);
        var place = "%s:%d".formatted(findings.file().path().getFileName(), keyword.line());
        var decides = new DecidingRule(name, place, salience);
        var semantics = question(question);
        return semantics.map(known -> {
            var inAnswers = findings.startReading();
            var answers = new AnswerParser(action, known).answers();
            reads.answers(inAnswers);
            return new Rule(
                    findings.file(), keyword.line(), decides, known.words().kind(), conditions, answers, reads);
        });
    }

    private void note(Token token, String what) {
        findings.problem(token.line(), name, what);
    }

    /** {@code [ "salience" [ "-" ] NUMBER ]}, the number with up to nine digits. */
    private int salience(Tokens head) {
        if (head.isAtEnd()) {
            return 0;
        }
        var attribute = head.read();
        if (!attribute.is(SALIENCE)) {
            while (!head.isAtEnd()
                    && (attribute.is("@") || head.peek().is("-") || head.last().is("-"))) {
                head.read();
            }
            note(attribute, "'%s' is not for rules; only salience may stand before 'when'".formatted(head.textFrom(0)));
            return 0;
        }
        head.read(head.distanceTo());
        var value = head.textFrom(1);
        if (value.matches("-?[0-9]{1,9}")) {
            return Integer.parseInt(value);
        }
        var limit = value.matches("-?[0-9]+") ? " of nine digits at most" : "";
        var shown = value.isEmpty() ? "missing" : value;
        note(attribute, "salience is %s, but must be a whole number%s".formatted(shown, limit));
        return 0;
    }

    /** {@code question = VARIABLE ":" KIND "(" [ condition { "," condition } ] ")"}. */
    private Optional<Semantics> question(Tokens tokens) {
        var isNamed = tokens.peek(1).is(":");
        var noName = NotForRules.name(tokens.peek());
        if (isNamed && noName.isPresent()) {
            note(tokens.peek(), noName.get());
            return Optional.empty();
        }
        var variable = isNamed ? tokens.peek().text() : "";
        tokens.read(isNamed ? 2 : 0);
        var kind = tokens.peek();
        var start = tokens.position();
        while (tokens.read().is(Kind.WORD) && tokens.skip(".")) {
            // The name of a class goes on.
        }
        var typed = tokens.textFrom(start);
        var brackets = tokens.peek();
        if (NotForRules.element(kind).isEmpty()
                && brackets.is(Kind.WORD)
                && tokens.peek(1).is("(")) {
            note(brackets, "a ':' is missing before %s".formatted(brackets));
            return Optional.empty();
        }
        if (!brackets.is("(")
                || !kind.is(Kind.WORD)
                || !NotForRules.element(kind).isEmpty()) {
            refuse(kind.is(Kind.END) ? keyword : kind, kind);
            return Optional.empty();
        }
        tokens.read();
        var inBrackets = tokens.read(tokens.distanceTo(")"));
        tokens.read();
        if (!tokens.isAtEnd()) {
            refuse(
                    tokens.peek(),
                    tokens.find(token -> !NotForRules.element(token).isEmpty()));
            return Optional.empty();
        }
        var semantics = words(typed, kind).map(words -> new Semantics(findings, name, words, variable));
        semantics.ifPresent(known -> conditions(inBrackets, known));
        return semantics;
    }

    private void refuse(Token place, Token element) {
        var example = findings.file().point().questions().get(0).getSimpleName();
        note(
                place,
                "%sa rule reads one question: $%s : %s(conditions)"
                        .formatted(NotForRules.element(element), example.toLowerCase(Locale.ROOT), example));
    }

    private Optional<Words> words(String typed, Token place) {
        var questions = Words.questions(findings.file().point());
        var kind = Optional.ofNullable(questions.get(typed));
        if (kind.isEmpty()) {
            note(
                    place,
                    "there is no question %s at %s; rules here answer %s%s"
                            .formatted(
                                    typed,
                                    findings.file().point().key(),
                                    String.join(" and ", questions.keySet()),
                                    Nearest.hint(typed, questions.keySet())));
        }
        kind.ifPresent(found -> findings.namesClass(found, place.line(), name));
        return kind.map(Words::new);
    }

    private void conditions(Tokens tokens, Semantics semantics) {
        if (tokens.isAtEnd()) {
            return;
        }
        do {
            var condition = tokens.read(tokens.distanceTo(","));
            semantics.enterLine(condition.peek().line());
            try {
                condition(condition, semantics);
            } catch (Stumble noted) {
                // The next condition may be wrong as well.
            }
        } while (tokens.skip(","));
    }

    /** {@code condition = expression | VARIABLE ":" field [ comparison ]}. */
    private void condition(Tokens tokens, Semantics semantics) {
        if (tokens.isAtEnd()) {
            semantics.refuse("a condition is missing beside a comma");
            return;
        }
        if (tokens.peek(1).is(":")) {
            bind(tokens.read(), tokens, semantics);
            if (tokens.peek(1).is(Kind.END)) {
                return;
            }
        }
        var start = tokens.position();
        var expressions = new ExpressionParser(tokens, semantics);
        var inCondition = findings.startReading();
        var condition = expressions.expression();
        if (!tokens.isAtEnd()) {
            semantics.refuse(expressions.unexpected());
        } else if (condition instanceof Truth truth) {
            conditions.add(truth);
            reads.condition(inCondition, truth::of);
        } else if (!(condition instanceof Refused)) {
            semantics.refuse("%s: this is no condition; compare it with something".formatted(tokens.textFrom(start)));
        }
    }

    /** Gives a name to the field behind it, which is read on if it is compared. */
    private static void bind(Token name, Tokens tokens, Semantics semantics) {
        tokens.read();
        var variable = name.text();
        var fields = semantics.words().fields();
        var field = tokens.peek().text();
        var isComparedOnce = tokens.distanceTo("&&", "||") == tokens.distanceTo()
                && !tokens.peek(1).is("+")
                && !tokens.peek(1).is("-");
        if (fields.containsKey(variable)) {
            semantics.refuse("%s: give it another name, such as $%s".formatted(variable, variable));
        } else if (NotForRules.name(name).isPresent()) {
            semantics.refuse(NotForRules.name(name).get());
        } else if (semantics.isKnown(variable)) {
            semantics.refuse("something is named %s already; give this another name".formatted(name.text()));
        } else if (fields.containsKey(field) && isComparedOnce) {
            semantics.let(variable, field);
        } else {
            var example = fields.firstKey();
            semantics.refuse(
                    "%s: only a field can be given a name, as in $%s : %s".formatted(variable, example, example));
        }
    }
}

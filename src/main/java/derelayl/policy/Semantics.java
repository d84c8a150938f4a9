package derelayl.policy;

import derelayl.policy.Expression.Numeric;
import derelayl.policy.Expression.Refused;
import derelayl.policy.Expression.Truth;
import derelayl.policy.Expression.Value;
import derelayl.policy.Expression.Word;
import derelayl.vocabulary.MathFunction;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Words;
import derelayl.wording.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What expressions of a rule mean: which names there are, and what can be worked out from what. */
final class Semantics {
    /** The function that reads a setting. */
    static final String SETTING = "setting";

    private final Findings findings;
    private final String rule;
    private final Words words;
    private final String question;
    private final Map<String, Expression> variables = new LinkedHashMap<>();
    private boolean isInAction;
    private int line;

    /**
     * @param words of the kind of question that the rule answers
     * @param question the name that the rule gives to it; empty if none
     */
    Semantics(Findings findings, String rule, Words words, String question) {
        this.findings = findings;
        this.rule = rule;
        this.words = words;
        this.question = question;
    }

    Words words() {
        return words;
    }

    boolean isQuestion(String name) {
        return !name.isEmpty() && name.equals(question);
    }

    /** Whether the rule has given this name to something. */
    boolean isKnown(String name) {
        return isQuestion(name) || variables.containsKey(name);
    }

    /** From now on, expressions are those of an action, which ask the question for its fields. */
    void enterAction() {
        isInAction = true;
    }

    /** From now on, what is wrong is wrong in this line. */
    void enterLine(int number) {
        line = number;
    }

    /** Gives a field another name, for later expressions of the rule. */
    void let(String variable, String field) {
        variables.put(variable, findings.read(words.fields().get(field)));
    }

    Expression refuse(String what) {
        findings.problem(line, rule, what);
        return new Refused();
    }

    /** Refuses a name, and says which there are. */
    Expression refuse(String what, String wrong, Collection<String> right) {
        var list = right.isEmpty() ? "" : "; there are " + String.join(", ", right);
        return refuse(what + list + Nearest.hint(wrong, right));
    }

    /** {@code !x} or {@code -x}. */
    Expression signed(String sign, Expression operand, String text) {
        return sign.equals("!")
                ? of(
                        Truth.class,
                        List.of(operand),
                        text,
                        one -> new Truth(asked -> !one.get(0).of(asked)))
                : of(
                        Numeric.class,
                        List.of(operand),
                        text,
                        one -> new Numeric(asked -> -one.get(0).of(asked)));
    }

    /** Expressions with signs of one kind between them, from left to right. */
    Expression connected(List<Expression> operands, List<String> signs, String text) {
        var sign = signs.get(0);
        return switch (sign) {
            case "||" -> of(Truth.class, operands, text, Truth::any);
            case "&&" -> of(Truth.class, operands, text, Truth::all);
            case "+", "-", "*", "/", "%" ->
                of(Numeric.class, operands, text, numbers -> Numeric.arithmetic(numbers, signs));
            default ->
                signs.size() == 1
                        ? comparison(operands.get(0), sign, operands.get(1), text)
                        : refuse("%s: compare two things at a time".formatted(text));
        };
    }

    /** {@code x in (a, b)} or {@code x not in (a, b)}. */
    Expression member(Expression member, List<Expression> values, boolean isNot, String text) {
        var comparisons = values.stream()
                .map(value -> comparison(member, isNot ? "!=" : "==", value, text))
                .toList();
        return of(Truth.class, comparisons, text, isNot ? Truth::all : Truth::any);
    }

    private Expression comparison(Expression left, String sign, Expression right, String text) {
        if (left instanceof Refused || right instanceof Refused) {
            return new Refused();
        }
        if (left instanceof Numeric one && right instanceof Numeric other) {
            return Truth.comparison(one, sign, other);
        }
        if (!sign.equals("==") && !sign.equals("!=")) {
            return refuse("%s: only numbers are less or greater".formatted(text));
        }
        var isEqual = sign.equals("==");
        if (left instanceof Truth one && right instanceof Truth other) {
            return new Truth(asked -> (one.of(asked) == other.of(asked)) == isEqual);
        }
        if (left.type() != right.type()) {
            return refuse(misfit(left, right, text));
        }
        var one = value(left);
        var other = value(right);
        if (right instanceof Word constant) {
            var word = constant.word();
            return new Truth(
                    isEqual
                            ? asked -> one.apply(asked).equals(word)
                            : asked -> !one.apply(asked).equals(word));
        }
        return new Truth(asked -> one.apply(asked).equals(other.apply(asked)) == isEqual);
    }

    private Function<Question, Object> value(Expression expression) {
        if (expression instanceof Word word) {
            if (word.type() == String.class) {
                findings.compares(word.word().toString());
            }
            return asked -> word.word();
        }
        return ((Value) expression).value();
    }

    private static String misfit(Expression left, Expression right, String text) {
        if (left.type().isEnum() && right instanceof Word typed && typed.type() == String.class) {
            return "%s: a word of %s is no text; write %s"
                    .formatted(
                            text,
                            left.type().getSimpleName(),
                            Words.meant(left.type(), typed.word().toString()));
        }
        return "%s: this compares %s with %s".formatted(text, Words.name(left.type()), Words.name(right.type()));
    }

    /** Makes something of expressions of one type; what was refused already is not spoken of again. */
    private <T extends Expression> Expression of(
            Class<T> type, List<Expression> parts, String text, Function<List<T>, Expression> making) {
        if (parts.stream().anyMatch(Refused.class::isInstance)) {
            return new Refused();
        }
        return parts.stream().allMatch(type::isInstance)
                ? making.apply(parts.stream().map(type::cast).toList())
                : refuse("%s: this needs %s".formatted(text, type == Truth.class ? "true or false" : "numbers"));
    }

    /** A field, variable, word of an enumeration, or constant; the owner is what stands before the point, if one does. */
    Expression named(String owner, String name) {
        if (owner.isEmpty()) {
            return single(name);
        }
        var constants = MathFunction.constants();
        if (owner.equals(MathFunction.CLASS)) {
            return constants.containsKey(name)
                    ? Numeric.constant(constants.get(name))
                    : refuse("Math.%s is not for rules".formatted(name), name, constants.keySet());
        }
        var enumeration = Words.enumerations().get(owner);
        if (enumeration != null) {
            findings.namesClass(enumeration, line, rule);
            return Arrays.stream(enumeration.getEnumConstants())
                    .filter(word -> word.name().equals(name))
                    .findFirst()
                    .<Expression>map(word -> new Word(enumeration, word))
                    .orElseGet(
                            () -> refuse("%s has no value %s".formatted(owner, name), name, Words.values(enumeration)));
        }
        var field = words.fields().get(name);
        if (isQuestion(owner) && field != null) {
            var right = isInAction ? "%s.%s()".formatted(owner, field.getter().getName()) : name;
            return refuse("%s.%s: write %s".formatted(owner, name, right));
        }
        var text = Token.shortened(owner + "." + name);
        if (isQuestion(owner) && (words.verbs().containsKey(name) || reads(name))) {
            return refuse("%s: brackets are missing behind it".formatted(text));
        }
        if (words.fields().containsKey(owner) || variables.containsKey(owner)) {
            return refuse("%s: %s is a value, of which there is nothing more to read".formatted(text, owner));
        }
        return refuse(
                "%s: there is no %s here".formatted(text, Token.shortened(owner)),
                owner,
                Words.enumerations().keySet());
    }

    private Expression single(String name) {
        var field = words.fields().get(name);
        if (variables.containsKey(name)) {
            return variables.get(name);
        }
        if (name.equals("true") || name.equals("false")) {
            var holds = name.equals("true");
            return new Truth(asked -> holds);
        }
        if (isQuestion(name)) {
            var known = words.fields().firstKey();
            var read =
                    isInAction ? name + "." + words.fields().get(known).getter().getName() + "()" : known;
            return refuse("%s is the question; write what is to be read of it, as in %s".formatted(name, read));
        }
        if (field != null) {
            return isInAction
                    ? refuse("%s: in an action, write %s.%s()"
                            .formatted(name, example(), field.getter().getName()))
                    : findings.read(field);
        }
        var shown = Token.shortened(name);
        return Words.enumerations().values().stream()
                .filter(enumeration -> Words.values(enumeration).contains(name))
                .findFirst()
                .map(enumeration -> refuse("%s: write %s.%s".formatted(name, enumeration.getSimpleName(), name)))
                .orElseGet(() -> isInAction
                        ? refuse("there is nothing named '%s' here".formatted(shown), name, variables.keySet())
                        : refuse(
                                "%s has no field '%s'".formatted(words.name(), shown),
                                name,
                                words.fields().keySet()));
    }

    /** The name that the question has, or might have. */
    private String example() {
        return question.isEmpty() ? "$" + words.name().toLowerCase(Locale.ROOT) : question;
    }

    /** Whether rules may call this. */
    boolean isFunction(String owner, String name) {
        return owner.equals(MathFunction.CLASS)
                ? MathFunction.named(name).isPresent()
                : isOfQuestion(owner) && reads(name);
    }

    private boolean isOfQuestion(String owner) {
        return isInAction ? isQuestion(owner) : owner.isEmpty();
    }

    /** Whether a function of the question reads it, and does not answer it. */
    boolean reads(String function) {
        return function.equals(SETTING) || words.readBy(function).isPresent();
    }

    /** What a function yields. */
    Expression call(String owner, String name, List<Expression> arguments, String text) {
        if (owner.equals(MathFunction.CLASS)) {
            return function(MathFunction.named(name).orElseThrow(), arguments, text);
        }
        if (name.equals(SETTING)) {
            return arguments.size() == 1 && arguments.get(0) instanceof Word word
                    ? Numeric.constant(findings.setting(word.word().toString(), line, rule))
                    : unknownFunction(owner, name, text);
        }
        return arguments.isEmpty()
                ? findings.read(words.readBy(name).orElseThrow())
                : refuse("%s: write %s()".formatted(text, name));
    }

    private Expression function(MathFunction function, List<Expression> arguments, String text) {
        if (arguments.size() != function.arguments()) {
            var wanted = function.arguments() == 1 ? "a number" : "two numbers";
            return refuse("%s: Math.%s takes %s".formatted(text, function, wanted));
        }
        return of(Numeric.class, arguments, text, numbers -> {
            var first = numbers.get(0);
            var last = numbers.get(numbers.size() - 1);
            var operator = function.function();
            return new Numeric(asked -> operator.applyAsDouble(first.of(asked), last.of(asked)));
        });
    }

    /** Refuses a call. */
    Expression unknownFunction(String owner, String name, String call) {
        var shown = Token.shortened(name);
        if (owner.equals(MathFunction.CLASS)) {
            return refuse("Math.%s is not for rules".formatted(shown), name, MathFunction.names());
        }
        var isVerb = words.verbs().containsKey(name);
        if (isOfQuestion(owner) && name.equals(SETTING)) {
            return refuse("%s: a setting is named by a text, as in setting(\"unit-reward\")".formatted(call));
        }
        if (isOfQuestion(owner)) {
            return isVerb
                    ? refuse("%s: this answers, so it stands by itself in an action".formatted(call))
                    : refuse("%s has no %s()".formatted(words.name(), shown), name, words.getters());
        }
        if (!isInAction) {
            return refuse("%s: a condition compares fields, as in %s == ..."
                    .formatted(call, words.fields().firstKey()));
        }
        if (!isVerb && !reads(name)) {
            return refuse("%s: %s".formatted(call, NotForRules.OUTSIDE));
        }
        if (!question.isEmpty()) {
            return refuse(
                    owner.isEmpty()
                            ? "%s: write %s.%s".formatted(call, question, call)
                            : "%s: the question is named %s here".formatted(call, question));
        }
        return refuse("%s: nothing has this name; the condition must give it to the question, as in %s : %s()"
                .formatted(call, owner.isEmpty() ? example() : owner, words.name()));
    }
}

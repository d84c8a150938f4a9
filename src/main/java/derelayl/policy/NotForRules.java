package derelayl.policy;

import derelayl.policy.Token.Kind;
import derelayl.vocabulary.MathFunction;
import derelayl.vocabulary.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** What the rule engine's language and Java have and rule files here do not, and what to write instead. */
final class NotForRules {
    /** Why anything else is refused. */
    static final String OUTSIDE =
            "this is outside the vocabulary; a rule may use fields, verbs, settings, numbers, texts, comparisons, arithmetic, enums and Math";

    private static final String CASES = "write a rule for each case, and the case in its condition";
    private static final String KEEPS = "rules keep nothing; write the number where it is needed";
    private static final String CHANGES = "a rule changes nothing; it only answers";

    private static final Map<String, String> STATEMENTS = new LinkedHashMap<>();
    private static final Map<String, String> IN_EXPRESSIONS = new LinkedHashMap<>();
    private static final List<String> ELEMENTS = List.of(
            "accumulate",
            "acc",
            "and",
            "break",
            "collect",
            "do",
            "eval",
            "exists",
            "forall",
            "from",
            "groupby",
            "if",
            "not",
            "or",
            "over",
            ":=");

    static {
        var loop = "loops are not for rules; a rule answers one question, and is asked again for each";
        List.of("while", "do", "for").forEach(word -> STATEMENTS.put(word, loop));
        STATEMENTS.put("new", "rules make no objects");
        STATEMENTS.put("if", "'if' is not for rules; " + CASES);
        List.of("var", "final", "int", "long", "float", "double", "boolean", "String")
                .forEach(word -> STATEMENTS.put(word, KEEPS));
        List.of("modify", "insert", "insertLogical", "update", "delete", "retract")
                .forEach(word -> STATEMENTS.put(word, CHANGES));
        List.of("assert", "class", "return", "switch", "synchronized", "throw", "try")
                .forEach(word -> STATEMENTS.put(word, OUTSIDE));

        IN_EXPRESSIONS.put("?", "'?' is not for rules; " + CASES);
        List.of("->", "::").forEach(sign -> IN_EXPRESSIONS.put(sign, "functions are not for rules"));
        IN_EXPRESSIONS.put("new", "rules make no objects");
        IN_EXPRESSIONS.put("null", "no field is ever null");
        IN_EXPRESSIONS.put("and", "'and' is not for rules; write &&");
        IN_EXPRESSIONS.put("or", "'or' is not for rules; write ||");
        List.of("++", "--", "+=", "-=", "*=", "/=", "%=").forEach(sign -> IN_EXPRESSIONS.put(sign, CHANGES));
        List.of("&", "|", "^", "~", "<<", ">>", ">>>", "~=", "instanceof")
                .forEach(sign -> IN_EXPRESSIONS.put(sign, "'%s' is not for rules".formatted(sign)));
        List.of("matches", "memberOf", "contains", "excludes", "soundslike", "str", "not")
                .forEach(word -> IN_EXPRESSIONS.put(
                        word, "'%s' is not for rules; compare with == != < <= > >= or in".formatted(word)));
    }

    private NotForRules() {}

    /** Why no statement of an action can begin with this, if that is known. */
    static Optional<String> statement(Token first, Token second) {
        var isDeclaration = first.is(Kind.WORD) && second.is(Kind.WORD);
        return Optional.ofNullable(STATEMENTS.getOrDefault(first.text(), isDeclaration ? KEEPS : null));
    }

    /** Why this cannot be in an expression, if that is known. */
    static Optional<String> inExpression(Token token) {
        return Optional.ofNullable(IN_EXPRESSIONS.get(token.text()));
    }

    /** Why this cannot be a rule's name for its question or a field, if Java or the engine's language takes it otherwise. */
    static Optional<String> name(Token token) {
        var isName = token.is(Kind.WORD)
                && SourceVersion.isName(token.text())
                && element(token).isEmpty()
                && !token.is(MathFunction.CLASS)
                && !Words.enumerations().containsKey(token.text());
        return isName ? Optional.empty() : Optional.of("%s cannot be a name; write one like $mine".formatted(token));
    }

    /** What refuses a part of a condition beyond the fields of one question; nothing if there is no better word. */
    static String element(Token token) {
        return ELEMENTS.contains(token.text()) && !token.is(Kind.TEXT) ? "%s is not for rules; ".formatted(token) : "";
    }
}

package derelayl.policy;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.regex.Pattern;

/** Lets only such conditions pass that compare what the vocabulary has. */
final class Condition {
    private static final Pattern BINDING = Pattern.compile("^\\s*([$\\w]+)\\s*:(?!=)");
    private static final Pattern WORD_OPERATOR =
            Pattern.compile("\\b(matches|memberOf|contains|excludes|soundslike|str)\\b");
    private static final Pattern VARIABLE = Pattern.compile("\\$?[a-zA-Z_]\\w*");

    private final Scope scope;
    private final Expressions expressions;

    Condition(Scope scope) {
        this.scope = scope;
        expressions = new ConditionExpressions(scope);
    }

    /**
     * Checks a condition.
     *
     * @param text one of those that stand between the brackets of a question, with commas between
     * @param code the same text, with blanks for texts in quotation marks and comments
     * @return what it says
     */
    Term check(String text, String code, Notes notes) {
        var binding = BINDING.matcher(code);
        var isBinding = binding.find();
        var from = isBinding ? binding.end() : 0;
        var odd = WORD_OPERATOR.matcher(code);
        if (odd.find()) {
            return Expressions.refuse(
                    notes, "'%s' is not for rules; compare with == != < <= > >= or in".formatted(odd.group()));
        }
        var parsed = Java.parseExpression(Membership.asComparison(text.substring(from), code.substring(from)));
        parsed.getProblems().stream()
                .limit(1)
                .forEach(problem -> notes.problem("%s: %s".formatted(text.strip(), Java.inWords(problem))));
        if (!parsed.isSuccessful()) {
            return Term.REFUSED;
        }
        var expression = parsed.getResult().orElseThrow();
        return isBinding ? bind(binding.group(1), expression, notes) : condition(expression, notes);
    }

    private Term condition(Expression expression, Notes notes) {
        var term = expressions.read(expression, notes);
        return term.isFlag()
                ? term
                : Expressions.refuse(
                        notes, "%s: this is no condition; compare it with something".formatted(expression));
    }

    /** A name for a field: by itself, or as the left side of a comparison. */
    private Term bind(String name, Expression expression, Notes notes) {
        if (!VARIABLE.matcher(name).matches() || scope.words().fields().containsKey(name)) {
            return Expressions.refuse(notes, "%s: give it another name, such as $%s".formatted(name, name));
        }
        var field = expression instanceof BinaryExpr comparison ? comparison.getLeft() : expression;
        if (!(field instanceof NameExpr)) {
            return Expressions.refuse(
                    notes,
                    "%s: only a field can be given a name, as in $%s : %s"
                            .formatted(
                                    name,
                                    scope.words().fields().firstKey(),
                                    scope.words().fields().firstKey()));
        }
        scope.variables().put(name, expressions.read(field, notes));
        return field == expression ? Term.flag("true") : condition(expression, notes);
    }
}

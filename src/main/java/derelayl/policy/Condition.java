package derelayl.policy;

import java.util.List;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Lets only such conditions pass that compare what the vocabulary has. */
final class Condition {
    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");

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
     */
    void check(String text, Notes notes) {
        var parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        var parsed = parser.parse(text);
        if (parsed == null || parser.hasErrors()) {
            notes.problem("%s: this cannot be read as a condition".formatted(text));
        } else {
            check(parsed, notes);
        }
    }

    private void check(BaseDescr part, Notes notes) {
        if (part instanceof ConstraintConnectiveDescr connected) {
            if (connected.getConnective() != ConnectiveType.AND && connected.getConnective() != ConnectiveType.OR) {
                notes.problem("%s: connect conditions with && or ||".formatted(connected));
            }
            connected.getDescrs().forEach(inner -> check(inner, notes));
        } else if (part instanceof RelationalExprDescr relation) {
            checkRelation(relation, notes);
        } else if (!(part instanceof BindingDescr) && !Types.isBoolean(typeOf(part, notes))) {
            notes.problem("%s: this is no condition; compare it with something".formatted(part));
        } else if (part instanceof BindingDescr binding) {
            typeOf(binding, notes);
        }
    }

    private void checkRelation(RelationalExprDescr relation, Notes notes) {
        var operator = relation.getOperator();
        if (!COMPARISONS.contains(operator) || relation.isNegated() || relation.getParameters() != null) {
            notes.problem("%s: '%s' is not for rules; compare with %s or in"
                    .formatted(relation, operator == null ? "~=" : operator, String.join(" ", COMPARISONS)));
            return;
        }
        var left = typeOf(relation.getLeft(), notes);
        var right = typeOf(relation.getRight(), notes);
        Expressions.compare(
                left, operator, right, relation.toString(), relation.getRight().toString(), notes);
    }

    private Class<?> typeOf(BaseDescr part, Notes notes) {
        if (part instanceof AtomicExprDescr atom) {
            return typeOf(atom.getExpression(), notes);
        }
        if (part instanceof BindingDescr binding && !binding.isUnification()) {
            var type = typeOf(binding.getExpression(), notes);
            scope.variables().put(binding.getVariable(), type);
            return type;
        }
        if (part instanceof RelationalExprDescr || part instanceof ConstraintConnectiveDescr) {
            check(part, notes);
            return boolean.class;
        }
        return Expressions.refuse(notes, "%s: this is outside the vocabulary".formatted(part));
    }

    private Class<?> typeOf(String text, Notes notes) {
        var parsed = Java.parseExpression(text);
        parsed.getProblems().stream()
                .limit(1)
                .forEach(problem -> notes.problem("%s: %s".formatted(text, Java.inWords(problem))));
        return parsed.getResult()
                .filter(expression -> parsed.isSuccessful())
                .<Class<?>>map(expression -> expressions.typeOf(expression, notes))
                .orElse(Types.UNKNOWN);
    }
}

package derelayl.policy;

import com.github.javaparser.ast.expr.MethodCallExpr;

/** Expressions in conditions, which name the question's fields directly: {@code versionGap > setting("gap")}. */
final class ConditionExpressions extends Expressions {
    ConditionExpressions(Scope scope) {
        super(scope);
    }

    @Override
    Term named(String name, Notes notes) {
        var field = scope().words().fields().get(name);
        if (field != null) {
            return scope().read(field);
        }
        var fields = scope().words().fields().keySet();
        return Words.enumerations().values().stream()
                .filter(enumeration -> Words.values(enumeration).contains(name))
                .findFirst()
                .map(enumeration -> refuse(notes, "%s: write %s.%s".formatted(name, enumeration.getSimpleName(), name)))
                .orElseGet(() -> refuse(
                        notes, "%s has no field '%s'".formatted(scope().words().name(), name), name, fields));
    }

    @Override
    String asWritten(String field, String getter) {
        return field;
    }

    @Override
    Term ofQuestion(MethodCallExpr call, String owner, String name, Notes notes) {
        return owner.isEmpty()
                ? readQuestion(call, notes)
                : refuse(
                        notes,
                        "%s: a condition compares fields, as in %s == ..."
                                .formatted(call, scope().words().fields().firstKey()));
    }
}

package derelayl.policy;

import com.github.javaparser.ast.expr.MethodCallExpr;

/** Expressions in actions, which ask the question: {@code $trainer.getCoins() / 2}. */
final class ActionExpressions extends Expressions {
    ActionExpressions(Scope scope) {
        super(scope);
    }

    @Override
    Term named(String name, Notes notes) {
        var field = scope().words().fields().get(name);
        if (field != null) {
            return refuse(
                    notes,
                    "%s: in an action, write %s"
                            .formatted(name, asWritten(name, field.getter().getName())));
        }
        return refuse(
                notes,
                "there is nothing named '%s' here".formatted(name),
                name,
                scope().variables().keySet());
    }

    @Override
    String asWritten(String field, String getter) {
        return scope().questionOrExample() + "." + getter + "()";
    }

    @Override
    Term ofQuestion(MethodCallExpr call, String owner, String name, Notes notes) {
        if (!owner.isEmpty() && owner.equals(scope().question())) {
            return readQuestion(call, notes);
        }
        var isKnown = name.equals(Words.SETTING) || scope().words().read(name).isPresent();
        if (isKnown && owner.isEmpty()) {
            return refuse(notes, "%s: write %s.%s".formatted(call, scope().questionOrExample(), call));
        }
        if (isKnown || scope().words().verbs().containsKey(name)) {
            return refuse(notes, unknownOwner(call, owner));
        }
        return refuse(notes, Forbidden.inWords(call));
    }

    private String unknownOwner(MethodCallExpr call, String owner) {
        var kind = scope().words().name();
        return scope().question().isEmpty()
                ? "%s: nothing has this name; the condition must give it to the question, as in %s : %s()"
                        .formatted(call, owner.isEmpty() ? scope().questionOrExample() : owner, kind)
                : "%s: the question is named %s here".formatted(call, scope().question());
    }
}

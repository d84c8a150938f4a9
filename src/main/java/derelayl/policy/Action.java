package derelayl.policy;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.function.IntFunction;

/** Lets only such actions pass that answer the question with its verbs. */
final class Action {
    private final Scope scope;
    private final Expressions expressions;

    Action(Scope scope) {
        this.scope = scope;
        expressions = new ActionExpressions(scope);
    }

    /**
     * Checks an action.
     *
     * @param text what stands between {@code then} and {@code end}
     * @param notes takes what is found in a line of that text, counted from 0
     */
    void check(String text, IntFunction<Notes> notes) {
        var parsed = Java.parseAction(text);
        parsed.getProblems().forEach(problem -> notes.apply(Java.line(problem)).problem(Java.inWords(problem)));
        if (parsed.isSuccessful()) {
            parsed.getResult()
                    .orElseThrow()
                    .getStatements()
                    .forEach(statement -> check(statement, notes.apply(Java.line(statement))));
        }
    }

    private void check(Statement statement, Notes notes) {
        if (!(statement instanceof ExpressionStmt simple)) {
            notes.problem(Forbidden.inWords(statement));
        } else if (simple.getExpression() instanceof MethodCallExpr call && isOfQuestion(call)) {
            checkAnswer(call, notes);
        } else if (expressions.typeOf(simple.getExpression(), notes) != Types.UNKNOWN) {
            notes.problem("%s: this answers nothing; %s".formatted(simple, answers()));
        }
    }

    private boolean isOfQuestion(MethodCallExpr call) {
        var owner = call.getScope().map(Object::toString).orElse("");
        return !owner.isEmpty() && owner.equals(scope.question()) && !isRead(call.getNameAsString());
    }

    private boolean isRead(String name) {
        return name.equals(Words.SETTING) || scope.words().read(name).isPresent();
    }

    private void checkAnswer(MethodCallExpr call, Notes notes) {
        var name = call.getNameAsString();
        var verb = scope.words().verbs().get(name);
        if (verb == null) {
            var verbs = scope.words().verbs().keySet();
            Expressions.refuse(
                    notes, "%s has no verb '%s'".formatted(scope.words().name(), name), name, verbs);
            return;
        }
        var types = call.getArguments().stream()
                .<Class<?>>map(argument -> expressions.typeOf(argument, notes))
                .toList();
        var wanted = verb.getParameterTypes();
        if (types.size() != wanted.length || wanted.length > 0 && !Types.match(wanted[0], types.get(0))) {
            notes.problem("%s: write %s".formatted(call, scope.words().inWords(verb)));
        }
    }

    private String answers() {
        return "the answers are " + scope.words().verbsInWords();
    }
}

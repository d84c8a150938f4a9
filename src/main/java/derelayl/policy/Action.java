package derelayl.policy;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Lets only such actions pass that answer the question with its verbs. */
final class Action {
    private final Scope scope;
    private final Expressions expressions;
    private final SortedSet<String> answered = new TreeSet<>();
    private final StringBuilder java = new StringBuilder();

    Action(Scope scope) {
        this.scope = scope;
        expressions = new ActionExpressions(scope);
    }

    /**
     * Checks an action.
     *
     * @param text what stands between {@code then} and {@code end}
     * @param notes takes what is found in a line of that text, counted from 0
     * @return what it does, in Java
     */
    String check(String text, IntFunction<Notes> notes) {
        var parsed = Java.parseAction(text);
        parsed.getProblems().forEach(problem -> notes.apply(Java.line(problem)).problem(Java.inWords(problem)));
        if (parsed.isSuccessful()) {
            var statements = parsed.getResult().orElseThrow().getStatements();
            statements.forEach(statement -> check(statement, notes.apply(Java.line(statement))));
            if (statements.isEmpty()) {
                notes.apply(0).problem("this answers nothing; " + answers());
            }
        }
        return java.toString();
    }

    private void check(Statement statement, Notes notes) {
        if (!(statement instanceof ExpressionStmt simple)) {
            notes.problem(Forbidden.inWords(statement));
        } else if (simple.getExpression() instanceof MethodCallExpr call && isOfQuestion(call)) {
            checkAnswer(call, notes);
        } else if (!expressions.read(simple.getExpression(), notes).isRefused()) {
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
        if (verb == null || call.getTypeArguments().isPresent()) {
            var verbs = scope.words().verbs().keySet();
            Expressions.refuse(
                    notes, "%s has no verb '%s'".formatted(scope.words().name(), name), name, verbs);
            return;
        }
        if (!answered.add(name)) {
            notes.problem("%s: this rule has said so already".formatted(call));
        }
        var given = call.getArguments().stream()
                .map(argument -> expressions.read(argument, notes))
                .toList();
        var wanted = verb.getParameterTypes();
        if (given.size() != wanted.length || wanted.length > 0 && !given.get(0).is(wanted[0])) {
            notes.problem("%s: write %s".formatted(call, scope.words().inWords(verb)));
            return;
        }
        var argument = given.isEmpty() ? "" : given.get(0).java();
        java.append("%s.%s(%s);\n".formatted(Scope.QUESTION, name, argument));
    }

    private String answers() {
        return "the answers are " + scope.words().verbsInWords();
    }
}

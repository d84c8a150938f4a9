package derelayl.policy;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import derelayl.wording.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads expressions, and lets only those pass that compute with what the vocabulary has. Each visit yields the type of
 * the expression.
 */
abstract class Expressions extends GenericVisitorWithDefaults<Class<?>, Notes> {
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final Scope scope;

    Expressions(Scope scope) {
        this.scope = scope;
    }

    final Scope scope() {
        return scope;
    }

    /** The type of an expression. */
    final Class<?> typeOf(Expression expression, Notes notes) {
        return expression.accept(this, notes);
    }

    static Class<?> refuse(Notes notes, String what) {
        notes.problem(what);
        return Types.UNKNOWN;
    }

    /** Refuses a name, and says which there are. */
    static Class<?> refuse(Notes notes, String what, String wrong, Collection<String> right) {
        var list = right.isEmpty() ? "" : "; there are " + String.join(", ", right);
        return refuse(notes, what + list + Nearest.hint(wrong, right));
    }

    @Override
    public Class<?> defaultAction(Node other, Notes notes) {
        return refuse(notes, Forbidden.inWords(other));
    }

    @Override
    public Class<?> visit(AssignExpr assignment, Notes notes) {
        return refuse(notes, "%s: '=' changes something; '==' compares".formatted(assignment));
    }

    @Override
    public Class<?> visit(EnclosedExpr brackets, Notes notes) {
        return typeOf(brackets.getInner(), notes);
    }

    @Override
    public Class<?> visit(BooleanLiteralExpr literal, Notes notes) {
        return boolean.class;
    }

    @Override
    public Class<?> visit(StringLiteralExpr literal, Notes notes) {
        return String.class;
    }

    @Override
    public Class<?> visit(DoubleLiteralExpr literal, Notes notes) {
        return NUMBER.matcher(literal.getValue()).matches()
                ? double.class
                : refuse(notes, "%s: write numbers like 12, 0.5 or 1e6".formatted(literal));
    }

    @Override
    public Class<?> visit(IntegerLiteralExpr literal, Notes notes) {
        try {
            Integer.parseInt(literal.getValue());
        } catch (NumberFormatException tooLarge) {
            return refuse(notes, "%s: write numbers like 12, and large ones like 1e10".formatted(literal));
        }
        return NUMBER.matcher(literal.getValue()).matches()
                ? int.class
                : refuse(notes, "%s: write numbers like 12, 0.5 or 1e6".formatted(literal));
    }

    @Override
    public Class<?> visit(UnaryExpr expression, Notes notes) {
        var type = typeOf(expression.getExpression(), notes);
        return switch (expression.getOperator()) {
            case PLUS, MINUS -> Types.isNumber(type) ? type : needs(expression, "numbers", notes);
            case LOGICAL_COMPLEMENT ->
                Types.isBoolean(type) ? boolean.class : needs(expression, "true or false", notes);
            default -> refuse(notes, "%s: a rule changes nothing; it only answers".formatted(expression));
        };
    }

    @Override
    public Class<?> visit(BinaryExpr expression, Notes notes) {
        var left = typeOf(expression.getLeft(), notes);
        var right = typeOf(expression.getRight(), notes);
        return switch (expression.getOperator()) {
            case AND, OR ->
                Types.isBoolean(left) && Types.isBoolean(right)
                        ? boolean.class
                        : needs(expression, "true or false", notes);
            case EQUALS, NOT_EQUALS, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS ->
                compared(expression, left, right, notes);
            case PLUS, MINUS, MULTIPLY, REMAINDER, DIVIDE -> computed(expression, left, right, notes);
            default ->
                refuse(
                        notes,
                        "%s: '%s' is not for rules"
                                .formatted(expression, expression.getOperator().asString()));
        };
    }

    private static Class<?> compared(BinaryExpr expression, Class<?> left, Class<?> right, Notes notes) {
        var operator = expression.getOperator().asString();
        compare(
                left,
                operator,
                right,
                expression.toString(),
                expression.getRight().toString(),
                notes);
        return boolean.class;
    }

    private static Class<?> computed(BinaryExpr expression, Class<?> left, Class<?> right, Notes notes) {
        if (!Types.isNumber(left) || !Types.isNumber(right)) {
            return needs(expression, "numbers", notes);
        }
        var isDivision = expression.getOperator() == BinaryExpr.Operator.DIVIDE;
        if (isDivision && Types.isWhole(left) && Types.isWhole(right)) {
            return refuse(
                    notes,
                    "%s: both are whole numbers, so the fraction would be lost; write 2.0 for 2".formatted(expression));
        }
        return Types.wider(left, right);
    }

    private static Class<?> needs(Expression expression, String what, Notes notes) {
        return refuse(notes, "%s: this needs %s".formatted(expression, what));
    }

    /** Lets values be compared that may be equal, and numbers that may be greater. */
    static void compare(
            Class<?> left, String operator, Class<?> right, String expression, String rightText, Notes notes) {
        if (left.isEnum() && right == String.class) {
            var values = Words.values(left);
            var meant = values.contains(rightText.replace("\"", "")) ? rightText.replace("\"", "") : values.get(0);
            refuse(
                    notes,
                    "%s: a %s is no text; write %s.%s"
                            .formatted(expression, left.getSimpleName(), left.getSimpleName(), meant));
        } else if (!Types.match(left, right)) {
            refuse(
                    notes,
                    "%s: this compares %s with %s".formatted(expression, Types.inWords(left), Types.inWords(right)));
        } else if (!operator.matches("[!=]=") && !(Types.isNumber(left) && Types.isNumber(right))) {
            refuse(notes, "%s: only numbers are less or greater".formatted(expression));
        }
    }

    @Override
    public Class<?> visit(FieldAccessExpr access, Notes notes) {
        var owner = access.getScope().toString();
        var name = access.getNameAsString();
        if (owner.equals(MathFunctions.NAME)) {
            return MathFunctions.CONSTANTS.contains(name)
                    ? double.class
                    : refuse(notes, "Math.%s is not for rules".formatted(name), name, MathFunctions.CONSTANTS);
        }
        var enumeration = Words.enumerations().get(owner);
        if (enumeration != null) {
            var values = Words.values(enumeration);
            return values.contains(name)
                    ? enumeration
                    : refuse(notes, "%s has no value %s".formatted(owner, name), name, values);
        }
        return fieldOf(owner, name, notes);
    }

    private Class<?> fieldOf(String owner, String name, Notes notes) {
        var field = scope.words().fields().get(name);
        if (owner.equals(scope.question()) && field != null) {
            return refuse(
                    notes,
                    "%s.%s: write %s"
                            .formatted(
                                    owner, name, asWritten(name, field.getter().getName())));
        }
        var enumerations = Words.enumerations().keySet();
        return refuse(notes, "%s.%s: there is no %s here".formatted(owner, name, owner), owner, enumerations);
    }

    /** How an expression here reads a field. */
    abstract String asWritten(String field, String getter);

    @Override
    public Class<?> visit(MethodCallExpr call, Notes notes) {
        var owner = call.getScope().map(Expression::toString).orElse("");
        var name = call.getNameAsString();
        if (call.getTypeArguments().isPresent()) {
            return refuse(notes, Forbidden.inWords(call));
        }
        if (owner.equals(MathFunctions.NAME)) {
            return function(call, name, notes);
        }
        return ofQuestion(call, owner, name, notes);
    }

    /** The type of what a method that is no mathematical function yields. */
    abstract Class<?> ofQuestion(MethodCallExpr call, String owner, String name, Notes notes);

    private Class<?> function(MethodCallExpr call, String name, Notes notes) {
        if (!MathFunctions.names().contains(name)) {
            return refuse(notes, "Math.%s is not for rules".formatted(name), name, MathFunctions.names());
        }
        List<Class<?>> types = call.getArguments().stream()
                .<Class<?>>map(argument -> typeOf(argument, notes))
                .toList();
        if (types.size() != MathFunctions.arguments(name) || !types.stream().allMatch(Types::isNumber)) {
            return refuse(notes, "%s: Math.%s takes %d number(s)".formatted(call, name, MathFunctions.arguments(name)));
        }
        return MathFunctions.type(name, types);
    }

    /** The type of a getter's or setting's value. */
    final Class<?> read(MethodCallExpr call, Notes notes) {
        var name = call.getNameAsString();
        var arguments = call.getArguments();
        if (name.equals(Words.SETTING)) {
            if (arguments.size() == 1 && arguments.get(0) instanceof StringLiteralExpr literal) {
                notes.setting(literal.getValue());
                return double.class;
            }
            return refuse(notes, "%s: a setting is named by a text, as in setting(\"unit-reward\")".formatted(call));
        }
        var field = scope.words().read(name);
        if (field.isPresent() && arguments.isEmpty()) {
            return field.get().type();
        }
        if (scope.words().verbs().containsKey(name)) {
            return refuse(notes, "%s: this answers, so it stands by itself in an action".formatted(call));
        }
        return refuse(
                notes,
                "%s has no %s()".formatted(scope.words().name(), name),
                name,
                scope.words().getters());
    }

    @Override
    public Class<?> visit(NameExpr name, Notes notes) {
        var variable = scope.variables().get(name.getNameAsString());
        return variable != null ? variable : named(name.getNameAsString(), notes);
    }

    /** The type of what has this name and is no variable. */
    abstract Class<?> named(String name, Notes notes);
}

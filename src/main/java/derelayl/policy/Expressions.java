package derelayl.policy;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
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
import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;

/** Reads expressions, and lets only those pass that compute with what the vocabulary has. */
abstract class Expressions extends GenericVisitorWithDefaults<Term, Notes> {
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final Scope scope;

    Expressions(Scope scope) {
        this.scope = scope;
    }

    final Scope scope() {
        return scope;
    }

    final Term read(Expression expression, Notes notes) {
        return expression.accept(this, notes);
    }

    static Term refuse(Notes notes, String what) {
        notes.problem(what);
        return Term.REFUSED;
    }

    /** Refuses a name, and says which there are. */
    static Term refuse(Notes notes, String what, String wrong, Collection<String> right) {
        var list = right.isEmpty() ? "" : "; there are " + String.join(", ", right);
        return refuse(notes, what + list + Nearest.hint(wrong, right));
    }

    @Override
    public Term defaultAction(Node other, Notes notes) {
        return refuse(notes, Forbidden.inWords(other));
    }

    @Override
    public Term visit(AssignExpr assignment, Notes notes) {
        return refuse(notes, "%s: '=' changes something; '==' compares".formatted(assignment));
    }

    @Override
    public Term visit(EnclosedExpr brackets, Notes notes) {
        return read(brackets.getInner(), notes);
    }

    @Override
    public Term visit(BooleanLiteralExpr literal, Notes notes) {
        return Term.flag(literal.toString());
    }

    @Override
    public Term visit(StringLiteralExpr literal, Notes notes) {
        return new Term(String.class, literal.toString());
    }

    @Override
    public Term visit(CharLiteralExpr literal, Notes notes) {
        return refuse(notes, "%s: texts stand in double quotes".formatted(literal));
    }

    @Override
    public Term visit(DoubleLiteralExpr literal, Notes notes) {
        return number(literal.getValue(), notes);
    }

    @Override
    public Term visit(IntegerLiteralExpr literal, Notes notes) {
        return number(literal.getValue(), notes);
    }

    private static Term number(String text, Notes notes) {
        if (!NUMBER.matcher(text).matches()) {
            return refuse(notes, "%s: write numbers like 12, 0.5 or 1e6".formatted(text));
        }
        var number = Double.parseDouble(text);
        var isLost = number == 0 && new BigDecimal(text).signum() != 0;
        return Double.isInfinite(number) || isLost
                ? refuse(notes, "%s: no number here is so large or so small".formatted(text))
                : Term.number(String.valueOf(number));
    }

    @Override
    public Term visit(UnaryExpr expression, Notes notes) {
        var operand = read(expression.getExpression(), notes);
        return switch (expression.getOperator()) {
            case PLUS, MINUS ->
                operand.isNumber()
                        ? Term.number(
                                "(%s%s)".formatted(expression.getOperator().asString(), operand.java()))
                        : needs(expression, "numbers", notes);
            case LOGICAL_COMPLEMENT ->
                operand.isFlag()
                        ? Term.flag("(!%s)".formatted(operand.java()))
                        : needs(expression, "true or false", notes);
            default -> refuse(notes, "%s: a rule changes nothing; it only answers".formatted(expression));
        };
    }

    @Override
    public Term visit(BinaryExpr expression, Notes notes) {
        var left = read(expression.getLeft(), notes);
        var right = expression.getRight();
        if (isMembership(right)) {
            return member(expression, left, notes);
        }
        var other = read(right, notes);
        var java = "(%s %s %s)".formatted(left.java(), expression.getOperator().asString(), other.java());
        return switch (expression.getOperator()) {
            case AND, OR ->
                left.isFlag() && other.isFlag() ? Term.flag(java) : needs(expression, "true or false", notes);
            case EQUALS, NOT_EQUALS -> equality(expression, left, other, notes);
            case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS ->
                left.isNumber() && other.isNumber()
                        ? Term.flag(java)
                        : refuse(notes, "%s: only numbers are less or greater".formatted(expression));
            case PLUS, MINUS, MULTIPLY, REMAINDER, DIVIDE ->
                left.isNumber() && other.isNumber() ? Term.number(java) : needs(expression, "numbers", notes);
            default ->
                refuse(
                        notes,
                        "%s: '%s' is not for rules"
                                .formatted(expression, expression.getOperator().asString()));
        };
    }

    private static Term needs(Expression expression, String what, Notes notes) {
        return refuse(notes, "%s: this needs %s".formatted(expression, what));
    }

    private static boolean isMembership(Expression right) {
        return right instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getNameAsString().equals(Membership.NAME);
    }

    /** A value is among others, or not. */
    private Term member(BinaryExpr expression, Term left, Notes notes) {
        var others = ((MethodCallExpr) expression.getRight()).getArguments();
        var isMember = others.stream()
                .map(other -> equality(expression, left, read(other, notes), notes))
                .map(Term::java)
                .reduce((one, next) -> "%s %s %s"
                        .formatted(one, expression.getOperator() == BinaryExpr.Operator.EQUALS ? "||" : "&&", next));
        return isMember.map(java -> Term.flag("(%s)".formatted(java)))
                .orElseGet(() -> refuse(notes, "'in' needs values in brackets"));
    }

    private static Term equality(BinaryExpr expression, Term left, Term right, Notes notes) {
        var text = Membership.inWords(expression.toString());
        if (left.type().isEnum() && right.type() == String.class) {
            var name = left.type().getSimpleName();
            var values = Words.values(left.type());
            var typed = right.java().replace("\"", "");
            return refuse(
                    notes,
                    "%s: a word of %s is no text; write %s.%s"
                            .formatted(text, name, name, values.contains(typed) ? typed : values.get(0)));
        }
        if (!left.matches(right)) {
            return refuse(
                    notes,
                    "%s: this compares %s with %s"
                            .formatted(text, Term.inWords(left.type()), Term.inWords(right.type())));
        }
        var isEqual = expression.getOperator() == BinaryExpr.Operator.EQUALS;
        return Term.flag(
                left.type() == String.class
                        ? "(%s%s.equals(%s))".formatted(isEqual ? "" : "!", left.java(), right.java())
                        : "(%s %s %s)".formatted(left.java(), isEqual ? "==" : "!=", right.java()));
    }

    @Override
    public Term visit(FieldAccessExpr access, Notes notes) {
        var owner = access.getScope().toString();
        var name = access.getNameAsString();
        if (owner.equals(MathFunctions.NAME)) {
            return MathFunctions.CONSTANTS.contains(name)
                    ? Term.number("java.lang.Math." + name)
                    : refuse(notes, "Math.%s is not for rules".formatted(name), name, MathFunctions.CONSTANTS);
        }
        var enumeration = Words.enumerations().get(owner);
        if (enumeration != null) {
            var values = Words.values(enumeration);
            return values.contains(name)
                    ? new Term(enumeration, enumeration.getName() + "." + name)
                    : refuse(notes, "%s has no value %s".formatted(owner, name), name, values);
        }
        return fieldOf(owner, name, notes);
    }

    private Term fieldOf(String owner, String name, Notes notes) {
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
    public Term visit(MethodCallExpr call, Notes notes) {
        var owner = call.getScope().map(Expression::toString).orElse("");
        var name = call.getNameAsString();
        if (call.getTypeArguments().isPresent()) {
            return refuse(notes, Forbidden.inWords(call));
        }
        return owner.equals(MathFunctions.NAME) ? function(call, name, notes) : ofQuestion(call, owner, name, notes);
    }

    /** What a method yields that is no mathematical function. */
    abstract Term ofQuestion(MethodCallExpr call, String owner, String name, Notes notes);

    private Term function(MethodCallExpr call, String name, Notes notes) {
        if (!MathFunctions.names().contains(name)) {
            return refuse(notes, "Math.%s is not for rules".formatted(name), name, MathFunctions.names());
        }
        var arguments = call.getArguments().stream()
                .map(argument -> read(argument, notes))
                .toList();
        var wanted = MathFunctions.arguments(name);
        return arguments.size() == wanted && arguments.stream().allMatch(Term::isNumber)
                ? MathFunctions.call(name, arguments)
                : refuse(notes, "%s: Math.%s takes %s".formatted(call, name, wanted == 1 ? "a number" : "two numbers"));
    }

    /** What a getter or setting yields. */
    final Term readQuestion(MethodCallExpr call, Notes notes) {
        var name = call.getNameAsString();
        var arguments = call.getArguments();
        if (name.equals(Words.SETTING)) {
            if (arguments.size() == 1 && arguments.get(0) instanceof StringLiteralExpr literal) {
                notes.setting(literal.getValue());
                return Term.number("%s.setting(%s)".formatted(Scope.QUESTION, literal));
            }
            return refuse(notes, "%s: a setting is named by a text, as in setting(\"unit-reward\")".formatted(call));
        }
        var field = scope.words().read(name);
        if (field.isPresent() && arguments.isEmpty()) {
            return scope.read(field.get());
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
    public Term visit(NameExpr name, Notes notes) {
        var variable = scope.variables().get(name.getNameAsString());
        return variable != null ? variable : named(name.getNameAsString(), notes);
    }

    /** What has this name and is no variable. */
    abstract Term named(String name, Notes notes);
}

package derelayl.policy;

import derelayl.Relays;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Expressions about a bidder that are drawn by lot, each as text and in Java. */
final class DrawnExpressions {
    private static final List<String> LITERALS =
            List.of("0", "1", "2", "3", "10", "0.5", "0.1", "1e0", "2.5E+1", "1e300", "1e-300", "100000");

    /** How loosely expressions hang together, the loosest first. */
    private enum Level {
        ANY,
        BOTH,
        EQUALITY,
        MEMBERSHIP,
        ORDER,
        SUM,
        PRODUCT,
        SIGNED,
        VALUE;

        Level next() {
            return values()[Math.min(ordinal() + 1, VALUE.ordinal())];
        }
    }

    private final Random random;
    private final boolean isAnswer;

    /** A number, as it is written and as it is worked out. */
    record Number(Level level, String text, ToDoubleFunction<Bidder> value) {}

    /** A condition, as it is written and as it is worked out. */
    record Condition(Level level, String text, Predicate<Bidder> truth) {}

    /** @param isAnswer whether they ask the question, named {@code $b}, for its fields */
    DrawnExpressions(Random random, boolean isAnswer) {
        this.random = random;
        this.isAnswer = isAnswer;
    }

    Number number(int depth) {
        return switch (depth == 0 ? random.nextInt(2) : random.nextInt(10)) {
            case 0 -> literal();
            case 1 -> field();
            case 2, 3 -> combined(depth, Level.SUM, random.nextBoolean() ? "+" : "-");
            case 4, 5 -> combined(depth, Level.PRODUCT, List.of("*", "/", "%").get(random.nextInt(3)));
            case 6 -> negative(depth);
            case 7 -> one(depth);
            case 8 -> two(depth);
            default -> number(depth - 1);
        };
    }

    private Number literal() {
        var text = LITERALS.get(random.nextInt(LITERALS.size()));
        var constant = Double.parseDouble(text);
        return new Number(Level.VALUE, text, asked -> constant);
    }

    private Number field() {
        return switch (random.nextInt(6)) {
            case 0 -> new Number(Level.VALUE, read("round", "getRound"), Bidder::getRound);
            case 1 -> new Number(Level.VALUE, read("versionGap", "getVersionGap"), Bidder::getVersionGap);
            case 2 -> new Number(Level.VALUE, read("places", "getPlaces"), Bidder::getPlaces);
            case 3 -> {
                var text = (isAnswer ? "$b." : "") + "setting(\"royalty-decay\")";
                var setting = Relays.SETTINGS.get("royalty-decay");
                yield new Number(Level.VALUE, text, asked -> setting);
            }
            case 4 -> new Number(Level.VALUE, "Math.PI", asked -> Math.PI);
            default -> new Number(Level.VALUE, read("coins", "getCoins"), Bidder::getCoins);
        };
    }

    private String read(String field, String getter) {
        return isAnswer ? "$b.%s()".formatted(getter) : random.nextInt(3) == 0 ? getter + "()" : field;
    }

    private static double calculated(double left, String sign, double right) {
        return switch (sign) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> left / right;
            default -> left % right;
        };
    }

    private Number combined(int depth, Level level, String sign) {
        var left = number(depth - 1);
        var right = number(depth - 1);
        var text = at(level, left.level(), left.text()) + spaced(sign) + at(level.next(), right.level(), right.text());
        return new Number(
                level,
                text,
                asked -> calculated(
                        left.value().applyAsDouble(asked), sign, right.value().applyAsDouble(asked)));
    }

    private Number negative(int depth) {
        var operand = number(depth - 1);
        var text = at(Level.SIGNED, operand.level(), operand.text());
        return new Number(
                Level.SIGNED,
                (text.startsWith("-") ? "- " : "-") + text,
                asked -> -operand.value().applyAsDouble(asked));
    }

    private static double rounded(double number) {
        return Math.abs(number) < 1L << 52 && number != Math.floor(number) ? Math.round(number) : number;
    }

    private Number one(int depth) {
        var names = List.of("abs", "cbrt", "ceil", "exp", "floor", "log", "log10", "rint", "round", "signum", "sqrt");
        var functions = List.<DoubleUnaryOperator>of(
                Math::abs,
                Math::cbrt,
                Math::ceil,
                Math::exp,
                Math::floor,
                Math::log,
                Math::log10,
                Math::rint,
                DrawnExpressions::rounded,
                Math::signum,
                Math::sqrt);
        var which = random.nextInt(names.size());
        var operand = number(depth - 1);
        return new Number(
                Level.VALUE,
                "Math.%s(%s)".formatted(names.get(which), operand.text()),
                asked -> functions.get(which).applyAsDouble(operand.value().applyAsDouble(asked)));
    }

    private Number two(int depth) {
        var names = List.of("hypot", "max", "min", "pow");
        var functions = List.<DoubleBinaryOperator>of(Math::hypot, Math::max, Math::min, Math::pow);
        var which = random.nextInt(names.size());
        var left = number(depth - 1);
        var right = number(depth - 1);
        return new Number(
                Level.VALUE,
                "Math.%s(%s,%s)".formatted(names.get(which), left.text(), right.text()),
                asked -> functions
                        .get(which)
                        .applyAsDouble(
                                left.value().applyAsDouble(asked), right.value().applyAsDouble(asked)));
    }

    Condition condition(int depth) {
        return switch (depth == 0 ? random.nextInt(4) : random.nextInt(10)) {
            case 0 -> order(depth);
            case 1 -> equality(depth);
            case 2 -> word();
            case 3 -> membership(depth);
            case 4, 5 -> joined(depth, Level.ANY, "||");
            case 6, 7 -> joined(depth, Level.BOTH, "&&");
            case 8 -> not(depth);
            default -> alike(depth);
        };
    }

    private Condition order(int depth) {
        var sign = List.of("<", "<=", ">", ">=").get(random.nextInt(4));
        var left = number(depth);
        var right = number(depth);
        var text = at(Level.SUM, left.level(), left.text()) + spaced(sign) + at(Level.SUM, right.level(), right.text());
        return new Condition(Level.ORDER, text, asked -> {
            var one = left.value().applyAsDouble(asked);
            var other = right.value().applyAsDouble(asked);
            return switch (sign) {
                case "<" -> one < other;
                case "<=" -> one <= other;
                case ">" -> one > other;
                default -> one >= other;
            };
        });
    }

    private static boolean differ(double one, double other) {
        return one != other && !Double.isNaN(one) && !Double.isNaN(other);
    }

    private Condition equality(int depth) {
        var isEqual = random.nextBoolean();
        var left = number(depth);
        var right = random.nextInt(3) == 0 ? left : number(depth);
        var text = at(Level.MEMBERSHIP, left.level(), left.text())
                + spaced(isEqual ? "==" : "!=")
                + at(Level.MEMBERSHIP, right.level(), right.text());
        return new Condition(Level.EQUALITY, text, asked -> {
            var one = left.value().applyAsDouble(asked);
            var other = right.value().applyAsDouble(asked);
            return isEqual ? one == other : differ(one, other);
        });
    }

    private Condition word() {
        return switch (random.nextInt(6)) {
            case 0 -> new Condition(Level.EQUALITY, "role == Role.TRAINER", asked -> asked.getRole() == Role.TRAINER);
            case 1 ->
                new Condition(
                        Level.EQUALITY,
                        "\"forger\" != disposition",
                        asked -> !asked.getDisposition().equals("forger"));
            case 2 ->
                new Condition(
                        Level.MEMBERSHIP,
                        "disposition in (\"lazy\", \"honest\")",
                        asked -> asked.getDisposition().equals("honest"));
            case 3 ->
                new Condition(
                        Level.MEMBERSHIP,
                        "role not in (Role.MINER, Role.TRAINER)",
                        asked -> asked.getRole() == Role.MODEL_OWNER);
            case 4 -> new Condition(Level.VALUE, "true", asked -> true);
            default -> new Condition(Level.VALUE, "false", asked -> false);
        };
    }

    private Condition membership(int depth) {
        var isNot = random.nextBoolean();
        var member = number(depth);
        var values = new ArrayList<Number>();
        do {
            values.add(number(Math.max(0, depth - 1)));
        } while (random.nextInt(3) > 0);
        var list = String.join(", ", values.stream().map(Number::text).toList());
        var text =
                "%s %s (%s)".formatted(at(Level.ORDER, member.level(), member.text()), isNot ? "not in" : "in", list);
        return new Condition(Level.MEMBERSHIP, text, asked -> {
            var one = member.value().applyAsDouble(asked);
            var others = values.stream().mapToDouble(value -> value.value().applyAsDouble(asked));
            return isNot ? others.allMatch(other -> differ(one, other)) : others.anyMatch(other -> one == other);
        });
    }

    private Condition joined(int depth, Level level, String sign) {
        var left = condition(depth - 1);
        var right = condition(depth - 1);
        var text = at(level, left.level(), left.text()) + spaced(sign) + at(level.next(), right.level(), right.text());
        return new Condition(
                level,
                text,
                sign.equals("||")
                        ? asked -> left.truth().test(asked) || right.truth().test(asked)
                        : asked -> left.truth().test(asked) && right.truth().test(asked));
    }

    private Condition not(int depth) {
        var operand = condition(depth - 1);
        var text = at(Level.SIGNED, operand.level(), operand.text());
        return new Condition(Level.SIGNED, "!" + text, asked -> !operand.truth().test(asked));
    }

    private Condition alike(int depth) {
        var isEqual = random.nextBoolean();
        var left = condition(depth - 1);
        var right = condition(depth - 1);
        var text = at(Level.MEMBERSHIP, left.level(), left.text())
                + spaced(isEqual ? "==" : "!=")
                + at(Level.MEMBERSHIP, right.level(), right.text());
        return new Condition(
                Level.EQUALITY,
                text,
                asked -> (left.truth().test(asked) == right.truth().test(asked)) == isEqual);
    }

    private String spaced(String sign) {
        return random.nextBoolean() ? " " + sign + " " : sign.equals("-") ? "- " : sign;
    }

    /** In brackets, if it hangs together more loosely than its place asks for, and sometimes without need. */
    private String at(Level place, Level level, String text) {
        return level.compareTo(place) < 0 || random.nextInt(8) == 0 ? "(" + text + ")" : text;
    }
}

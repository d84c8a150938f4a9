package derelayl.policy;

import derelayl.Relays;
import derelayl.vocabulary.Field;
import derelayl.vocabulary.MathFunction;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Words;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A rule file that is drawn by lot from all that the grammar can say, without the forms in which the engine's compiler
 * is known to stumble.
 */
final class DrawnRules {
    /** What the first line says if the engine would work out something else than the grammar means. */
    private static final String OTHERWISE =
            "// Not compared: the engine divides whole numbers otherwise, or compares mixed or missing ones otherwise.\n";

    private static final List<String> TEXTS = List.of("honest", "forger", "a, b) || (c", "it's // all", "");
    private static final List<MathFunction> OF_WHOLE = List.of(MathFunction.ABS, MathFunction.MAX, MathFunction.MIN);
    private static final List<MathFunction> EVERY = List.of(MathFunction.values());
    /** Those that make a number of every number. */
    private static final List<MathFunction> EVERYWHERE = EVERY.stream()
            .filter(function -> !List.of("log", "log10", "pow", "sqrt").contains(function.toString()))
            .toList();

    private final Lot lot;
    private final PolicyPoint point;
    private final boolean isCompared;
    private final StringBuilder text = new StringBuilder();
    /** What the rule in progress can name: the question's fields, as conditions or answers write them, and variables. */
    private final List<Name> names = new ArrayList<>();

    private Words words;
    private String question;
    private boolean isInAnswer;

    /** Something that can be read. */
    private record Name(String text, Class<?> type, String production) {}

    /** @param isCompared whether the engine's compiler is to take all numbers for what they are here */
    DrawnRules(long seed, boolean isCompared) {
        lot = new Lot(seed);
        this.isCompared = isCompared;
        point = lot.oneOf(List.of(PolicyPoint.values()));
        write();
    }

    RuleFile file() {
        var lines = lot.below(5) == 0 ? text.toString().replace("\n", "\r\n") : text.toString();
        return new RuleFile(point, Path.of("drawn.drl"), lines);
    }

    boolean isCompared() {
        return isCompared;
    }

    /** Productions and alternatives of the grammar that have been used. */
    SortedSet<String> reached() {
        return lot.reached();
    }

    private String blank() {
        return switch (lot.below(8)) {
            case 0 -> lot.using("line comment", " // it's \"so\", end\n    ");
            case 1 -> lot.using("block comment", " /* when, * then\n */ ");
            case 2 -> "\n\t";
            default -> " ";
        };
    }

    private void write() {
        text.append(isCompared ? lot.optional("headline", "// Drawn by lot.\n") : OTHERWISE);
        text.append(
                lot.optional("package", "package rules.%s%s\n".formatted(point.key(), lot.optional("package ;", ";"))));
        if (lot.inOneOf(2)) {
            text.append(
                    lot.using("import *", "import derelayl.vocabulary.*%s\n".formatted(lot.optional("import ;", ";"))));
        } else {
            point.questions()
                    .forEach(kind -> text.append(lot.using("import KIND", "import %s\n".formatted(kind.getName()))));
            Words.enumerations()
                    .values()
                    .forEach(word ->
                            text.append(lot.using("import ENUMERATION", "import %s;\n".formatted(word.getName()))));
        }
        IntStream.range(0, 2 + lot.below(3)).forEach(this::rule);
    }

    private void rule(int number) {
        var kind = lot.oneOf(point.questions());
        words = new Words(kind);
        question = lot.oneOf(List.of("$it", "$" + words.name().toLowerCase(Locale.ROOT), "asked", "$f\u00fcr_2"));
        isInAnswer = false;
        names.clear();
        words.fields().values().forEach(this::nameInCondition);
        var name = lot.oneOf(List.of(
                lot.using("name TEXT", "\"Rule %d: one, 'two'; end\"".formatted(number)),
                lot.using("name 'TEXT'", "'rule \"%d\"'".formatted(number)),
                lot.using("name WORD", "rule_" + number)));
        text.append("rule %s%s".formatted(name, blank()));
        text.append(
                lot.optional("salience", "salience%s%s%d ".formatted(blank(), lot.optional("-", "-"), lot.below(12))));
        text.append("when%s%s%s:%s%s%s(".formatted(blank(), question, blank(), blank(), words.name(), blank()));
        text.append(conditions()).append(")").append(blank()).append("then").append(blank());
        isInAnswer = true;
        names.removeIf(known -> !known.production().equals("VARIABLE"));
        words.fields().values().forEach(this::nameInAnswer);
        answers();
        text.append("end").append(lot.optional("rule ;", ";")).append("\n");
    }

    private void nameInCondition(Field field) {
        names.add(new Name(field.name(), field.type(), "FIELD"));
        names.add(new Name(field.getter().getName() + "()", field.type(), "GETTER()"));
    }

    private void nameInAnswer(Field field) {
        names.add(new Name("%s.%s()".formatted(question, field.getter().getName()), field.type(), "VARIABLE.GETTER()"));
    }

    private String conditions() {
        var conditions = new ArrayList<String>();
        for (var i = lot.below(4); i > 0; i--) {
            conditions.add(lot.inOneOf(3) ? binding(i) : truth(3));
        }
        lot.reach(conditions.size() > 1 ? "conditions" : conditions.size() == 1 ? "condition" : "no condition");
        return String.join("," + blank(), conditions);
    }

    private String binding(int number) {
        var field = lot.oneOf(List.copyOf(words.fields().values()));
        var comparison = lot.inOneOf(2) ? "" : comparison(field.type());
        var variable = (lot.inOneOf(3) ? "v" : "$v") + number;
        names.add(new Name(variable, field.type(), "VARIABLE"));
        lot.reach(comparison.isEmpty() ? "VARIABLE:FIELD" : "VARIABLE:FIELD comparison");
        return "%s%s: %s%s".formatted(variable, blank(), field.name(), comparison);
    }

    /** What can follow a field of a type. */
    private String comparison(Class<?> type) {
        var sign = " %s ".formatted(lot.oneOf(List.of("==", "!=")));
        if (type == boolean.class) {
            return sign + lot.oneOf(List.of("true", "false"));
        } else if (type == String.class || type.isEnum()) {
            return lot.inOneOf(2) ? sign + word(type) : list(() -> word(type));
        }
        return lot.inOneOf(3) ? list(() -> literal(type)) : " %s ".formatted(order()) + number(type, 1);
    }

    private String order() {
        var sign = lot.oneOf(List.of("==", "!=", "<", "<=", ">", ">="));
        return lot.using("order " + sign, sign);
    }

    private String list(Supplier<String> value) {
        var values =
                IntStream.range(0, 1 + lot.below(3)).mapToObj(i -> value.get()).toList();
        var in = lot.oneOf(List.of(lot.using("in", "in"), lot.using("not in", "not in")));
        return " %s (%s)".formatted(in, String.join(", ", values));
    }

    /** Something that holds or not. */
    private String truth(int depth) {
        return switch (depth == 0 ? lot.below(4) : lot.below(8)) {
            case 0 -> compared();
            case 1 -> flag();
            case 2 -> comparedWord();
            case 3 -> compared();
            case 4 -> lot.using("||", "%s || %s".formatted(operand(depth), operand(depth)));
            case 5 -> lot.using("&&", "%s && %s".formatted(operand(depth), operand(depth)));
            case 6 -> lot.using("!", "!(%s)".formatted(truth(depth - 1)));
            default -> lot.using("(condition)", "(%s)".formatted(truth(depth - 1)));
        };
    }

    private String operand(int depth) {
        return lot.inOneOf(3) ? "(%s)".formatted(truth(depth - 1)) : compared();
    }

    private String flag() {
        var flag = name(boolean.class, lot.inOneOf(2) ? "true" : "false");
        return switch (lot.below(4)) {
            case 0 -> flag;
            case 1 -> lot.using("!", "!" + flag);
            case 2 -> lot.using("!!", "!!" + flag);
            default -> lot.using("equality of truths", "%s == %s".formatted(flag, lot.oneOf(List.of("true", "false"))));
        };
    }

    /** Something of a type that can be read; or else this. */
    private String name(Class<?> type, String otherwise) {
        var fitting = names.stream().filter(name -> name.type() == type).toList();
        if (fitting.isEmpty()) {
            return otherwise;
        }
        var name = lot.oneOf(fitting);
        return lot.using(name.production(), name.text());
    }

    private String comparedWord() {
        var types = names.stream()
                .map(Name::type)
                .filter(type -> type == String.class || type.isEnum())
                .toList();
        if (types.isEmpty()) {
            return compared();
        }
        var type = lot.oneOf(types);
        var sign = lot.oneOf(List.of("==", "!="));
        return switch (lot.below(3)) {
            case 0 -> lot.using("word first", "%s %s %s".formatted(word(type), sign, name(type, "")));
            case 1 -> name(type, "") + list(() -> word(type));
            default -> "%s %s %s".formatted(name(type, ""), sign, word(type));
        };
    }

    /** A text or word. */
    private String word(Class<?> type) {
        return type == String.class
                ? lot.using("TEXT", "\"%s\"".formatted(lot.oneOf(TEXTS)))
                : lot.using("ENUMERATION.NAME", "%s.%s".formatted(type.getSimpleName(), lot.oneOf(Words.values(type))));
    }

    /** Numbers that are compared. */
    private String compared() {
        var type = lot.oneOf(List.of(int.class, double.class));
        var left = isCompared ? name(type, "setting(\"strikes\")") : number(type, 2);
        if (isCompared && lot.inOneOf(2)) {
            left = lot.inOneOf(2)
                    ? "%s %s %s".formatted(left, lot.oneOf(List.of("+", "-")), literal(type))
                    : left + " * 2";
        }
        return lot.inOneOf(4)
                ? lot.using("list of numbers", left + list(() -> number(left(type), 0)))
                : "%s %s %s".formatted(left, order(), number(left(type), 2));
    }

    /** The type of what stands beside a number of a type. */
    private Class<?> left(Class<?> type) {
        return isCompared ? type : lot.oneOf(List.of(int.class, double.class));
    }

    private String literal(Class<?> type) {
        return lot.using(
                "NUMBER",
                type == int.class
                        ? String.valueOf(lot.below(12))
                        : lot.oneOf(List.of("0.5", "1.0", "2.5", "1e1", "25E-1", "1.5e+0", "1000000.0")));
    }

    private String setting() {
        var setting = "setting(\"%s\")".formatted(lot.oneOf(List.copyOf(Relays.SETTINGS.keySet())));
        return isInAnswer
                ? lot.using("VARIABLE.setting(TEXT)", question + "." + setting)
                : lot.using("setting(TEXT)", setting);
    }

    /** A number that the engine takes for a whole one, or a real one. */
    private String number(Class<?> type, int depth) {
        var other = !isCompared && lot.inOneOf(2) ? type == int.class ? double.class : int.class : type;
        return switch (depth == 0 ? lot.below(3) : lot.below(10)) {
            case 0 -> literal(type);
            case 1 -> name(type, literal(type));
            case 2 -> type == int.class ? name(type, literal(type)) : setting();
            case 3 -> lot.using("sum +", "%s + %s".formatted(number(type, depth - 1), factor(other, depth)));
            case 4 -> lot.using("sum -", "%s - %s".formatted(number(type, depth - 1), factor(other, depth)));
            case 5 -> lot.using("product *", "%s * %s".formatted(factor(other, depth), factor(type, depth)));
            case 6 -> quotient(type, depth);
            case 7 -> lot.using("signed -", "(-%s)".formatted(name(type, "2")));
            case 8 -> lot.using("(number)", "(%s + %s)".formatted(number(type, depth - 1), literal(other)));
            default -> function(type, depth);
        };
    }

    private String factor(Class<?> type, int depth) {
        return lot.inOneOf(2)
                ? name(type, literal(type))
                : "(%s - %s)".formatted(number(type, depth - 1), literal(type));
    }

    private String quotient(Class<?> type, int depth) {
        if (isCompared && type == int.class) {
            return lot.using("product %", "%s %% %d".formatted(name(type, "5"), 1 + lot.below(3)));
        }
        var divisor = isCompared ? lot.oneOf(List.of("2.0", "0.5", "1e1")) : factor(type, depth);
        return lot.inOneOf(2)
                ? lot.using("product /", "%s / %s".formatted(factor(type, depth), divisor))
                : lot.using("product %", "%s %% %s".formatted(factor(type, depth), divisor));
    }

    private String function(Class<?> type, int depth) {
        if (type == double.class && lot.inOneOf(4)) {
            return lot.using("Math.NAME", lot.oneOf(List.of("Math.PI", "Math.E")));
        }
        var function = lot.oneOf(type == int.class ? OF_WHOLE : isCompared && !isInAnswer ? EVERYWHERE : EVERY);
        var arguments = IntStream.range(0, function.arguments())
                .mapToObj(i ->
                        name(type, type == int.class ? "3" : "2.5") + (lot.inOneOf(2) ? "" : " + " + literal(type)))
                .toList();
        return lot.using("Math." + function, "Math.%s(%s)".formatted(function, String.join(", ", arguments)));
    }

    private void answers() {
        var verbs = new ArrayList<Method>(words.verbs().values());
        lot.shuffle(verbs);
        for (var verb : verbs.subList(0, lot.inOneOf(3) ? Math.min(2, verbs.size()) : 1)) {
            text.append(
                    "%s.%s%s(%s)%s;%s".formatted(question, verb.getName(), blank(), argument(verb), blank(), blank()));
            lot.reach("answer " + verb.getName());
        }
    }

    private String argument(Method verb) {
        if (verb.getParameterCount() == 0) {
            return "";
        }
        var type = verb.getParameterTypes()[0];
        return type.isEnum() ? word(type) : number(lot.oneOf(List.of(int.class, double.class)), 2);
    }
}

package derelayl.policy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Rule files of 64 kB, right and wrong ones, with much of one thing. */
final class LongFiles {
    private static final int LENGTH = 64_000;
    private static final String HEAD = "package rules.reward\nimport derelayl.vocabulary.*\n";

    private LongFiles() {}

    static String rule(String condition, String action) {
        return HEAD + "rule \"r\"\nwhen\n$r : Reward(" + condition + ")\nthen\n" + action + "\nend\n";
    }

    static String condition(String condition) {
        return rule(condition, "$r.pay(1);");
    }

    static String answer(String number) {
        return rule("", "$r.pay(" + number + ");");
    }

    /** As often as it fits, with no more than fits behind it. */
    private static String often(String piece) {
        return piece.repeat(LENGTH / piece.length());
    }

    private static String nested(String opening, String inner, String closing) {
        var depth = LENGTH / (opening.length() + closing.length());
        return opening.repeat(depth) + inner + closing.repeat(depth);
    }

    /** The same with a number in place of # each time. */
    private static String numbered(String piece) {
        var text = new StringBuilder();
        for (var i = 0; text.length() < LENGTH - 20; i++) {
            text.append(piece.replace("#", String.valueOf(i)));
        }
        return text.toString();
    }

    private static Named<String> named(String text) {
        var excerpt = text.substring(Math.min(100, text.length() / 2)).replaceAll("[^!-~]+", " ");
        return Named.of("…" + Token.shortened(excerpt), text);
    }

    static Stream<Named<String>> nestedThings() {
        return Stream.of(
                        answer(nested("(", "1", ")")),
                        answer(often("(")),
                        answer(often(")")),
                        answer(nested("(1+", "1", ")")),
                        answer(nested("Math.abs(", "1", ")")),
                        answer(nested("Math.max(1,", "1", ")")),
                        answer(nested("a(", "1", ")")),
                        answer(nested("a[", "1", "]")),
                        answer(often("a().")),
                        answer(often("a.")),
                        answer(often("a(")),
                        answer(often("- ") + "1"),
                        answer(often("-(")),
                        answer(often("--")),
                        answer(often("1+").concat("1")),
                        answer(("(".repeat(99) + "1" + "+1)".repeat(99) + "+").repeat(160) + "1"),
                        answer(often("(1+1)*") + "1"),
                        answer(often("$r.getRound()+") + "1"),
                        answer(often("$r.setting(\"unit-reward\")+") + "1"),
                        answer(often("new a(")),
                        answer(often("a[")),
                        answer(often("a<")),
                        answer(often("1,")),
                        answer(often("1?1:")),
                        condition(nested("(", "round > 1", ")")),
                        condition(nested("round in (", "1", ")")),
                        condition(nested("(round > 1) == (", "mining", ")")),
                        condition(nested("!(", "mining", ")")),
                        condition(often("!") + "mining"),
                        condition(often("! ") + "mining"),
                        condition(often("(")),
                        condition(often("[")),
                        condition(often("{")),
                        condition(often("}{")),
                        condition(often("([)]")),
                        condition(often("round in (")),
                        condition(often("not in (")))
                .map(LongFiles::named);
    }

    static Stream<Named<String>> manyThings() {
        return Stream.of(
                        condition(often("round>1,") + "mining"),
                        condition(often("round>1&&") + "mining"),
                        condition(often("round>1||") + "mining"),
                        condition(often("round==") + "round"),
                        condition(often("mining==") + "mining"),
                        condition(often("round>") + "round"),
                        condition("round in (" + often("1,") + "1)"),
                        condition("round not in (" + often("round,") + "1)"),
                        condition(often("kind in (RewardKind.OWNER),") + "mining"),
                        condition(often(",")),
                        condition(often("a,")),
                        condition(often("a+")),
                        condition(often("a b ")),
                        condition(often("a&&")),
                        condition(often("RewardKind.A,")),
                        condition(often("Math.a(1)>1,")),
                        condition(often("setting(\"a\")>1,")),
                        condition(numbered("$a#:round,") + "mining"),
                        condition(numbered("$a#:round>#,") + "mining"),
                        condition(numbered("$a#:a#,")),
                        condition(often("$a:")),
                        condition(often("round&&(")),
                        rule("", often("$r.pay(1);")),
                        rule("", often("$r.pay(a);")),
                        rule("", often("$r.a(1);")),
                        rule("", often("a;")),
                        rule("", often("a b;")),
                        rule("", often("a ")),
                        rule("", often(";")),
                        rule("", often("{")),
                        rule("", nested("{", "", "}")),
                        rule("", often("do{")),
                        rule("", often("if(a)")),
                        rule("", often("while(a){")),
                        rule("", often("try{}")),
                        rule("", often("try{}catch(a){}")),
                        rule("", often("else ")),
                        rule("", often("new a();")),
                        rule("", often("(")),
                        rule("", often("$r.")),
                        rule("", often("$r.pay(")),
                        HEAD + numbered("rule a# when $:Reward()then $.pay(1);end\n"),
                        HEAD + numbered("rule a# when $:Reward(round>#)then $.pay(#);end\n"),
                        HEAD + numbered("rule a# salience # when $:Reward()then $.pay(#);end\n"),
                        HEAD + often("rule a when $:Reward()then $.pay(1);end\n"),
                        HEAD + often("rule a when then end "),
                        HEAD + often("rule "),
                        HEAD + often("rule\n"),
                        HEAD + often("rule a "),
                        HEAD + often("rule \"a\"\n"),
                        HEAD + often("rule a when "),
                        HEAD + often("rule a when then "),
                        HEAD + often("rule a then\n"),
                        HEAD + "rule a " + often("when "),
                        HEAD + "rule a when " + often("then "),
                        HEAD + "rule a when then " + often("end "),
                        HEAD + "rule a " + often("salience 1 "),
                        HEAD + "rule a " + often("@a("),
                        HEAD + "rule a salience " + often("-"),
                        HEAD + "rule a salience " + often("1"),
                        HEAD + "rule a when " + often("not ") + "then end",
                        HEAD + "rule a when " + often("Reward() "),
                        HEAD + "rule a when " + often("a.") + "then end",
                        often("import a;"),
                        often("import a\n"),
                        often("import "),
                        "import " + often("a."),
                        "package " + often("a."),
                        often("package "),
                        often("a "),
                        often("a\n"))
                .map(LongFiles::named);
    }

    static Stream<Named<String>> longAndUnclosedThings() {
        var word = "a".repeat(LENGTH);
        return Stream.of(
                        word,
                        HEAD + "rule \"" + word + "\" when $r : Reward() then $r.pay(1); end",
                        HEAD + "rule " + word + " when $r : Reward() then $r.pay(1); end",
                        HEAD + "rule \"" + "b".repeat(LENGTH / 2) + "\" when $r : Reward(" + "a,".repeat(LENGTH / 4)
                                + "a) then $r.pay(1); end",
                        HEAD + "rule \"" + "c".repeat(LENGTH / 2) + "\" when $r : Reward(" + "(".repeat(LENGTH / 2)
                                + ") then $r.pay(1); end",
                        HEAD + "rule \"r\" when $r : " + word + "() then $r.pay(1); end",
                        HEAD + "rule \"r\" when " + word + " : Reward() then " + "$r.pay(1); end",
                        condition(word),
                        condition(word + " > 1"),
                        condition("round > " + word),
                        condition("round > " + "9".repeat(LENGTH)),
                        condition("round > 0." + "0".repeat(LENGTH)),
                        condition("round > 1" + often("e1")),
                        condition("round > 1" + often("e+1")),
                        condition("round > 1" + often(".1")),
                        condition("round > 1e" + "9".repeat(LENGTH)),
                        condition("kind == \"" + word + "\""),
                        condition("\"" + word + "\" == \"" + word + "\""),
                        condition("kind == RewardKind." + word),
                        condition("Math." + word + "(1) > 1"),
                        condition("Math." + word + " > 1"),
                        condition(word + "." + "a() > 1"),
                        condition("setting(\"" + word + "\") > 1"),
                        condition("round" + " ".repeat(LENGTH) + "> 1"),
                        condition("/*" + "*".repeat(LENGTH) + "*/"),
                        condition(often("/**/")),
                        condition(often("/*")),
                        condition(often("//")),
                        condition(often("//\n")),
                        condition(often("/")),
                        condition(often("\"")),
                        condition(often("\"\n")),
                        condition(often("'")),
                        condition(often("\"'")),
                        condition(often("\n")),
                        condition(often("\r\n")),
                        condition(often("\r")),
                        condition(often("\t")),
                        condition(often("\\")),
                        condition(often("\\u")),
                        condition(often("=")),
                        condition(often("==")),
                        condition(often(">")),
                        condition(often("!=")),
                        condition(often("&")),
                        condition(often("@")),
                        condition(often("#")),
                        condition(often("$")),
                        condition(often("$ ")),
                        condition(often("\0")),
                        condition(often("\u00e9")),
                        condition(often("\u202e")),
                        condition(often("\ud835\udc65")),
                        condition(often("\ud835")),
                        condition(often("\u201c")),
                        rule("", "$r." + word + "(1);"),
                        rule("", word + ".pay(1);"),
                        rule("", "$r.pay(" + word + ");"),
                        rule("", "$r.pay(" + "9".repeat(LENGTH) + ");"),
                        HEAD + often("/*"),
                        HEAD + often("\"a\" "),
                        HEAD + often(";"),
                        HEAD + often(")"),
                        HEAD + often("\u2028"),
                        often("/*"),
                        often("\""),
                        often("\0"),
                        often("\n"),
                        often("//"),
                        often("{"),
                        "")
                .map(LongFiles::named);
    }

    static Stream<Named<String>> garbage() {
        var pieces = List.of(
                "rule",
                "when",
                "then",
                "end",
                "\"a\"",
                "$r",
                ":",
                "Reward",
                "(",
                ")",
                "pay",
                ".",
                ";",
                ",",
                "1",
                "round",
                "in",
                "not",
                "&&",
                "||",
                "==",
                "<",
                "-",
                "!",
                "Math",
                "max",
                "kind",
                "RewardKind",
                "OWNER",
                "import",
                "package",
                "salience",
                "setting",
                "\n",
                "//",
                "/*",
                "*/",
                "{",
                "}",
                "[",
                "]",
                "\"",
                "'",
                "+",
                "*",
                "%");
        var pieced = IntStream.range(0, 10).mapToObj(seed -> {
            var random = new Random(seed);
            var text = new StringBuilder(HEAD);
            while (text.length() < LENGTH) {
                text.append(pieces.get(random.nextInt(pieces.size() - seed % 10)))
                        .append(' ');
            }
            return text.toString();
        });
        var characters = IntStream.range(0, 10).mapToObj(seed -> {
            var random = new Random(seed);
            var most = seed % 2 == 0 ? 0x7f : 0xffff;
            var text = new StringBuilder(HEAD + "rule a when ");
            random.ints(LENGTH, 0, most).forEach(character -> text.append((char) character));
            return text.toString();
        });
        return Stream.concat(pieced, characters).map(LongFiles::named);
    }
}

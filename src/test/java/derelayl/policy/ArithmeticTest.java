package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.Relays;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Offender;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions and answers that look like something else, each beside the Java that it means: all numbers are double. */
class ArithmeticTest {
    /** In round 15, with 2.5 coins, a version gap of 3 and two places. */
    private static Bidder bidder() {
        return new Bidder(Role.TRAINER, "honest", 15, 2.5, 3, 2, 1, 1, 1);
    }

    private static Arguments is(String condition, Predicate<Bidder> meant) {
        return Arguments.of(condition, meant.test(bidder()));
    }

    private static Arguments gives(String answer, ToDoubleFunction<Bidder> meant) {
        return Arguments.of(answer, meant.applyAsDouble(bidder()));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                is("(coins) * 2 > 3", b -> b.getCoins() * 2 > 3),
                is("(coins) * 2 > 5", b -> b.getCoins() * 2 > 5),
                is("((round) * round > 1)", b -> (double) b.getRound() * b.getRound() > 1),
                is("((round) * round > 225)", b -> (double) b.getRound() * b.getRound() > 225),
                is("(versionGap) / setting(\"strikes\") > 1", b -> b.getVersionGap() / 3.0 > 1),
                is("(versionGap) / setting(\"strikes\") == 1", b -> b.getVersionGap() / 3.0 == 1),
                is("(versionGap) % 2 == 1", b -> (double) b.getVersionGap() % 2 == 1),
                is("(coins) - 1 > 1", b -> b.getCoins() - 1 > 1),
                is("(coins) -1 > 1.5", b -> b.getCoins() - 1 > 1.5),
                is("-(coins) < -2", b -> -b.getCoins() < -2),
                is("2 - -2 == 4", b -> true),
                is("2 - - - 2 == 0", b -> true),
                is("1-1-1 == -1", b -> true),
                is("8/4/2 == 1", b -> true),
                is("2 * 3 % 4 == 2", b -> true),
                is("2 + 3 % 2 == 3", b -> true),
                is("-7 % 4 == -3", b -> true),
                is("7.5 % 2 == 1.5", b -> true),
                is("0.1 + 0.2 == 0.3", b -> 0.1 + 0.2 == 0.3),
                is("0.1 + 0.2 != 0.3", b -> 0.1 + 0.2 != 0.3),
                is("1 / 3 * 3 == 1", b -> 1.0 / 3 * 3 == 1),
                is("round / 2 > 7", b -> b.getRound() / 2.0 > 7),
                is("15 / 2 == round / 2", b -> true),
                is("2147483647 + 1 > 0", b -> true),
                is("9007199254740993 == 9007199254740992", b -> true),
                is("100000 * 100000 == 1e10", b -> true),
                is("-0.0 == 0", b -> true),
                is("1 / -0.0 < 0", b -> true),
                is("1 / 0 > 1e308", b -> true),
                is("0 / 0 == 0 / 0", b -> false),
                is("0 / 0 != 0 / 0", b -> false),
                is("0 / 0 != 1", b -> false),
                is("0 / 0 in (0 / 0, 1)", b -> false),
                is("0 / 0 not in (1, 2)", b -> false),
                is("1 not in (0 / 0, 2)", b -> false),
                is("!(0 / 0 == 1)", b -> true),
                is("!(0 / 0 < 1) && !(0 / 0 >= 1)", b -> true),
                is("Math.sqrt(-1) != coins", b -> false),
                is("Math.max(0 / 0, 1) > 0", b -> false),
                is("Math.round(2.5) == 3", b -> true),
                is("Math.round(-2.5) == -2", b -> true),
                is("Math.round(1e300) == 1e300", b -> true),
                is("Math.round(0.49999999999999994) == 0", b -> true),
                is("Math.rint(2.5) == 2", b -> true),
                is("Math.round(0 / 0) == 0", b -> false),
                is("Math.signum(-coins) == -1", b -> true),
                is("Math.hypot(3, 4) == 5", b -> true),
                is("Math.max(Math.min(coins, 2), 1) == 2", b -> true),
                is("coins > 2 == true", b -> true),
                is("(coins > 2 == round > 20) == true", b -> false),
                is("coins > 2 != round > 20", b -> true),
                is("!true == false", b -> true),
                is("true || false && false", b -> true),
                is("(true || false) && false", b -> false),
                is("false && true || true", b -> true),
                is("round + 1 in (16, 17) && coins in (2.5)", b -> true),
                is("round in (15) == coins in (3)", b -> false),
                is("coins < 3 in (true)", b -> true),
                is("(coins) in (2, 2.5)", b -> true),
                is("(round) not in (versionGap * 5)", b -> false),
                is("round in (14 + 1, 0 / 0)", b -> true),
                is("Role.TRAINER == role", b -> true),
                is("role in (Role.MODEL_OWNER, role)", b -> true),
                is("disposition in (\"honest) || (true\", \"hones\")", b -> false),
                is("disposition != \"honest \"", b -> true),
                is("disposition == \"// honest\"", b -> false),
                is("$c : coins, $d : places, ($c) * $d == 5, -$c < $d", b -> true),
                is("$c : coins > 2, $c < 3", b -> true),
                is("$c : coins > 2.5, $c < 3", b -> false),
                is("$c : coins * 2 == 5, $c == 2.5", b -> true),
                is("$r : role, $r == Role.TRAINER, $h : disposition == \"honest\"", b -> true),
                is("getCoins() * getPlaces() == 5, getDisposition() == \"honest\"", b -> true));
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                gives("1 / 2", b -> 1.0 / 2),
                gives("$b.getCoins() / $b.getPlaces()", b -> b.getCoins() / b.getPlaces()),
                gives("($b.getVersionGap()) / 2 - 1", b -> b.getVersionGap() / 2.0 - 1),
                gives("$b.getRound() % 4 / 4", b -> b.getRound() % 4.0 / 4),
                gives("0.1 + 0.2", b -> 0.1 + 0.2),
                gives("3 * (1 / 3)", b -> 3 * (1 / 3.0)),
                gives("1 - 2 + 2", b -> 1.0 - 2 + 2),
                gives("-(-1)", b -> 1),
                gives("- - 1", b -> 1),
                gives("1e-1 * 1E+1", b -> 0.1 * 10),
                gives("100000 * 100000 / 1e10", b -> 1),
                gives("Math.min($b.getCoins(), 1e300 * 10) / 4", b -> b.getCoins() / 4),
                gives("Math.round(0.5)", b -> 1),
                gives("Math.round(1e300) / 1e300", b -> 1),
                gives("$b.setting(\"unit-reward\") * $b.getRound()", b -> 0.001 * b.getRound()),
                gives("Math.PI - 3", b -> Math.PI - 3),
                gives(
                        "1" + " + 0.001".repeat(200),
                        b -> Stream.iterate(1.0, sum -> sum + 0.001)
                                .skip(200)
                                .findFirst()
                                .orElseThrow()),
                gives(
                        "1" + " / 1.01".repeat(200),
                        b -> Stream.iterate(1.0, ratio -> ratio / 1.01)
                                .skip(200)
                                .findFirst()
                                .orElseThrow()),
                gives("2 * $gap / 10", b -> 2.0 * b.getVersionGap() / 10),
                gives("-$gap + 4", b -> 1));
    }

    private static Bidder asked(String condition, String answer) {
        var text = "import derelayl.vocabulary.*\nrule \"r\" when $b : Bidder(%s) then $b.offer(%s); end\n"
                .formatted(condition, answer);
        var bidder = bidder();
        var file = new RuleFile(PolicyPoint.BIDDING, Path.of("mine.drl"), text);
        PolicyBook.of(List.of(file), Relays.SETTINGS).ask(PolicyPoint.BIDDING, List.of(bidder));
        return bidder;
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionHoldsOrNot(String condition, boolean holds) {
        assertEquals(holds, !asked(condition, "1").decisions().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsReal(String answer, double offered) {
        assertEquals(offered, asked("$gap : versionGap", answer).offered());
    }

    @ParameterizedTest
    @MethodSource("sums")
    void sumsMayBeLong(String sum, double strikes) {
        var text = "import derelayl.vocabulary.*\nrule \"r\" when $o : Offender(%s == %s) then $o.exclude(); end\n"
                .formatted(sum, strikes);
        var offender = new Offender(1, 7, 1, 1, false);
        var file = new RuleFile(PolicyPoint.ACKNOWLEDGEMENT, Path.of("mine.drl"), text);
        PolicyBook.of(List.of(file), Relays.SETTINGS).ask(PolicyPoint.ACKNOWLEDGEMENT, List.of(offender));
        assertEquals(1, offender.decisions().size());
    }

    static Stream<Arguments> sums() {
        return Stream.of(
                Arguments.of("strikes" + " + strikes".repeat(199), 1400),
                Arguments.of("strikes" + " + 1 - (strikes) * 1".repeat(200), 7 - 200 * 6),
                Arguments.of("(((strikes) * 2) % 4)" + " + latestStrikeAge".repeat(5_000), 5_002));
    }
}

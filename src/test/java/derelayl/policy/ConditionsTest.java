package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions and answers mean what they say: all numbers are real, whatever the engine would make of them. */
class ConditionsTest {
    private static RuleFile file(String condition, String answer) {
        var text = """
                package rules.bidding
                import derelayl.vocabulary.*
                rule "r"
                when
                    $b : Bidder(%s)
                then
                    $b.offer(%s);
                end
                """.formatted(condition, answer);
        return new RuleFile(PolicyPoint.BIDDING, Path.of("mine.drl"), text);
    }

    private static Bidder ask(String condition, String answer, Bidder bidder) {
        PolicyBook.of(List.of(file(condition, answer)), Relays.SETTINGS).ask(PolicyPoint.BIDDING, List.of(bidder));
        return bidder;
    }

    /** In round 15, with 2.5 coins, a version gap of 3 and one place. */
    private static Bidder bidder() {
        return new Bidder(Role.TRAINER, "honest", 15, 2.5, 3, 1, 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "versionGap < 3 + places * 0.5; true",
                "versionGap > 4 - round * 0.1; true",
                "versionGap == 2 + round * 0.1; false",
                "versionGap < 1 + round / 5.5; true",
                "versionGap >= 1 + 3 * versionGap / 4.0; false",
                "versionGap / 2 == 1.5; true",
                "versionGap / 2 == 1; false",
                "100 < 50 * coins; true",
                "3 < 2 * versionGap; true",
                "coins + 1 * 2 == 4.5; true",
                "(round > 20) == (places > 1); true",
                "0.0 / 0.0 == 0.0 / 0.0; false",
                "round * 1000000 * 1000 > 0; true",
                "Math.pow(versionGap, 2) == 9; true",
                "Math.max(coins, versionGap) == 3; true",
                "Math.round(coins) == 3; true",
                "!(coins > 3); true",
                "!(role in (Role.MODEL_OWNER, Role.MINER) || coins > 3); true",
                "!(disposition in (\"honest\")); false",
                "disposition not in (\"forger\", \"lazy\"); true",
                "(round * round - 100 == 125); true",
                "-coins < -2; true",
                "$gap : versionGap, $gap * 2 == 6; true",
                "$gap : versionGap > 2, places == $gap - 2; true",
                "$gap : // why, really\\n versionGap, $gap == 3; true",
                "role == Role.TRAINER && (disposition == \"honest\" || coins < 0); true",
                "\"honest\" == disposition; true",
                "disposition != \"in (x)\"; true",
                "setting(\"strikes\") == versionGap; true",
                "getCoins() > 2; true",
            })
    void holdOrNot(String condition, boolean holds) {
        var bidder = ask(condition.replace("\\n", "\n"), "1", bidder());
        assertEquals(holds, !bidder.decisions().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 / 2; 0.5",
                "$b.getVersionGap() / 2; 1.5",
                "Math.min($b.getCoins(), 100000 * 100000); 2.5",
                "7 % 4 - 2; 1.0",
                "-(-1.5); 1.5",
                "3e0 - 1E+0; 2",
            })
    void answersAreRealNumbers(String answer, double offered) {
        assertEquals(offered, ask("", answer, bidder()).offered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(round > 1 ? false : true)",
                "(round > 1 || places > 2) + nonsense",
                "(round > 1 || places > 2).foo(Runtime.getRuntime())",
                "(round > 1 || places > 2)[0]",
                "(round > 1 || places > 2) * 3",
                "round in (1 ? 2 : 3, 3)",
                "round in ()",
                "round > 1 || @Foo(x) round < 0",
                "! $g : versionGap",
                "$g : versionGap + 1",
                "coins : versionGap",
                "round > 1 && < 5",
                "coins > 1e400",
                "coins > 1e-400",
                "coins > 010",
                "coins > 1_000",
                "coins > 0x10",
                "coins > 5L",
                "disposition == 'h'",
                "`round` > 3",
                "disposition > \"a\"",
                "true ? true : true",
                "new int[]{1} != null",
                "coins",
            })
    void whatIsNotUnderstoodInFullIsRefused(String condition) {
        var refused = assertThrows(RuleException.class, () -> ask(condition, "1", bidder()));
        assertTrue(refused.getMessage().startsWith("mine.drl:5: rule 'r': "), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$b.<Integer>offer(1);", "", "$b.offer(1); $b.offer(2);", "$b;", "offer(1);"})
    void actionsMustAnswerOnce(String action) {
        var text = file("", "1").text().replace("$b.offer(1);", action);
        var broken = new RuleFile(PolicyPoint.BIDDING, Path.of("mine.drl"), text);
        var refused = assertThrows(RuleException.class, () -> PolicyBook.of(List.of(broken), Relays.SETTINGS));
        assertTrue(refused.getMessage().contains("rule 'r': "), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "red \u001b[31m", "left \u202e right"})
    void namesCanBeSeen(String name) {
        var text = file("", "1").text().replace("\"r\"", "\"" + name + "\"");
        var odd = new RuleFile(PolicyPoint.BIDDING, Path.of("mine.drl"), text);
        var refused = assertThrows(RuleException.class, () -> PolicyBook.of(List.of(odd), Relays.SETTINGS));
        assertFalse(refused.problems().toString().contains("\u001b"));
    }

    @Test
    void namesMayDifferInPunctuationOnly() {
        var text = file("round < 0", "1").text();
        for (var name : List.of("A b", "A_b", "A-b")) {
            text += "rule \"%s\" when $b : Bidder() then $b.offer(1); end\n".formatted(name);
        }
        var bidder = bidder();
        var file = new RuleFile(PolicyPoint.BIDDING, Path.of("mine.drl"), text);
        var book = PolicyBook.of(List.of(file), Relays.SETTINGS);
        book.ask(PolicyPoint.BIDDING, List.of(bidder));
        assertEquals(List.of("r", "A b", "A_b", "A-b"), book.rules(PolicyPoint.BIDDING));
        assertEquals("A b", bidder.decisions().get(0).by().name());
    }
}

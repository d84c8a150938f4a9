package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a place of a rule is read or refused in words: all sequences of two words and signs, and more. */
class ShortSequencesTest {
    private static final List<String> PIECES = List.of(
            "$x",
            ":",
            "round",
            "mining",
            "kind",
            "RewardKind",
            ".",
            "OWNER",
            "(",
            ")",
            ",",
            "in",
            "not",
            "==",
            "<",
            "-",
            "!",
            "1",
            "\"strikes\"",
            "&&",
            "Math",
            "abs",
            "setting",
            "Reward",
            "$r",
            "pay",
            ";",
            "{",
            "[",
            "if",
            "new");

    private static void check(String place, String sequence) {
        var text = "import derelayl.vocabulary.*\n" + place.formatted(sequence);
        try {
            FileParser.parse(new RuleFile(PolicyPoint.REWARD, Path.of("short.drl"), text), Relays.SETTINGS);
        } catch (RuleException refused) {
            refused.problems().forEach(problem -> {
                assertTrue(problem.line() == 2, () -> sequence + ": " + problem);
                assertFalse(problem.what().contains("null"), () -> sequence + ": " + problem);
            });
        } catch (RuntimeException mistake) {
            throw new AssertionError(text, mistake);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule \"r\" when $r : Reward(%s) then $r.pay(1); end",
                "rule \"r\" when $r : Reward(round > %s) then $r.pay(1); end",
                "rule \"r\" when $r : Reward() then %s end",
                "rule \"r\" when $r : Reward() then $r.pay(%s); end",
                "rule \"r\" when %s then $r.pay(1); end",
                "rule \"r\" %s when $r : Reward() then $r.pay(1); end",
                "rule %s when $r : Reward() then $r.pay(1); end"
            })
    void isReadOrRefused(String place) {
        check(place, "");
        for (var one : PIECES) {
            check(place, one);
            PIECES.forEach(two -> check(place, one + " " + two));
        }
        var random = new Random(place.hashCode());
        for (var i = 0; i < 3_000; i++) {
            var sequence = new StringBuilder();
            random.ints(3 + i % 7, 0, PIECES.size())
                    .forEach(piece -> sequence.append(PIECES.get(piece)).append(' '));
            check(place, sequence.toString());
        }
    }
}

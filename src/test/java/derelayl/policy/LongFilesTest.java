package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of up to 64 kB is answered within a second, however it is made: by a book, or by a refusal. */
class LongFilesTest {
    /** Five times what is promised, for machines that have other things to do as well. */
    private static final double MOST_SECONDS = 5;

    private static RuleFile file(String text) {
        return new RuleFile(PolicyPoint.REWARD, Path.of("long.drl"), text);
    }

    /** So that no file has to wait for classes to be loaded. */
    @BeforeAll
    static void warmUp() {
        outcome(file(LongFiles.condition("round > 1")));
    }

    /** What is wrong with a file, or nothing. */
    private static Optional<RuleException> outcome(RuleFile file) {
        try {
            var book = PolicyBook.of(List.of(file), Relays.SETTINGS);
            for (var kind : RewardKind.values()) {
                book.ask(PolicyPoint.REWARD, List.of(new Reward(1, kind, 0, 0), new Reward(2, kind, 0, 0)));
            }
            return Optional.empty();
        } catch (RuleException refused) {
            return Optional.of(refused);
        }
    }

    @ParameterizedTest
    @MethodSource({
        "derelayl.policy.LongFiles#nestedThings",
        "derelayl.policy.LongFiles#manyThings",
        "derelayl.policy.LongFiles#longAndUnclosedThings",
        "derelayl.policy.LongFiles#garbage"
    })
    void isAnsweredSoon(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        var begin = threads.getCurrentThreadCpuTime();
        var outcome = outcome(file(text));
        var seconds = (threads.getCurrentThreadCpuTime() - begin) / 1e9;
        assertTrue(seconds < MOST_SECONDS, () -> "it took %.2f s of CPU".formatted(seconds));
        outcome.ifPresent(refused -> refused.problems()
                .forEach(problem -> assertTrue(problem.toString().length() < 1000, problem::toString)));
    }

    private static double paid(String text) {
        var reward = new Reward(2, RewardKind.OWNER, 0, 0);
        PolicyBook.of(List.of(file(text)), Relays.SETTINGS).ask(PolicyPoint.REWARD, List.of(reward));
        return reward.amount();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 99, 100})
    void bracketsAndSignsMayBeNestedAHundredDeep(int depth) {
        var opening = "(".repeat(depth);
        var closing = ")".repeat(depth);
        assertEquals(5, paid(LongFiles.answer(opening + "5" + closing)));
        assertEquals(depth + 1, paid(LongFiles.answer("(1 + ".repeat(depth) + "1" + closing)));
        assertEquals(5, paid(LongFiles.answer("Math.max(5, ".repeat(depth) + "1" + closing)));
        assertEquals(Math.pow(0.5, depth), paid(LongFiles.answer("(".repeat(depth) + "1" + " / 2)".repeat(depth))));
        assertEquals(depth % 2 == 0 ? 0 : 4, paid(LongFiles.answer("2 - " + "- ".repeat(depth) + "2")));
        assertEquals(1, paid(LongFiles.condition(opening + "round == 2" + closing)));
        assertEquals(1, paid(LongFiles.condition(opening + "round" + closing + " == 2")));
        assertEquals(depth % 2, paid(LongFiles.condition("!".repeat(depth) + "mining")));
        assertEquals(1, paid(LongFiles.condition("true == (".repeat(depth) + "round == 2" + closing)));
        assertEquals(depth % 2, paid(LongFiles.condition("mining in (".repeat(depth) + "mining" + closing)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "- ", "-(", "(1 + ", "Math.abs(", "Math.max(1, "})
    void deeperNestingIsRefusedInWords(String opening) {
        var brackets = ")".repeat(opening.contains("(") ? 101 : 0);
        var refused =
                assertThrows(RuleException.class, () -> paid(LongFiles.answer(opening.repeat(101) + "1" + brackets)));
        assertEquals(
                "long.drl:7: rule 'r': brackets and signs may be nested 100 deep, and no deeper", refused.getMessage());
    }
}

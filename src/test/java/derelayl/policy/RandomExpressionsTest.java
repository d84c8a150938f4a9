package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drawn conditions and answers mean the same as the same arithmetic in Java, all of whose numbers are doubles. */
class RandomExpressionsTest {
    private static final int RULES_IN_A_FILE = 50;

    private static RuleFile file(StringBuilder rules) {
        var text = "package rules.bidding\nimport derelayl.vocabulary.*\n" + rules;
        return new RuleFile(PolicyPoint.BIDDING, Path.of("drawn.drl"), text);
    }

    private static Bidder bidder(Random random, int versionGap) {
        var role = random.nextBoolean() ? Role.TRAINER : Role.MODEL_OWNER;
        var disposition = random.nextBoolean() ? "honest" : "forger";
        return new Bidder(
                role,
                disposition,
                random.nextInt(5),
                random.nextInt(9) / 2.0,
                versionGap,
                1 + random.nextInt(3),
                1,
                1,
                1);
    }

    private static void compareConditions(long seed) {
        var random = new Random(seed);
        var expressions = new DrawnExpressions(random, false);
        var drawn = new ArrayList<DrawnExpressions.Condition>();
        var rules = new StringBuilder();
        for (var i = 0; i < RULES_IN_A_FILE; i++) {
            drawn.add(expressions.condition(4));
            rules.append("rule r%d when $b : Bidder(%s) then $b.abstain(); end\n"
                    .formatted(i, drawn.get(i).text()));
        }
        var read = GuardedRules.parse(List.of(file(rules)), Relays.SETTINGS);
        for (var i = 0; i < 10; i++) {
            var bidder = bidder(random, random.nextInt(4));
            var fired = read.askEngine(bidder).stream()
                    .map(rule -> rule.decides().name())
                    .sorted()
                    .toList();
            var hold = IntStream.range(0, RULES_IN_A_FILE)
                    .filter(rule -> drawn.get(rule).truth().test(bidder))
                    .mapToObj(rule -> "r" + rule)
                    .sorted()
                    .toList();
            assertEquals(hold, fired, () -> "seed %d, %s%n%s".formatted(seed, bidder, rules));
        }
    }

    /** Each of the rules answers another version gap. */
    private static void compareAnswers(long seed) {
        var random = new Random(seed);
        var expressions = new DrawnExpressions(random, true);
        var drawn = new ArrayList<DrawnExpressions.Number>();
        var rules = new StringBuilder();
        for (var i = 0; i < RULES_IN_A_FILE; i++) {
            drawn.add(expressions.number(5));
            rules.append("rule r%d when $b : Bidder(versionGap == %d) then $b.offer(%s); end\n"
                    .formatted(i, i, drawn.get(i).text()));
        }
        var book = PolicyBook.of(List.of(file(rules)), Relays.SETTINGS);
        for (var i = 0; i < RULES_IN_A_FILE; i++) {
            for (var repeated = 0; repeated < 5; repeated++) {
                var bidder = bidder(random, i);
                var number = drawn.get(i).value().applyAsDouble(bidder);
                var text = drawn.get(i).text();
                try {
                    book.ask(PolicyPoint.BIDDING, List.of(bidder));
                    // Nobody offers more than all it has, be it by a last bit.
                    var due = Math.min(number + 0.0, bidder.getCoins());
                    assertEquals(due, bidder.offered(), () -> "seed %d: %s".formatted(seed, text));
                } catch (RuleException outOfRange) {
                    var said = "offer(%s): the amount must be from 0 ".formatted(number);
                    assertTrue(outOfRange.getMessage().contains(said), () -> text + ": " + outOfRange.getMessage());
                }
            }
        }
    }

    @Test
    void conditionsAndAnswersMeanWhatTheySay() {
        for (var seed = 0; seed < 10; seed++) {
            compareConditions(seed);
            compareAnswers(seed);
        }
    }

    @Test
    @Tag("statistics")
    void manyConditionsAndAnswersMeanWhatTheySay() {
        for (var seed = 10; seed < 1_010; seed++) {
            compareConditions(seed);
            compareAnswers(seed);
        }
    }
}

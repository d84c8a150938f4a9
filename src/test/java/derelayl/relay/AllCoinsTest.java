package derelayl.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.DecidingRule;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever offers all it has is left with nothing, and not with less. */
class AllCoinsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "offer($b.getCoins() / $b.getPlaces() / 49 * 49)",
                "offer($b.getCoins() / $b.getPlaces() / 3 * 3)",
                "offer($b.getCoins() * 1.0000000000009 / $b.getPlaces())",
                "offer($b.getCoins() / $b.getPlaces())"
            })
    void noBalanceFallsBelowZero(String offer) {
        var typed = List.of(Map.entry("-p participants", "participants=64"), Map.entry("-p start", "start.owners=10"));
        var scenario = new ScenarioReader(new Library(List.of(Path.of("")))).read("paper", typed);
        var rules = "import derelayl.vocabulary.*\nrule \"all\" when $b : Bidder() then $b.%s; end".formatted(offer);
        var files = new ArrayList<>(RunInputs.of(scenario, Trust.GUARDED).rules());
        files.replaceAll(file -> file.point() == PolicyPoint.BIDDING
                ? new RuleFile(PolicyPoint.BIDDING, Path.of("all.drl"), rules)
                : file);
        var rounds = new int[1];
        var relay = new RelaySimulation(3, scenario.relay(), PolicyBook.of(files, scenario.settings()));
        relay.observe(round -> {
            rounds[0] = round.number();
            assertTrue(Arrays.stream(relay.ledger().balances()).allMatch(balance -> balance >= 0));
        });
        relay.run(300);
        assertEquals(300, rounds[0]);
    }

    @Test
    void nobodyOffersMoreThanItHas() {
        var random = new Random(4);
        for (var i = 0; i < 100_000; i++) {
            var coins = random.nextDouble() * random.nextInt(1, 1000);
            var bidder = new Bidder(Role.TRAINER, "honest", 1, coins, 1, 1, 1, 1, 1);
            bidder.answerAs(new DecidingRule("all", "all.drl:1", 0));
            var part = random.nextInt(1, 100);
            bidder.offer(coins / part * part);
            assertTrue(bidder.offered() <= coins, () -> coins + " / " + part);
        }
    }
}

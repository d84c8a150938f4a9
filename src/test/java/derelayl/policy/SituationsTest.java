package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import derelayl.Relays;
import derelayl.relay.RelaySimulation;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioReader;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Offender;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import derelayl.vocabulary.Role;
import derelayl.vocabulary.Voter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in a situation that has come up before are answered as if the engine had been asked again. */
class SituationsTest {
    private static final int ROUNDS = 100;

    /** Asks others, and writes down what was asked and decided. */
    private record Protocol(Policies deciding, List<String> decisions) implements Policies {
        @Override
        public void ask(PolicyPoint point, List<? extends Question> questions) {
            deciding.ask(point, questions);
            questions.forEach(question -> decisions.add("%s: %s".formatted(question, question.decisions())));
        }
    }

    /** Has the engine select and fire rules for every single question. */
    private static Policies askingTheEngine(Scenario scenario) {
        var rules = new EnumMap<PolicyPoint, GuardedRules>(PolicyPoint.class);
        RunInputs.of(scenario, Trust.GUARDED).rules().stream()
                .collect(Collectors.groupingBy(RuleFile::point))
                .forEach((point, files) -> rules.put(point, GuardedRules.parse(files, scenario.settings())));
        return (point, questions) ->
                Optional.ofNullable(rules.get(point)).ifPresent(deciding -> questions.forEach(deciding::askEngine));
    }

    private static List<String> played(Scenario scenario, Policies policies) {
        var protocol = new Protocol(policies, new ArrayList<>());
        new RelaySimulation(scenario.seed(), scenario.relay(), protocol).run(ROUNDS);
        return protocol.decisions();
    }

    @ParameterizedTest
    @CsvSource({
        "forgers-checked, strikes",
        "blacklist-trap, forgiving",
        "dead-band, majority",
        "free-riders, strikes",
        "opportunists, forgiving",
        "abstainers, trusting"
    })
    void aRelayIsDecidedAsIfTheEngineWereAskedEachTime(String name, String acknowledgement) {
        var scenario = new ScenarioReader(new Library(List.of(Path.of(""))))
                .read(
                        name,
                        List.of(
                                Map.entry("-p", "policy.acknowledgement=" + acknowledgement),
                                Map.entry("-p", "start.owners=40")));
        var book = RunInputs.of(scenario, Trust.GUARDED).policies();
        var decisions = played(scenario, book);
        assertFalse(decisions.isEmpty());
        assertEquals(
                decisions.stream().collect(Collectors.joining("\n")),
                played(scenario, askingTheEngine(scenario)).stream().collect(Collectors.joining("\n")));
    }

    private static PolicyBook book(PolicyPoint point, String rules) {
        var text = "import derelayl.vocabulary.*\n" + rules;
        return PolicyBook.of(List.of(new RuleFile(point, Path.of("mine.drl"), text)), Relays.SETTINGS);
    }

    private static String refusal(PolicyBook book, PolicyPoint point, Question question) {
        return assertThrows(RuleException.class, () -> book.ask(point, List.of(question)))
                .getMessage();
    }

    /** Questions of which the second is in the situation of the first, and makes a mistake of the rules show. */
    @Nested
    class MistakesOnTheSecondQuestion {
        private static Bidder bidder(double coins, int versionGap) {
            return new Bidder(Role.TRAINER, "honest", 1, coins, versionGap, 1, 1, 1, 1);
        }

        private static void assertEnds(String rules, Bidder first, Bidder second, String message) {
            var book = book(PolicyPoint.BIDDING, rules);
            book.ask(PolicyPoint.BIDDING, List.of(first));
            assertEquals(message, refusal(book, PolicyPoint.BIDDING, second));
            var again = bidder(second.getCoins(), second.getVersionGap());
            assertEquals(message, refusal(book(PolicyPoint.BIDDING, rules), PolicyPoint.BIDDING, again));
        }

        @Test
        void rulesThatAgreedContradictEachOther() {
            assertEnds(
                    """
                    rule "all" when $b : Bidder(round > 0) then $b.offer($b.getCoins()); end
                    rule "a coin a version" when $b : Bidder(coins > 0) then $b.offer($b.getVersionGap()); end
                    """,
                    bidder(3, 3),
                    bidder(3, 2),
                    "mine.drl:3: rule 'a coin a version': answers offer(2) instead of offer(3), unlike rule 'all' (mine.drl:2); "
                            + "give one of them a higher salience, or narrow its conditions; "
                            + "it saw Bidder(ability=1.0, coins=3.0, cost=1.0, disposition=honest, places=1, role=TRAINER, round=1, value=1.0, versionGap=2)");
        }

        @Test
        void aRuleThatIsNotHeardIsOutOfRange() {
            assertEnds(
                    """
                    rule "heard" salience 1 when $b : Bidder() then $b.offer(1); end
                    rule "not heard" when $b : Bidder() then $b.offer($b.getCoins() - 2); end
                    """,
                    bidder(2.5, 1),
                    bidder(1.5, 1),
                    "mine.drl:3: rule 'not heard': offer(-0.5): the amount must be from 0 to 1.5, for it has 1.5 coins and 1 place; "
                            + "it saw Bidder(ability=1.0, coins=1.5, cost=1.0, disposition=honest, places=1, role=TRAINER, round=1, value=1.0, versionGap=1)");
        }

        @Test
        void aRuleThatIsNotHeardAnswersWithNoNumber() {
            assertEnds(
                    """
                    rule "not heard" salience -1 when $b : Bidder() then $b.offer(1 % ($b.getVersionGap() - 1)); end
                    rule "heard" when $b : Bidder() then $b.abstain(); end
                    """,
                    bidder(2, 2),
                    bidder(2, 1),
                    "mine.drl:2: rule 'not heard': offer(NaN): the amount must be from 0 to 2.0, for it has 2.0 coins and 1 place; "
                            + "it saw Bidder(ability=1.0, coins=2.0, cost=1.0, disposition=honest, places=1, role=TRAINER, round=1, value=1.0, versionGap=1)");
        }

        @Test
        void anotherKindOfQuestionIsAnotherSituation() {
            var book = book(PolicyPoint.ACKNOWLEDGEMENT, """
                    rule "o" when $o : Offender() then $o.exclude(); end
                    rule "v" when $v : Voter() then $v.strike(); end
                    """);
            var voter = new Voter(1, "honest", false, Evidence.REPRODUCED, 0);
            var offender = new Offender(1, 0, 0, 0, false);
            book.ask(PolicyPoint.ACKNOWLEDGEMENT, List.of(voter, offender));
            assertEquals("v", voter.decisions().get(0).by().name());
            assertEquals("o", offender.decisions().get(0).by().name());
        }
    }

    private static String rules(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "rule \"%d\" when $r : Reward(round %% %d == 0) then $r.pay(1); end".formatted(i, i + 2))
                .collect(Collectors.joining("\n"));
    }

    /** The first rule whose number, plus two, divides the round. */
    private static void assertDecided(PolicyBook book, int rules, int round) {
        var reward = new Reward(round, RewardKind.OWNER, 0, 0);
        book.ask(PolicyPoint.REWARD, List.of(reward));
        var first = IntStream.range(0, rules)
                .filter(i -> round % (i + 2) == 0)
                .boxed()
                .findFirst();
        var decided = reward.decisions().stream()
                .map(decision -> decision.by().name())
                .findFirst();
        assertEquals(first.map(String::valueOf), decided);
    }

    @Test
    void moreSituationsThanAreRememberedAreAllDecided() {
        var book = book(PolicyPoint.REWARD, rules(200));
        for (var repeated = 0; repeated < 2; repeated++) {
            IntStream.range(1, 1_000).forEach(round -> assertDecided(book, 200, round));
        }
    }

    @Test
    void severalThreadsMayAskAtOnce() {
        var book = book(PolicyPoint.REWARD, rules(30));
        IntStream.range(1, 4_000).parallel().forEach(round -> assertDecided(book, 30, round));
    }
}

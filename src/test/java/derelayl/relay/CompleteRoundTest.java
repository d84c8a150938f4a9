package derelayl.relay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.learning.LearningModel;
import derelayl.ledger.DepositBlock;
import derelayl.ledger.EncryptionBlock;
import derelayl.ledger.Movement;
import derelayl.ledger.Movement.Reason;
import derelayl.ledger.SettlementBlock;
import derelayl.ledger.TestingBlock;
import derelayl.lineage.RelayModel;
import derelayl.participant.Disposition;
import derelayl.participant.Population;
import derelayl.participant.Population.Share;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.random.Streams;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import derelayl.vocabulary.Decision;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A completed round says all that happened in it. */
class CompleteRoundTest {
    private static final int ROUNDS = 60;

    /** Plays a relay of honest participants, forgers and plagiarists. */
    private static void play(Map<PolicyPoint, String> rules, Consumer<Round> observer) {
        var shares = List.of(
                new Share(new Disposition("forger", "cartel", true), 0.2),
                new Share(new Disposition("plagiarist", "", true), 0.1));
        var parameters = new RelayParameters(
                48,
                4,
                0.5,
                0.9,
                1,
                1,
                10,
                new FirstOwners(8, true),
                new Population(shares, Disposition.HONEST),
                Cheating.USUAL,
                new Verification(Verification.ALL, 0.5, 0.9, 0.05),
                Streams.PUBLISHED,
                TypeDeviations.NONE,
                UtilityFunction.COINS,
                LearningModel.Drawn.DRAWN);
        var relay = new RelaySimulation(3, parameters, Relays.policiesWith(rules));
        relay.observe(observer::accept);
        relay.run(ROUNDS);
    }

    private static final Map<PolicyPoint, String> STRIKES = Map.of(PolicyPoint.ACKNOWLEDGEMENT, "strikes");

    /** Whoever knows the balances before a round needs nothing but its movements. */
    @ParameterizedTest
    @ValueSource(strings = {"owner-and-ancestors", "decaying-royalties"})
    void itsMovementsGiveEveryBalanceBitForBit(String rewards) {
        var balances = new double[48];
        play(Map.of(PolicyPoint.ACKNOWLEDGEMENT, "strikes", PolicyPoint.REWARD, rewards), round -> {
            round.movements().forEach(movement -> apply(movement, balances));
            assertArrayEquals(balances, round.relay().ledger().balances(), "round " + round.number());
        });
    }

    private static void apply(Movement movement, double[] balances) {
        var coins = movement.coins();
        var who = movement.participant();
        assertTrue(coins > 0);
        switch (movement.reason()) {
            case DEPOSIT -> balances[who] -= coins;
            case BURN -> {}
            case REFUND, BLOCK_REWARD -> balances[who] += coins;
            case ROYALTY -> {
                if (coins != Math.rint(coins)) {
                    balances[who] += coins;
                    return;
                }
                for (var paid = 0; paid < coins; paid++) {
                    balances[who] += 1;
                }
            }
        }
    }

    /** A coin for each model from a settled one back to the genesis. */
    @Test
    void itsRoyaltiesSayForHowManyModelsTheyAre() {
        play(STRIKES, round -> {
            var models = round.settlement().models().stream()
                    .mapToInt(model -> model.generation() + 1)
                    .sum();
            assertEquals(
                    models, of(round, Reason.ROYALTY).mapToInt(Movement::count).sum());
            assertEquals(
                    models,
                    of(round, Reason.ROYALTY).mapToDouble(Movement::coins).sum());
        });
    }

    private static Stream<Movement> of(Round round, Reason reason) {
        return round.movements().stream().filter(movement -> movement.reason() == reason);
    }

    @Test
    void itsMovementsNameTheRulesThatSetTheAmount() {
        var rules = new TreeSet<String>();
        play(
                STRIKES,
                round -> round.movements()
                        .forEach(movement -> rules.add("%s: %s"
                                .formatted(
                                        movement.reason(),
                                        movement.decisions().stream()
                                                .map(Decision::by)
                                                .map(by -> by.name())
                                                .collect(Collectors.joining("; "))))));
        assertEquals(
                List.of(
                        "BLOCK_REWARD: A miner earns the unit reward for each thing it records",
                        "BLOCK_REWARD: A miner earns the unit reward for each thing it records; A miner earns the unit reward for each thing it records",
                        "BURN: A trainer bids one coin for each version it is behind, as far as its coins reach",
                        "BURN: An owner spreads its budget evenly over its places",
                        "DEPOSIT: A trainer bids one coin for each version it is behind, as far as its coins reach",
                        "DEPOSIT: An owner spreads its budget evenly over its places",
                        "REFUND: A trainer bids one coin for each version it is behind, as far as its coins reach",
                        "REFUND: An owner spreads its budget evenly over its places",
                        "ROYALTY: The owner of the model it was trained on earns one coin; The owner of every earlier model, back to the genesis, earns one coin"),
                List.copyOf(rules));
    }

    @Test
    void everyAttemptCarriesItsVerdict() {
        play(STRIKES, round -> {
            assertEquals(round.matches().size(), round.attempts().size());
            round.attempts().forEach(attempt -> {
                var verdict = attempt.verdict();
                assertTrue(verdict.voters() > 0);
                assertEquals(verdict.acknowledged(), verdict.acknowledging() > verdict.threshold());
                assertEquals(
                        verdict.voters(),
                        verdict.votes().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum());
            });
        });
    }

    @Test
    void itsBlocksAreAllThatAnAuditNeeds() {
        play(STRIKES, round -> {
            var blocks = round.blocks();
            assertEquals(4, blocks.size());
            var deposits = (DepositBlock) blocks.get(0);
            assertEquals(round.matches().size(), deposits.deposits().size());
            assertEquals(models(round), ((EncryptionBlock) blocks.get(1)).models());
            assertEquals(models(round), ((TestingBlock) blocks.get(2)).models());
            var settlement = (SettlementBlock) blocks.get(3);
            assertEquals(models(round), settlement.models());
            assertEquals(round.attempts().stream().map(Attempt::voteCount).toList(), settlement.votes());
            assertEquals(round.settlement().models(), settlement.settled());
            var movements = round.movements();
            var paid =
                    movements.subList(movements.size() - settlement.payments().size(), movements.size());
            assertEquals(settlement.payments(), paid, "what the block says is what is paid, after it");
            var reward = movements.get(movements.size() - paid.size() - 1);
            assertSame(Reason.BLOCK_REWARD, reward.reason());
            assertEquals(settlement.miner().orElseThrow(), reward.participant());
        });
    }

    private static List<RelayModel> models(Round round) {
        return round.contributions().stream().map(Contribution::model).toList();
    }

    @Test
    void whatIsDepositedReturnsOrBurns() {
        play(
                STRIKES,
                round -> assertEquals(
                        of(round, Reason.DEPOSIT).mapToDouble(Movement::coins).sum(),
                        of(round, Reason.REFUND).mapToDouble(Movement::coins).sum()
                                + of(round, Reason.BURN)
                                        .mapToDouble(Movement::coins)
                                        .sum(),
                        1e-9));
    }

    @Test
    void modelsAreToldApart() {
        var ids = new TreeSet<String>();
        var models = new ArrayList<RelayModel>();
        play(STRIKES, round -> models.addAll(models(round)));
        models.forEach(model -> ids.add(model.id().toString()));
        assertEquals(models.size(), ids.size());
    }

    /** Whoever looks later, from wherever, sees what the observers saw. */
    @Test
    void itNeverChangesAgain() {
        var rounds = new ArrayList<Round>();
        var seen = new ArrayList<String>();
        play(STRIKES, round -> {
            rounds.add(round);
            seen.add(everything(round));
        });
        assertEquals(
                seen, rounds.parallelStream().map(CompleteRoundTest::everything).toList());
    }

    private static String everything(Round round) {
        return List.of(
                        round.number(),
                        round.roles(),
                        round.matches(),
                        round.attempts(),
                        round.contributions(),
                        round.settlement(),
                        round.blocks(),
                        round.movements(),
                        List.of(PolicyPoint.values()).stream().map(round::asked).toList(),
                        round.isExtinct(),
                        models(round).stream().map(RelayModel::id).toList(),
                        models(round).stream().map(RelayModel::baseId).toList())
                .toString();
    }

    /** In round 20 a model is settled, and everybody with a strike, which is all but the first owner, is excluded. */
    @Test
    void aRelayDiesOutInTheRoundWhoseExclusionsLeaveNoOwner() {
        var acknowledgement = """
                import derelayl.vocabulary.*
                rule "Strike" when $v : Voter(round < 20) then $v.strike(); end
                rule "Trust" when $v : Voter(round >= 20) then $v.acknowledge(); end
                rule "Exclude" when $o : Offender(round >= 20) then $o.exclude(); end
                """;
        var selection = """
                import derelayl.vocabulary.*
                rule "Keep" when $s : Selection(round < 20) then $s.keepOwners(); end
                rule "Settle" when $s : Selection(round >= 20) then $s.settle(1); end
                """;
        var typed =
                List.of(Map.entry("-p participants", "participants=4"), Map.entry("-p training", "training.success=1"));
        var scenario = new ScenarioReader(new Library(List.of(Path.of("")))).read("paper", typed);
        var files = new ArrayList<>(RunInputs.of(scenario, Trust.GUARDED).rules());
        files.replaceAll(file -> switch (file.point()) {
            case ACKNOWLEDGEMENT -> new RuleFile(file.point(), Path.of("mine.drl"), acknowledgement);
            case SELECTION -> new RuleFile(file.point(), Path.of("mine.drl"), selection);
            default -> file;
        });
        var relay = new RelaySimulation(3, scenario.relay(), PolicyBook.of(files, scenario.settings()));
        var extinct = new ArrayList<Integer>();
        var ownerless = new ArrayList<Integer>();
        relay.observe(round -> {
            (round.isExtinct() ? extinct : new ArrayList<Integer>()).add(round.number());
            (round.roles().owners().isEmpty() ? ownerless : new ArrayList<Integer>()).add(round.number());
        });
        relay.run(22);
        assertEquals(List.of(21, 22), ownerless);
        assertEquals(List.of(20, 21, 22), extinct);
    }
}

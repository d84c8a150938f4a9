package derelayl.relay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.learning.LearningModel;
import derelayl.measure.MeasuredRound;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.participant.Population;
import derelayl.participant.Population.Share;
import derelayl.participant.PrivateType;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.participant.UtilityFunction.CoinScale;
import derelayl.participant.UtilityFunction.PerformanceScale;
import derelayl.random.Streams;
import derelayl.vocabulary.Conduct;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What participants have done and come to, and what sets them apart. */
class UtilityTest {
    private static final int ROUNDS = 30;
    private static final UtilityFunction COSTLY =
            new UtilityFunction(0.41, CoinScale.NOMINAL, PerformanceScale.IDENTITY, 2, 0.01, 0.02, 0.3, 1);

    private final List<Round> rounds = new ArrayList<>();

    private RelaySimulation play(UtilityFunction function, TypeDeviations types, Streams streams) {
        var population = new Population(
                List.of(
                        new Share(new Disposition("forger", "", true), 0.1),
                        new Share(new Disposition("lazy", "", true), 0.2)),
                Disposition.HONEST);
        var relay = new RelaySimulation(
                7,
                new RelayParameters(
                        64,
                        4,
                        0.5,
                        0.9,
                        1,
                        0.5,
                        10,
                        new FirstOwners(10, true),
                        population,
                        Cheating.USUAL,
                        new Verification(20, 0.5, 1, 0),
                        streams,
                        types,
                        function,
                        LearningModel.Drawn.DRAWN),
                Relays.policies());
        relay.observe(rounds::add);
        relay.run(ROUNDS);
        return relay;
    }

    private RelaySimulation play(UtilityFunction function) {
        return play(function, TypeDeviations.NONE, Streams.PUBLISHED);
    }

    private static double[] each(RelaySimulation relay, ToDoubleFunction<Participant> number) {
        return relay.participants().stream().mapToDouble(number).toArray();
    }

    @Test
    void utilityIsCoinsToTheLastBitUnlessSomethingElseIsSaid() {
        var relay = play(UtilityFunction.COINS);
        assertArrayEquals(
                relay.ledger().balances(), each(relay, one -> one.utility().of(UtilityFunction.COINS)));
        var measured = MeasuredRound.of(rounds.get(ROUNDS - 1)).utilities();
        assertEquals(relay.ledger().supply(), measured.welfare());
        assertEquals(1, measured.rationalShare(Disposition.HONEST).orElseThrow());
    }

    @Test
    void costsAndWorthsMoveNoCoin() {
        assertArrayEquals(
                play(UtilityFunction.COINS).ledger().balances(),
                play(COSTLY).ledger().balances());
    }

    @Test
    void utilityIsCoinsAndModelsWithoutTheCostsOfAllWork() {
        var relay = play(COSTLY);
        for (var one : relay.participants()) {
            var efforts = 0.0;
            var trainings = 0;
            var retests = 0L;
            var cases = 0L;
            var blocks = 0;
            for (var round : rounds) {
                for (var attempt : round.attempts()) {
                    if (attempt.match().trainer() == one) {
                        var effort = attempt.conduct() == Conduct.HONEST
                                ? 1
                                : attempt.conduct() == Conduct.LAZY ? Cheating.USUAL.effort() : 0;
                        efforts += effort;
                        trainings += effort > 0 ? 1 : 0;
                    }
                }
                retests +=
                        round.committee().contains(one) ? round.contributions().size() : 0;
                for (var block : round.blocks()) {
                    var isMiner = block.miner().stream().anyMatch(miner -> miner == one.index());
                    blocks += isMiner ? 1 : 0;
                    cases += isMiner && block == round.blocks().get(2) ? 10 : 0;
                }
            }
            assertEquals(trainings, one.utility().trainings());
            assertEquals(retests, one.utility().retests());
            assertEquals(cases, one.utility().cases());
            assertEquals(blocks, one.utility().blocks());
            var due = one.coins()
                    + 0.41 * one.bestPerformance().orElse(0)
                    - 2 * efforts
                    - 0.01 * retests
                    - 0.02 * cases
                    - 0.3 * blocks;
            assertEquals(due, one.utility().of(COSTLY), 1e-9);
        }
    }

    @Test
    void atTheBreakEvenCostOfTrainingTheHonestComeToNothing() {
        play(UtilityFunction.COINS);
        var cost = MeasuredRound.of(rounds.get(ROUNDS - 1))
                .utilities()
                .breakEvenTraining(Disposition.HONEST)
                .orElseThrow();
        rounds.clear();
        play(new UtilityFunction(0, CoinScale.NOMINAL, PerformanceScale.IDENTITY, cost, 0, 0, 0, 1));
        assertEquals(0, MeasuredRound.of(rounds.get(ROUNDS - 1)).utilities().of(Disposition.HONEST), 1e-6);
    }

    @Test
    void sharesOfCoinsAddUpToTheFinalShares() {
        var function = new UtilityFunction(0, CoinScale.SHARE, PerformanceScale.IDENTITY, 0, 0, 0, 0, 1);
        var relay = play(function);
        for (var one : relay.participants()) {
            assertEquals(
                    64 * one.coins() / relay.ledger().supply(), one.utility().of(function), 1e-9);
        }
    }

    @Test
    void laterRoundsAreWorthLess() {
        var function = new UtilityFunction(1, CoinScale.NOMINAL, PerformanceScale.ACCURACY, 1, 0, 0, 0, 0.9);
        var coins = new ArrayList<double[]>();
        var best = new ArrayList<double[]>();
        var relay = new RelaySimulation[1];
        rounds.clear();
        var population = Population.ALL_HONEST;
        relay[0] = new RelaySimulation(
                7,
                new RelayParameters(
                        20,
                        2,
                        0.5,
                        0.9,
                        1,
                        0.5,
                        10,
                        new FirstOwners(2, true),
                        population,
                        Cheating.USUAL,
                        Verification.PERFECT,
                        Streams.KEYED,
                        TypeDeviations.NONE,
                        function,
                        LearningModel.Drawn.DRAWN),
                Relays.policies());
        var costs = new double[20];
        relay[0].observe(round -> {
            coins.add(each(relay[0], Participant::coins));
            best.add(each(
                    relay[0], one -> 1 / (1 + Math.exp(-one.bestPerformance().orElse(0)))));
            round.matches().forEach(match -> costs[match.trainer().index()] += Math.pow(0.9, round.number() - 1.0));
        });
        relay[0].run(ROUNDS);
        for (var i = 0; i < 20; i++) {
            var due = -costs[i];
            for (var t = 0; t < ROUNDS; t++) {
                var before = t == 0 ? 0.5 : coins.get(t - 1)[i] + best.get(t - 1)[i];
                due += Math.pow(0.9, t) * (coins.get(t)[i] + best.get(t)[i] - before);
            }
            assertEquals(due, relay[0].participants().get(i).utility().of(function), 1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource(Streams.class)
    void typesAreLogNormalWithMeanOne(Streams streams) {
        var number = 20_000;
        var luck = streams.seededBy(5);
        var deviations = new TypeDeviations(0.5, 0, 0.25);
        var sum = 0.0;
        var squares = 0.0;
        var values = 0.0;
        for (var participant = 0; participant < number; participant++) {
            var type = deviations.draw(participant, luck);
            assertTrue(type.ability() > 0 && type.value() > 0);
            assertEquals(1, type.cost());
            sum += type.ability();
            squares += (type.ability() - 1) * (type.ability() - 1);
            values += (type.value() - 1) * (type.value() - 1);
        }
        assertEquals(1, sum / number, 4 * 0.5 / Math.sqrt(number));
        assertEquals(0.5, Math.sqrt(squares / number), 0.03);
        assertEquals(0.25, Math.sqrt(values / number), 0.01);
    }

    @ParameterizedTest
    @EnumSource(Streams.class)
    void thereIsNoLuckInTypesThatDoNotDiffer(Streams streams) {
        var alike = play(UtilityFunction.COINS, TypeDeviations.NONE, streams);
        alike.participants().forEach(one -> assertEquals(PrivateType.USUAL, one.type()));
        var values = play(UtilityFunction.COINS, new TypeDeviations(0, 0.5, 0.5), streams);
        assertArrayEquals(
                alike.ledger().balances(), values.ledger().balances(), "costs and values change nobody's luck");
        var able = play(UtilityFunction.COINS, new TypeDeviations(0.5, 0, 0), streams);
        assertNotEquals(alike.ledger().supply(), able.ledger().supply());
    }
}

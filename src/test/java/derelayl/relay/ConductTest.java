package derelayl.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.learning.LearningModel;
import derelayl.lineage.RelayModel;
import derelayl.participant.Disposition;
import derelayl.participant.Population;
import derelayl.participant.Population.Share;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.random.Streams;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.PolicyPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What each conduct does to a model, what it claims, and what can be found out about it. */
class ConductTest {
    private static final double DEVIATION = 0.25;
    private static final double MEAN = 1;

    private static RelayParameters with(String disposition, double share) {
        var population =
                new Population(List.of(new Share(new Disposition(disposition, "", true), share)), Disposition.HONEST);
        return new RelayParameters(
                64,
                4,
                0.5,
                0.9,
                MEAN,
                DEVIATION,
                10,
                new FirstOwners(10, true),
                population,
                new Cheating(0.5, 2, 3),
                Verification.PERFECT,
                Streams.PUBLISHED,
                TypeDeviations.NONE,
                UtilityFunction.COINS,
                LearningModel.Drawn.DRAWN);
    }

    /** Shows every attempt of this conduct, at least some. */
    private static void each(String disposition, Conduct conduct, Consumer<Attempt> check) {
        var relay = new RelaySimulation(5, with(disposition, 0.4), Relays.policies());
        var seen = new ArrayList<Attempt>();
        relay.observe(round -> round.attempts().stream()
                .filter(attempt -> attempt.conduct() == conduct)
                .forEach(seen::add));
        relay.run(3);
        assertTrue(seen.size() > 20, seen.size() + " attempts");
        seen.forEach(check);
        seen.forEach(attempt -> {
            var submission = attempt.submission();
            var learning = relay.learning();
            assertSame(attempt.match().trainer(), submission.contributor());
            assertEquals(
                    attempt.delivered().map(model -> conduct.evidence()),
                    submission.delivery().flatMap(learning::evident));
        });
    }

    private static double gain(Attempt attempt, RelayModel model) {
        return model.performance() - attempt.match().base().performance();
    }

    private static double claimedGain(Attempt attempt, RelayModel model) {
        return model.claim() - attempt.match().base().claim();
    }

    @Test
    void honest() {
        each(
                "honest",
                Conduct.HONEST,
                attempt -> attempt.delivered()
                        .ifPresent(model -> assertEquals(claimedGain(attempt, model), gain(attempt, model))));
        assertEquals(Evidence.REPRODUCED, Conduct.HONEST.evidence());
    }

    @Test
    void lazy() {
        var sum = new double[2];
        each(
                "lazy",
                Conduct.LAZY,
                attempt -> attempt.delivered().ifPresent(model -> {
                    assertEquals(claimedGain(attempt, model), gain(attempt, model), 1e-12);
                    sum[0] += gain(attempt, model);
                    sum[1]++;
                }));
        assertEquals(0.5, sum[0] / sum[1], 0.2, "half the effort");
        assertEquals(Evidence.REPRODUCED, Conduct.LAZY.evidence());
    }

    @Test
    void freeRide() {
        each(
                "free-rider",
                Conduct.FREE_RIDE,
                attempt -> attempt.delivered().ifPresent(model -> {
                    assertEquals(0, gain(attempt, model));
                    assertEquals(MEAN, claimedGain(attempt, model), 5 * DEVIATION);
                }));
        assertEquals(Evidence.NOT_REPRODUCED, Conduct.FREE_RIDE.evidence());
    }

    @Test
    void forge() {
        each(
                "forger",
                Conduct.FORGE,
                attempt -> attempt.delivered().ifPresent(model -> {
                    assertEquals(0, gain(attempt, model));
                    assertEquals(MEAN + 2, claimedGain(attempt, model), 5 * DEVIATION);
                }));
        assertEquals(Evidence.NOT_REPRODUCED, Conduct.FORGE.evidence());
    }

    @Test
    void poison() {
        each(
                "poisoner",
                Conduct.POISON,
                attempt -> attempt.delivered().ifPresent(model -> {
                    assertEquals(-3, gain(attempt, model), 5 * DEVIATION);
                    assertEquals(MEAN + 2 + 3, claimedGain(attempt, model) - gain(attempt, model), 1e-12);
                }));
        assertEquals(Evidence.NOT_REPRODUCED, Conduct.POISON.evidence());
    }

    @Test
    void plagiarise() {
        var relay = new RelaySimulation(5, with("plagiarist", 0.4), Relays.policies());
        var copies = new ArrayList<Contribution>();
        relay.observe(round -> {
            var all = round.contributions();
            for (var copy : all.stream()
                    .filter(made -> made.conduct() == Conduct.PLAGIARISE)
                    .toList()) {
                var victim = all.stream()
                        .filter(made -> made.conduct() != Conduct.PLAGIARISE)
                        .filter(made -> made.model().claim() == copy.model().claim())
                        .findFirst()
                        .orElseThrow();
                assertEquals(victim.model().performance(), copy.model().performance());
                assertSame(
                        victim.match().base(),
                        copy.model().base().orElse(victim.match().base()));
                assertEquals(copy.match().trainer().index(), copy.model().trainer());
                assertEquals(copy.match().owner().index(), copy.model().owner());
                assertTrue(all.indexOf(victim) < all.indexOf(copy), "the copy always commits later");
                copies.add(copy);
            }
        });
        relay.run(5);
        assertTrue(copies.size() > 20);
        assertEquals(Evidence.DUPLICATE, Conduct.PLAGIARISE.evidence());
    }

    @Test
    void whereThereIsNothingToCopyPlagiaristsRideFree() {
        var everyone = new Population(
                List.of(new Share(new Disposition("plagiarist", "", true), 63.0 / 64)), Disposition.HONEST);
        var parameters = new RelayParameters(
                64,
                4,
                0.5,
                0.9,
                MEAN,
                DEVIATION,
                10,
                FirstOwners.ONE,
                everyone,
                Cheating.USUAL,
                Verification.PERFECT,
                Streams.PUBLISHED,
                TypeDeviations.NONE,
                UtilityFunction.COINS,
                LearningModel.Drawn.DRAWN);
        var relay = new RelaySimulation(5, parameters, Relays.policies());
        relay.observe(round ->
                round.contributions().forEach(contribution -> assertEquals(Conduct.FREE_RIDE, contribution.conduct())));
        relay.run(1);
        assertEquals(1, relay.round().number() - 1);
    }

    @Test
    void withhold() {
        var relay = new RelaySimulation(5, with("withholder", 0.4), Relays.policies());
        relay.observe(round -> round.attempts().stream()
                .filter(attempt -> attempt.conduct() == Conduct.WITHHOLD)
                .forEach(attempt -> {
                    assertTrue(attempt.delivered().isEmpty());
                    var trainer = attempt.match().trainer();
                    assertTrue(trainer.knownVersion() >= attempt.match().base().version());
                    assertTrue(trainer.latestModel().isEmpty());
                }));
        relay.run(5);
        assertEquals(Evidence.NOT_DELIVERED, Conduct.WITHHOLD.evidence());
    }

    /** One trainer's conduct must not change the luck of the others. */
    @Test
    void gainsAreDrawnForEveryDeliveryUsedOrNot() {
        var honest = firstRound("lazy", 0);
        for (var disposition : List.of("lazy", "free-rider", "forger", "poisoner", "plagiarist")) {
            var mixed = firstRound(disposition, 0.4);
            assertNotEquals(honest, mixed);
            for (var trainer : mixed.keySet()) {
                if (mixed.get(trainer).conduct() == Conduct.HONEST) {
                    assertEquals(
                            honest.get(trainer).model().performance(),
                            mixed.get(trainer).model().performance(),
                            disposition);
                }
            }
        }
    }

    private static Map<Integer, Contribution> firstRound(String disposition, double share) {
        var relay = new RelaySimulation(
                5, with(disposition, share), Relays.policiesWith(Map.of(PolicyPoint.ACKNOWLEDGEMENT, "majority")));
        var contributions = new TreeMap<Integer, Contribution>();
        // All own the same model in the first round, so who trains for whom makes no difference.
        relay.observe(round -> round.contributions()
                .forEach(made -> contributions.put(made.model().trainer(), made)));
        relay.run(1);
        return contributions;
    }
}

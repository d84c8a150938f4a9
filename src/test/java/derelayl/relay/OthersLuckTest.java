package derelayl.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.learning.LearningModel;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.participant.Population;
import derelayl.participant.Population.Share;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.random.Streams;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With keyed luck, what one participant does leaves the luck of all others alone, in every round. */
class OthersLuckTest {
    private static final int ROUNDS = 25;
    private static final int SEEDS = 20;

    private static final Policies POLICIES =
            Relays.policiesWith(Map.of(PolicyPoint.ACKNOWLEDGEMENT, "majority", PolicyPoint.BIDDING, "equal-offers"));

    /** What fell to an honest trainer in a round: how well its training went; nothing if it failed. */
    private record Fortune(int round, int trainer) implements Comparable<Fortune> {
        @Override
        public int compareTo(Fortune other) {
            return round == other.round ? Integer.compare(trainer, other.trainer) : Integer.compare(round, other.round);
        }
    }

    private static RelayParameters parameters(String disposition, double share, int owners, Streams streams) {
        var shares = List.of(new Share(new Disposition(disposition, "", true), share));
        return new RelayParameters(
                64,
                4,
                0.5,
                0.8,
                1,
                1,
                10,
                new FirstOwners(owners, true),
                new Population(shares, Disposition.HONEST),
                Cheating.USUAL,
                Verification.PERFECT,
                streams,
                TypeDeviations.NONE,
                UtilityFunction.COINS,
                LearningModel.Drawn.DRAWN);
    }

    private static Map<Fortune, Optional<Double>> fortunes(long seed, String disposition, Streams streams) {
        var relay = new RelaySimulation(seed, parameters(disposition, 1.0 / 64, 10, streams), POLICIES);
        var fortunes = new TreeMap<Fortune, Optional<Double>>();
        relay.observe(round -> round.attempts().stream()
                .filter(attempt -> attempt.conduct() == Conduct.HONEST)
                .forEach(attempt -> fortunes.put(
                        new Fortune(round.number(), attempt.match().trainer().index()),
                        attempt.delivered()
                                .map(model -> model.performance()
                                        - attempt.match().base().performance()))));
        relay.run(ROUNDS);
        return fortunes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "free-rider",
                "lazy",
                "plagiarist",
                "withholder",
                "forger",
                "poisoner",
                "opportunist",
                "abstainer"
            })
    void oneWhoIsNotHonestChangesNobodysLuck(String disposition) {
        var shared = 0;
        for (var seed = 0; seed < SEEDS; seed++) {
            var honest = fortunes(seed, "honest", Streams.KEYED);
            var mixed = fortunes(seed, disposition, Streams.KEYED);
            for (var trained : honest.entrySet()) {
                if (mixed.containsKey(trained.getKey())) {
                    var other = mixed.get(trained.getKey());
                    assertEquals(trained.getValue().isPresent(), other.isPresent(), () -> "" + trained.getKey());
                    assertEquals(trained.getValue().orElse(0.0), other.orElse(0.0), 1e-9);
                    shared++;
                }
            }
        }
        assertTrue(shared > SEEDS * ROUNDS * 10, shared + " trainings in common");
    }

    /** The published streams are drawn from in order: what one does moves what all who come later draw. */
    @Test
    void publishedLuckIsShared() {
        var honest = fortunes(1, "honest", Streams.PUBLISHED);
        var mixed = fortunes(1, "withholder", Streams.PUBLISHED);
        honest.keySet().retainAll(mixed.keySet());
        mixed.keySet().retainAll(honest.keySet());
        assertNotEquals(honest, mixed);
    }

    /** Trainers who abstain mine: they may be drawn in place of others, but move nobody else. */
    @Test
    void whoJoinsTheMinersTakesAnothersBlockOrLeavesItAlone() {
        var taken = 0;
        for (var seed = 0; seed < SEEDS; seed++) {
            var all = firstRound(seed, "honest");
            var fewer = firstRound(seed, "abstainer");
            for (var block = 0; block < 4; block++) {
                var miner = miner(fewer, block);
                var joined = miner.disposition().name().equals("abstainer");
                assertTrue(joined || miner.index() == miner(all, block).index());
                taken += joined ? 1 : 0;
            }
        }
        assertTrue(taken > 0 && taken < 4 * SEEDS, taken + " blocks");
    }

    private static Round firstRound(long seed, String disposition) {
        var rounds = new TreeMap<Integer, Round>();
        var relay = new RelaySimulation(seed, parameters(disposition, 0.25, 1, Streams.KEYED), POLICIES);
        relay.observe(round -> rounds.put(round.number(), round));
        relay.run(1);
        return rounds.get(1);
    }

    private static Participant miner(Round round, int block) {
        var index = round.blocks().get(block).miner().orElseThrow();
        return round.relay().participants().get(index);
    }
}

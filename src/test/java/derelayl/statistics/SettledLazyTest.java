package derelayl.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.learning.LearningModel;
import derelayl.participant.Disposition;
import derelayl.participant.Population;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.random.Streams;
import derelayl.relay.FirstOwners;
import derelayl.relay.RelayParameters;
import derelayl.relay.RelaySimulation;
import derelayl.relay.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who trains half as much as the others is settled if it is among the best: what it gains is N(1/2, 1), what each of the
 * others does N(1, 1), and how many are settled is known.
 */
@Tag("statistics")
class SettledLazyTest {
    private static final int LAZY = 255;
    private static final int SEEDS = 6000;
    private static final int DRAWS = 400;

    private static Round firstRound(long seed) {
        var members = List.of(new Population.Members(new Disposition("lazy", "", true), List.of(LAZY)));
        var parameters = new RelayParameters(
                256,
                4,
                0.5,
                0.9,
                1,
                1,
                100,
                new FirstOwners(40, true),
                new Population(List.of(), members, Disposition.HONEST),
                Cheating.USUAL,
                Verification.PERFECT,
                Streams.PUBLISHED,
                TypeDeviations.NONE,
                UtilityFunction.COINS,
                LearningModel.Drawn.DRAWN);
        var rounds = new ArrayList<Round>();
        var relay = new RelaySimulation(seed, parameters, Relays.policies());
        relay.observe(rounds::add);
        relay.run(1);
        return rounds.get(0);
    }

    @Test
    void asOrderStatisticsSay() {
        var random = new Random(11);
        var delivered = 0;
        var settled = 0;
        var expected = 0.0;
        for (var seed = 1; seed <= SEEDS; seed++) {
            var round = firstRound(seed);
            var isThere = round.contributions().stream()
                    .anyMatch(contribution -> contribution.match().trainer().index() == LAZY);
            if (isThere) {
                delivered++;
                settled += round.settlement().nextOwners().stream().anyMatch(owner -> owner.index() == LAZY) ? 1 : 0;
                expected += chance(
                        round.contributions().size(),
                        round.settlement().settled().size(),
                        random);
            }
        }
        var interval = Interval.ofProbability(settled, delivered, 0.001);
        assertTrue(
                delivered > 1000 && interval.contains(expected / delivered), expected / delivered + " in " + interval);
    }

    /** To be among so many best of so many. */
    private static double chance(int delivered, int settled, Random random) {
        var among = 0;
        for (var draw = 0; draw < DRAWS; draw++) {
            var own = 0.5 + random.nextGaussian();
            var better = 0;
            for (var other = 1; other < delivered; other++) {
                better += 1 + random.nextGaussian() > own ? 1 : 0;
            }
            among += better < settled ? 1 : 0;
        }
        return (double) among / DRAWS;
    }
}

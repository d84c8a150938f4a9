package derelayl.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.learning.LearningModel;
import derelayl.participant.Population;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.random.Streams;
import derelayl.relay.FirstOwners;
import derelayl.relay.RelayParameters;
import derelayl.relay.RelaySimulation;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With keyed luck relays die as often as the exact chain says. */
class KeyedLuckExtinctionTest {
    @Test
    void smallRelays() {
        assertExtinction(32, 4, 0.5, 20, 600);
        assertExtinction(16, 2, 0.9, 12, 600);
    }

    @Test
    @Tag("statistics")
    void thePublishedRelay() {
        assertExtinction(256, 4, 0.9, 20, 6000);
    }

    private static void assertExtinction(int participants, int places, double success, int rounds, int seeds) {
        var parameters = new RelayParameters(
                participants,
                places,
                0.5,
                success,
                1,
                1,
                10,
                FirstOwners.ONE,
                Population.ALL_HONEST,
                Cheating.USUAL,
                Verification.PERFECT,
                Streams.KEYED,
                TypeDeviations.NONE,
                UtilityFunction.COINS,
                LearningModel.Drawn.DRAWN);
        var policies = Relays.policies();
        var dead = 0;
        for (var seed = 1; seed <= seeds; seed++) {
            var relay = new RelaySimulation(seed, parameters, policies);
            relay.run(rounds);
            dead += relay.round().roles().owners().isEmpty() ? 1 : 0;
        }
        var exact = new ExtinctionChain(participants, 0, places, 0.5, success).extinctAfter(rounds);
        var played = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(seeds, dead, Intervals.ERROR);
        assertTrue(
                played.getLowerBound() <= exact && exact <= played.getUpperBound(),
                "%d of %d, exactly %s".formatted(dead, seeds, exact));
    }
}

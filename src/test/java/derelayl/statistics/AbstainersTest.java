package derelayl.statistics;

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
import derelayl.relay.FirstOwners;
import derelayl.relay.RelayParameters;
import derelayl.relay.RelaySimulation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.interval.Interval;
import org.junit.jupiter.api.Test;

/** What contributing is worth: a fifth of the participants never bids. */
class AbstainersTest {
    private static final int SEEDS = 20;
    private static final int ROUNDS = 500;
    private static final Disposition ABSTAINER = new Disposition("abstainer", "", false);

    @Test
    void abstainersHaveWorseModelsAndFewerCoins() {
        var parameters = new RelayParameters(
                256,
                4,
                0.5,
                0.9,
                1,
                1,
                100,
                FirstOwners.ONE,
                new Population(List.of(new Share(ABSTAINER, 0.2)), Disposition.HONEST),
                Cheating.USUAL,
                Verification.PERFECT,
                Streams.PUBLISHED,
                TypeDeviations.NONE,
                UtilityFunction.COINS,
                LearningModel.Drawn.DRAWN);
        var coins = new ArrayList<Double>();
        var performances = new ArrayList<Double>();
        for (var seed = 1; seed <= SEEDS; seed++) {
            var relay = new RelaySimulation(seed, parameters, Relays.policies());
            relay.run(ROUNDS);
            if (!relay.round().roles().owners().isEmpty()) {
                coins.add(ratio(relay, Participant::coins));
                performances.add(ratio(
                        relay, participant -> participant.bestPerformance().orElse(0)));
            }
        }
        assertTrue(coins.size() > SEEDS / 2, coins.size() + " relays survived");
        assertBetween(0.001, 0.0015, interval(coins), "coins of an abstainer, relative to a contributor's");
        assertBetween(0.65, 0.75, interval(performances), "its best model's performance");
    }

    private static double ratio(RelaySimulation relay, ToDoubleFunction<Participant> value) {
        return mean(relay, value, true) / mean(relay, value, false);
    }

    private static double mean(RelaySimulation relay, ToDoubleFunction<Participant> value, boolean abstainers) {
        return relay.participants().stream()
                .filter(participant -> participant.disposition().equals(ABSTAINER) == abstainers)
                .mapToDouble(value)
                .average()
                .orElseThrow();
    }

    private static Interval interval(List<Double> values) {
        return Intervals.ofMean(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void assertBetween(double least, double most, Interval interval, String what) {
        assertTrue(
                least <= interval.getLowerBound() && interval.getUpperBound() <= most,
                "%s: [%s, %s]".formatted(what, interval.getLowerBound(), interval.getUpperBound()));
    }
}

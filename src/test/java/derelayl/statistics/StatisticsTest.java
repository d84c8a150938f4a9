package derelayl.statistics;

import static derelayl.Experiment.extinct;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Experiment;
import derelayl.Experiment.Outcome;
import derelayl.Relays;
import derelayl.measure.VersionLags;
import derelayl.vocabulary.PolicyPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixed seeds, and 99.9 % intervals that contain what must come out: {@code mvn verify -Pstatistics}. */
@Tag("statistics")
class StatisticsTest {
    private static final int SEEDS = 40;
    private static final int EXTINCTION_SEEDS = 2000;

    private static void assertContains(double expected, double slack, Interval interval, String what) {
        assertTrue(
                interval.getLowerBound() - slack <= expected && expected <= interval.getUpperBound() + slack,
                "%s: %s is not in [%s, %s], widened by %s"
                        .formatted(what, expected, interval.getLowerBound(), interval.getUpperBound(), slack));
    }

    private static Interval interval(List<Outcome> outcomes, ToDoubleFunction<Outcome> value) {
        return Intervals.ofMean(outcomes.stream()
                .filter(outcome -> !outcome.extinct())
                .mapToDouble(value)
                .toArray());
    }

    private static Interval extinction(List<Outcome> outcomes) {
        var dead = (int) outcomes.stream().filter(Outcome::extinct).count();
        return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(outcomes.size(), dead, Intervals.ERROR);
    }

    /** Exact: ((N/2)q - 1/2) / (2 + q) owners. */
    @Test
    void ownersInTheSteadyState() {
        var means = new double[SEEDS];
        var deviations = new double[SEEDS];
        for (var seed = 0; seed < SEEDS; seed++) {
            var owners = new ArrayList<Double>();
            var relay = Relays.published(5000 + seed);
            relay.observe(round -> owners.add((double) round.roles().owners().size()));
            relay.run(1000);
            var settled = owners.subList(200, owners.size());
            var mean =
                    settled.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            means[seed] = mean;
            deviations[seed] = Math.sqrt(settled.stream()
                    .mapToDouble(number -> (number - mean) * (number - mean))
                    .average()
                    .orElseThrow());
        }
        assertContains((128 * 0.9 - 0.5) / 2.9, 0, Intervals.ofMean(means), "owners");
        assertContains(1.60, 0.005, Intervals.ofMean(deviations), "standard deviation of owners");
    }

    @Test
    void versionLags() {
        var expected = new double[] {0.3149, 0.2551, 0.1601, 0.1601 * 0.6276, 0.1601 * 0.6276 * 0.6276};
        var shares = new double[expected.length][SEEDS];
        for (var seed = 0; seed < SEEDS; seed++) {
            var index = seed;
            var relay = Relays.published(6000 + seed);
            relay.observe(round -> {
                if (round.number() > 100) {
                    var lags = VersionLags.of(relay.participants());
                    for (var lag = 0; lag < expected.length; lag++) {
                        shares[lag][index] += lags.share(lag) / 400;
                    }
                }
            });
            relay.run(500);
        }
        for (var lag = 0; lag < expected.length; lag++) {
            // Half a unit of the last digit known, and what rounding makes of the ratio.
            assertContains(expected[lag], 0.0002, Intervals.ofMean(shares[lag]), "lag " + lag);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2.43",
        "0.01, 0.14, 2.09",
        "0.1, 0.70, 0.7",
        "0.2, 0.87, 0.2",
        "0.3, 0.92, 0.1",
        "0.4, 0.95, 0",
        "0.48, 0.95, 0",
        "0.52, 0.96, 0",
        "0.6, 0.96, 0"
    })
    void nobodyChecks(double forgers, double coins, double growth) {
        var outcomes = Experiment.established(forgers)
                .with(PolicyPoint.ACKNOWLEDGEMENT, "trusting")
                .play(SEEDS);
        // The tables' values are themselves means of 40 relays, rounded: as much again on either side.
        assertJoint(coins, 0.005, interval(outcomes, Outcome::dishonestCoins), "dishonest coins");
        assertJoint(growth, 0.05, interval(outcomes, Outcome::growth), "growth");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2.43, 39.6",
        "0.1, 0, 2.44, 36.2",
        "0.2, 0, 2.42, 32.8",
        "0.3, 0, 2.40, 29.0",
        "0.4, 0, 2.39, 24.8",
        "0.44, 0, 2.36, 22.0",
        "0.48, 0, 2.36, 18.7",
        "0.52, 0.97, 0, 18.9",
        "0.6, 0.97, 0, 24.9"
    })
    void allVote(double forgers, double coins, double growth, double owners) {
        var outcomes = Experiment.established(forgers).play(SEEDS);
        assertEquals(0, extinct(outcomes));
        assertJoint(coins, 0.005, interval(outcomes, Outcome::dishonestCoins), "dishonest coins");
        assertJoint(growth, 0.005, interval(outcomes, Outcome::growth), "growth");
        assertJoint(owners, 0.05, interval(outcomes, Outcome::owners), "owners");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2.45, 39.6",
        "0.1, 0, 2.37, 36.2",
        "0.2, 0, 2.29, 32.8",
        "0.3, 0, 2.17, 29.1",
        "0.4, 0.05, 2.04, 20.3",
        "0.6, 0.075, 0, 19.4"
    })
    void allVoteByLot(double forgers, double extinct, double growth, double owners) {
        var outcomes = Experiment.established(forgers).byLot().play(SEEDS);
        assertContains(extinct, 0.1, extinction(outcomes), "extinct");
        assertJoint(growth, 0.005, interval(outcomes, Outcome::growth), "growth");
        assertJoint(owners, 0.05, interval(outcomes, Outcome::owners), "owners");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.44, 0.48, 0.52})
    void byLotTheDeadBandIsDead(double forgers) {
        assertEquals(1, extinct(Experiment.established(forgers).byLot().play(SEEDS)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4})
    void extinctionByLotIsThatOfTheExactChain(double forgers) {
        var exact = new ExtinctionChain(256, (int) Math.floor(256 * forgers + 0.5), 4, 0.5, 0.9).extinctAfter(80);
        var outcomes = Experiment.fromGenesis(forgers).byLot().play(EXTINCTION_SEEDS);
        assertContains(exact, 0, extinction(outcomes), "extinct");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 8})
    void andForOtherNumbersOfPlaces(int places) {
        var exact = new ExtinctionChain(256, 51, places, 0.5, 0.9).extinctAfter(80);
        var outcomes = Experiment.fromGenesis(0.2).byLot().withPlaces(places).play(EXTINCTION_SEEDS);
        assertContains(exact, 0, extinction(outcomes), "extinct");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0050", "0.1, 0.042", "0.2, 0.142", "0.3, 0.334", "0.4, 0.575"})
    void extinctionByBid(double forgers, double known) {
        var interval = extinction(Experiment.fromGenesis(forgers).play(EXTINCTION_SEEDS));
        // The known values have the sampling error of 4000 relays.
        assertContains(known, 3.29 * Math.sqrt(known * (1 - known) / 4000), interval, "extinct");
    }

    @ParameterizedTest
    @CsvSource({"8, top-share, 0.005, 0.007", "4, top-share-rounded-up, 0.029, 0.041", "4, keep-owners, 0, 0"})
    void whatSavesARelay(int places, String selection, double byBid, double byLot) {
        var experiment =
                Experiment.fromGenesis(0.3).withRounds(60).withPlaces(places).with(PolicyPoint.SELECTION, selection);
        for (var known : new double[] {byBid, byLot}) {
            var played = known == byBid ? experiment : experiment.byLot();
            var slack = 3.29 * Math.sqrt(known * (1 - known) / 2000);
            assertContains(known, slack, extinction(played.play(1000)), selection);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.1, 35",
        "1, 0.2, 40",
        "1, 0.3, 40",
        "1, 0.4, 40",
        "21, 0.1, 0",
        "21, 0.2, 0",
        "21, 0.3, 0",
        "21, 0.4, 15",
        "101, 0.1, 0",
        "101, 0.2, 0",
        "101, 0.3, 0",
        "101, 0.4, 0"
    })
    void committees(int size, double forgers, int dead) {
        var known = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(40, dead, Intervals.ERROR);
        var played =
                extinction(Experiment.established(forgers).withCommittee(size).play(SEEDS));
        assertTrue(
                played.getLowerBound() <= known.getUpperBound() && known.getLowerBound() <= played.getUpperBound(),
                "%d of 40 known; [%s, %s]".formatted(dead, played.getLowerBound(), played.getUpperBound()));
    }

    /** Two means of 40 relays each differ by at most the root of two of one's interval. */
    private static void assertJoint(double known, double rounding, Interval interval, String what) {
        var half = (interval.getUpperBound() - interval.getLowerBound()) / 2;
        assertContains(known, rounding + (Math.sqrt(2) - 1) * half, interval, what);
    }
}

package derelayl.statistics;

import static derelayl.Experiment.extinct;
import static derelayl.Experiment.mean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Experiment;
import derelayl.Experiment.Outcome;
import derelayl.vocabulary.PolicyPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What honesty and acknowledgement lead to: few seeds and wide margins. */
class HonestyTest {
    private static final int SEEDS = 6;

    @ParameterizedTest
    @CsvSource({"0, 0, 2.43", "0.01, 0.14, 2.09", "0.1, 0.70, 0.7", "0.3, 0.92, 0.1", "0.6, 0.96, 0"})
    void whereNobodyChecksAFewForgersTakeAlmostAll(double forgers, double coins, double growth) {
        var outcomes = Experiment.established(forgers)
                .with(PolicyPoint.ACKNOWLEDGEMENT, "trusting")
                .play(SEEDS);
        assertEquals(coins, mean(outcomes, Outcome::dishonestCoins), 0.08);
        assertEquals(growth, mean(outcomes, Outcome::growth), 0.35);
    }

    @ParameterizedTest
    @CsvSource({"0, 2.43, 39.6", "0.1, 2.44, 36.2", "0.3, 2.40, 29.0", "0.44, 2.36, 22.0", "0.48, 2.36, 18.7"})
    void whereAllCheckForgersTakeNothing(double forgers, double growth, double owners) {
        var outcomes = Experiment.established(forgers).play(SEEDS);
        assertEquals(0, extinct(outcomes));
        assertEquals(0, mean(outcomes, Outcome::dishonestCoins), 0.002);
        assertEquals(growth, mean(outcomes, Outcome::growth), 0.15);
        assertEquals(owners, mean(outcomes, Outcome::owners), 1);
    }

    @ParameterizedTest
    @CsvSource({"0.52", "0.6"})
    void aMajorityOfForgersTakesAll(double forgers) {
        var outcomes = Experiment.established(forgers).play(SEEDS);
        assertEquals(0.97, mean(outcomes, Outcome::dishonestCoins), 0.02);
        assertEquals(0, mean(outcomes, Outcome::growth), 0.05);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0", "0.3, 0", "0.44, 1", "0.48, 1", "0.52, 1"})
    void byLotThereIsABandInWhichRelaysDie(double forgers, double extinct) {
        assertEquals(extinct, extinct(Experiment.established(forgers).byLot().play(SEEDS)));
    }

    @Test
    void aSingleVoterIsNoMajority() {
        assertTrue(extinct(Experiment.established(0.2).withCommittee(1).play(SEEDS)) >= 0.5);
        assertEquals(0, extinct(Experiment.established(0.2).withCommittee(21).play(SEEDS)));
    }

    @Test
    void fromASingleOwnerForgersKillRelays() {
        var byBid = extinct(Experiment.fromGenesis(0.4).play(40));
        assertEquals(0.575, byBid, 0.25);
        assertTrue(extinct(Experiment.fromGenesis(0.4).byLot().play(40)) > byBid);
        assertEquals(
                0,
                extinct(Experiment.fromGenesis(0.4)
                        .with(PolicyPoint.SELECTION, "keep-owners")
                        .play(20)));
    }

    @Test
    void theExactChainAgreesWithItsKnownValues() {
        var known = new double[][] {{0, 0.00561}, {0.1, 0.0533}, {0.2, 0.2164}, {0.3, 0.5845}, {0.4, 0.9689}};
        for (var row : known) {
            var forgers = (int) Math.floor(256 * row[0] + 0.5);
            assertEquals(row[1], new ExtinctionChain(256, forgers, 4, 0.5, 0.9).extinctAfter(80), 0.00005);
        }
    }
}

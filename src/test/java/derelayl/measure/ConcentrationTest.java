package derelayl.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.Relays;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
    @Test
    void allEqual() {
        var equal = new double[100];
        Arrays.fill(equal, 7.5);
        var concentration = Concentration.ofAscending(equal);
        assertEquals(0, concentration.gini(), 1e-12);
        assertEquals(0.1, concentration.topTen(), 1e-12);
        assertEquals(100, concentration.hhi(), 1e-9);
        assertEquals(51, concentration.nakamoto());
        assertEquals(0, concentration.theil(), 1e-12);
    }

    @Test
    void allWithOne() {
        var one = new double[100];
        one[99] = 8;
        var concentration = Concentration.ofAscending(one);
        assertEquals(0.99, concentration.gini(), 1e-12);
        assertEquals(1, concentration.topTen());
        assertEquals(10000, concentration.hhi(), 1e-9);
        assertEquals(1, concentration.nakamoto());
        assertEquals(Math.log(100), concentration.theil(), 1e-12);
    }

    @Test
    void nobodyHasAny() {
        assertEquals(new Concentration(0, 0, 0, 0, 0), Concentration.ofAscending(new double[3]));
    }

    /** The measures of the published run, known from elsewhere. */
    @Test
    void thePublishedRun() {
        Map<Integer, double[]> known = new TreeMap<>(Map.of(
                10, new double[] {2037.2425, .9402, .7914, 1101.5, 4, 2.681},
                100, new double[] {198933.4625, .7748, .2786, 168.5, 23, 1.203},
                1000, new double[] {19719352.9977, .3710, .1012, 56.3, 68, .231},
                5000, new double[] {494365895.79, .1529, .0625, 41.9, 101, .0367}));
        var relay = Relays.published(42);
        relay.observe(round -> {
            if (known.containsKey(round.number())) {
                var expected = known.remove(round.number());
                var measured = Holdings.of(relay).concentration();
                assertEquals(expected[0], relay.ledger().supply(), 0.005);
                assertEquals(expected[1], measured.gini(), 0.00005);
                assertEquals(expected[2], measured.topTen(), 0.00005);
                assertEquals(expected[3], measured.hhi(), 0.05);
                assertEquals(expected[4], measured.nakamoto());
                assertEquals(expected[5], measured.theil(), 0.0005);
            }
        });
        relay.run(5000);
        assertEquals(Map.of(), known);
    }
}

package derelayl.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.relay.RelayParameters;
import derelayl.relay.RelaySimulation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CoinHistoryTest {
    private static CoinHistory played(int participants, int rounds) {
        var relay =
                new RelaySimulation(1, new RelayParameters(participants, 4, 0.5, 0.9, 1, 1, 100), Relays.policies());
        var history = new CoinHistory();
        relay.observe(history);
        relay.run(rounds);
        return history;
    }

    @Test
    void aLineHasAtMostTwoThousandPointsTheFirstAndLastRoundAmongThem() {
        for (var rounds : new int[] {1, 2, 1999, 2000, 2001, 9999, 20_000}) {
            var kept = played(4, rounds).rounds();
            assertTrue(kept.length <= 2000, kept.length + " points");
            assertTrue(kept.length >= Math.min(rounds, 1000), kept.length + " points");
            assertEquals(1, kept[0]);
            assertEquals(rounds, kept[kept.length - 1]);
            assertEquals(kept.length, Arrays.stream(kept).distinct().count());
        }
    }

    @Test
    void aLargePopulationIsKeptAsQuantiles() {
        assertEquals(2000, played(2000, 3).lines());
        assertEquals(CoinHistory.QUANTILES.size(), played(2001, 3).lines());
    }
}

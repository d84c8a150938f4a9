package derelayl.relay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.Golden;
import derelayl.Relays;
import derelayl.participant.Participant;
import derelayl.report.VersionHistory;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published run, to the last bit. */
class GoldenReplayTest {
    private static final int ROUNDS = 5000;

    @ParameterizedTest
    @ValueSource(longs = {42, 3, 232})
    void everyRecordedCoinIsThePublishedOne(long seed) {
        var golden = Golden.rows("coins-seed" + seed + ".csv.gz");
        var compared = new AtomicInteger();
        var relay = Relays.published(seed);
        relay.observe(round -> {
            if (golden.containsKey(round.number())) {
                // No tolerance: arrays of doubles are compared bit for bit.
                assertArrayEquals(golden.get(round.number()), relay.ledger().balances(), "round " + round.number());
                compared.incrementAndGet();
            }
        });
        relay.run(golden.lastKey());
        assertEquals(golden.size(), compared.get());
    }

    @Test
    void everyVersionIsThePublishedOne() {
        var golden = Golden.rows("versions-seed42.csv.gz");
        var relay = Relays.published(42);
        relay.observe(round -> assertArrayEquals(
                golden.get(round.number()),
                relay.participants().stream()
                        .mapToDouble(Participant::knownVersion)
                        .toArray(),
                "round " + round.number()));
        relay.run(golden.lastKey());
        assertEquals(100, golden.size());
    }

    @Test
    void finalCoinsAreThoseOfThePublishedFigure() {
        var golden = Golden.rows("published-coins-final.csv");
        var relay = Relays.published(42);
        relay.run(ROUNDS);
        golden.forEach((participant, coins) ->
                assertEquals(coins[0], relay.ledger().balance(participant), 0.005, "participant " + participant));
        assertEquals(256, golden.size());
    }

    @Test
    void theVersionDistributionIsThatOfThePublishedFigure() {
        var golden = Golden.rows("published-version-distribution.csv");
        var history = new VersionHistory();
        var relay = Relays.published(42);
        relay.observe(history);
        relay.run(VersionHistory.MOST_ROUNDS);
        golden.forEach((round, percentages) ->
                assertArrayEquals(percentages, history.rounds().get(round - 1), 1e-5, "round " + round));
        assertEquals(100, golden.size());
    }
}

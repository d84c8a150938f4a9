package derelayl.relay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.participant.Participant;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs with any seed and parameters are those of the published process, bit for bit. */
class ReplayTest {
    private static final Policies POLICIES = Relays.policies();

    static Stream<RelayParameters> parameters() {
        return Stream.of(
                new RelayParameters(2, 4, 0.5, 0.9, 1, 1, 100),
                new RelayParameters(3, 1, 1, 1, 1, 1, 1),
                new RelayParameters(5, 2, 1, 0.8, 1, 1, 0),
                new RelayParameters(10, 1, 0.9, 0.95, 1, 1, 7),
                new RelayParameters(17, 3, 0.34, 0.99, 0.5, 2, 100),
                new RelayParameters(31, 100, 0.5, 0.7, 1, 1, 3),
                new RelayParameters(48, 4, 1, 1, -1, 0.5, 100),
                new RelayParameters(64, 2, 0.75, 0.9, 0, 0, 10),
                new RelayParameters(101, 7, 0.29, 0.9, 1, 1, 100),
                new RelayParameters(256, 1, 1, 0.9, 1, 3, 100),
                new RelayParameters(333, 4, 0.5, 0.5, 1, 1, 100));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void otherParameters(RelayParameters parameters) {
        LongStream.of(0, 1, 7, 12345, 4294967295L).forEach(seed -> compare(seed, parameters, 150));
    }

    @Test
    void otherSeeds() {
        IntStream.range(100, 120).forEach(seed -> compare(seed, Relays.PUBLISHED, 120));
    }

    @Test
    void aLongRun() {
        compare(11, new RelayParameters(40, 4, 0.5, 0.9, 1, 1, 100), 3000);
    }

    /** Whatever is switched on against the dishonest: where all are honest, nothing changes. */
    @ParameterizedTest
    @ValueSource(strings = {"trusting", "majority", "strikes", "forgiving"})
    void anyAcknowledgementRulesWhereAllAreHonest(String rules) {
        var policies = Relays.policiesWith(Map.of(PolicyPoint.ACKNOWLEDGEMENT, rules));
        LongStream.of(3, 42, 2655).forEach(seed -> compare(seed, Relays.PUBLISHED, 150, policies));
    }

    /** What the seeds that die early are known for, checked beside the numbers. */
    @Test
    void extinctRelays() {
        assertEquals(1, compare(939, Relays.PUBLISHED, 60));
        assertEquals(2, compare(132, Relays.PUBLISHED, 60));
        assertEquals(3, compare(2655, Relays.PUBLISHED, 60));
    }

    @Test
    void nobodyEverTrainsInATrainingThatAlwaysFails() {
        assertEquals(1, compare(42, new RelayParameters(20, 4, 0.5, 0, 1, 1, 100), 30));
    }

    /** Compares every round; the result is the round in which the relay died out, 0 if it did not. */
    private static int compare(long seed, RelayParameters parameters, int rounds) {
        return compare(seed, parameters, rounds, POLICIES);
    }

    private static int compare(long seed, RelayParameters parameters, int rounds, Policies policies) {
        var published = new PublishedProgram(seed, parameters);
        var extinction = new AtomicInteger();
        var relay = new RelaySimulation(seed, parameters, policies);
        relay.observe(round -> {
            published.playRound();
            var where = "seed %d, round %d of %s".formatted(seed, round.number(), parameters);
            assertArrayEquals(published.coins(), relay.ledger().balances(), where);
            assertArrayEquals(
                    published.known(),
                    relay.participants().stream()
                            .mapToInt(Participant::knownVersion)
                            .toArray(),
                    where);
            assertEquals(published.isExtinct(), round.isExtinct(), where);
            if (round.isExtinct()) {
                extinction.compareAndSet(0, round.number());
            }
        });
        relay.run(rounds);
        assertTrue(relay.ledger().minted() > 0 || parameters.testingCases() == 0);
        return extinction.get();
    }
}

package derelayl.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Golden;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A relay that was kept and brought back goes on to the same numbers, bit for bit. */
class ContinuationTest {
    private static final int ROUNDS = 70;

    @TempDir
    private Path folder;

    static Stream<KeptRun> runs() {
        return Stream.of(
                KeptRun.of("paper", "seed=42"),
                KeptRun.of("paper", "seed=4294967295", "training.gain.deviation=0"),
                KeptRun.of("paper", "seed=7", "policy.reward=decaying-royalties", "settlement.share=1"),
                KeptRun.of("paper", "seed=2", "participants=2"),
                KeptRun.of("paper", "seed=3", "participants=3", "settlement.share=1", "training.success=1"),
                KeptRun.of("paper", "seed=939"),
                KeptRun.of(
                        "forgers-checked",
                        "streams=keyed",
                        "policy.acknowledgement=strikes",
                        "retest.detection=0.8",
                        "acknowledgement.committee=15"),
                KeptRun.of("forgers-checked", "seed=5", "policy.acknowledgement=strikes"),
                KeptRun.of(
                        "forgers-checked",
                        "seed=6",
                        "policy.acknowledgement=forgiving",
                        "setting.strikes=1",
                        "setting.readmission=5",
                        "setting.strike-expiry=4",
                        "retest.false-alarm=0.1",
                        "acknowledgement.committee=15"),
                KeptRun.of(
                        "forgers-unchecked",
                        "seed=8",
                        "population.plagiarist.share=0.1",
                        "population.lazy.share=0.1",
                        "population.opportunist.share=0.1",
                        "population.withholder.share=0.05",
                        "population.abstainer.share=0.05"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyRoundAfterwardsIsThatOfAnUninterruptedRun(KeptRun run) throws IOException {
        var uninterrupted = run.relay();
        var expected = KeptRun.watch(uninterrupted);
        uninterrupted.run(ROUNDS);
        var interrupted = run.relay();
        var unchanged = KeptRun.watch(interrupted);
        interrupted.start();
        for (var round : new int[] {0, 1, 2, 13, 40, 69}) {
            interrupted.play(round - (int) interrupted.schedule.getSteps());
            var restored = kept(run, interrupted);
            var actual = KeptRun.watch(restored);
            restored.play(ROUNDS - round);
            assertEquals(expected.tailMap(round + 1), actual, "after round " + round);
        }
        interrupted.play(1);
        assertEquals(expected, unchanged);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 19})
    void aRelayCanBeKeptAgainAndAgain(int everySoManyRounds) throws IOException {
        var run = KeptRun.of("forgers-checked", "seed=9", "policy.acknowledgement=strikes");
        var uninterrupted = run.relay();
        var expected = KeptRun.watch(uninterrupted);
        uninterrupted.run(38);
        var relay = run.played(0);
        for (var round = 0; round < 38; round += everySoManyRounds) {
            relay = kept(run, relay);
            var actual = KeptRun.watch(relay);
            relay.play(everySoManyRounds);
            assertEquals(expected.subMap(round + 1, round + everySoManyRounds + 1), actual);
        }
    }

    @Test
    void thePublishedRunIsThePublishedOneAfterABreak() throws IOException {
        var golden = Golden.rows("coins-seed42.csv.gz");
        var run = KeptRun.of("paper");
        var relay = kept(run, run.played(2477));
        relay.play(golden.lastKey() - 2477);
        assertArrayEquals(golden.get(golden.lastKey()), relay.ledger().balances(), "round " + golden.lastKey());
    }

    /** Two owners, one trainer each, and every model is settled: two lines that have only the genesis in common. */
    @Test
    void aLineageOf5000GenerationsNeedsNoDeepStack() throws IOException {
        var run = KeptRun.of(
                "paper",
                "participants=8",
                "start.owners=2",
                "auction.trainers-per-owner=1",
                "settlement.share=1",
                "training.success=1");
        var relay = run.played(5000);
        assertEquals(0, relay.lineage().top().version());
        assertEquals(5000, depth(relay));
        var restored = kept(run, relay);
        assertEquals(5000, depth(restored));
        var expected = KeptRun.watch(relay);
        var actual = KeptRun.watch(restored);
        relay.play(3);
        restored.play(3);
        assertEquals(3, actual.size());
        assertEquals(expected, actual);
    }

    private static int depth(RelaySimulation relay) {
        var owner = relay.round().roles().owners().get(0);
        return relay.lineage().branch(owner.latestModel().orElseThrow()).size();
    }

    @Test
    void aLargePopulation() throws IOException {
        var run = KeptRun.of("paper", "participants=25600", "start.owners=6400");
        var relay = run.played(2);
        var restored = kept(run, relay);
        relay.play(1);
        restored.play(1);
        assertTrue(relay.ledger().supply() > 0);
        assertArrayEquals(relay.ledger().balances(), restored.ledger().balances());
    }

    /** What rules may do is not for the file to say. */
    @Test
    void rulesThatDoMoreThanTheyMayAreRefused() throws IOException {
        var run = KeptRun.of("paper", "participants=4");
        var curious = new RuleFile(PolicyPoint.SELECTION, Path.of("curious.drl"), """
                import derelayl.vocabulary.*
                rule "Look around" when s : Selection() then System.getenv(); s.settle(1); end
                """);
        var files = run.policies().files().stream()
                .map(own -> own.point() == curious.point() ? curious : own)
                .toList();
        var policies = PolicyBook.of(files, run.scenario().settings(), Trust.TRUSTED);
        var relay = run.relay();
        relay.start();
        var file = folder.resolve("relay.checkpoint");
        new Checkpoint(relay, policies).write(file);
        assertEquals(files, Checkpoint.read(file, Trust.TRUSTED).policies().files());
        var refusal = assertThrows(RuleException.class, () -> Checkpoint.read(file, Trust.GUARDED));
        assertTrue(refusal.getMessage().startsWith("curious.drl:2: "), refusal.getMessage());
    }

    private RelaySimulation kept(KeptRun run, RelaySimulation relay) throws IOException {
        var file = folder.resolve("relay.checkpoint");
        run.checkpoint(relay).write(file);
        var read = Checkpoint.read(file, Trust.GUARDED);
        assertNotSame(relay, read.relay());
        assertSame(read.policies(), read.relay().policies());
        assertEquals(run.policies().files(), read.policies().files());
        assertEquals(run.scenario().settings(), read.policies().settings());
        assertEquals(run.scenario().relay(), read.relay().parameters());
        return read.relay();
    }
}

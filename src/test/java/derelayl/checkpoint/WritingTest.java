package derelayl.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.relay.RoundPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** When and how a checkpoint is written, also by MASON's console. */
class WritingTest {
    private static final KeptRun RUN = KeptRun.of("paper", "participants=16");

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("relay.checkpoint");
    }

    /** Somebody's own part of the schedule that serialises, though no checkpoint knows it. */
    private record Probe() implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {}
    }

    @Test
    void aRelayCanBeKeptFromItsStartAndPastItsEnd() {
        var relay = RUN.relay();
        assertThrows(IllegalStateException.class, () -> RUN.checkpoint(relay));
        relay.start();
        RUN.checkpoint(relay);
        relay.play(3);
        relay.finish();
        RUN.checkpoint(relay);
    }

    @Test
    void amidARoundNothingCanBeKept() {
        var relay = RUN.relay();
        relay.start();
        var refusals = new ArrayList<String>();
        relay.observe(round -> refusals.add(refusal(relay, "observer")));
        relay.schedule.scheduleRepeating(
                Schedule.EPOCH + 1, RoundPhase.ROLES.ordering() - 1, state -> refusals.add(refusal(relay, "first")));
        relay.schedule.scheduleRepeating(
                Schedule.EPOCH + 1, RoundPhase.RECORD.ordering() + 1, state -> refusals.add(refusal(relay, "last")));
        relay.play(2);
        assertEquals(List.of("first", "observer", "last", "first", "observer", "last"), refusals);
    }

    private static String refusal(RelaySimulation relay, String by) {
        assertThrows(IllegalStateException.class, () -> RUN.checkpoint(relay));
        return by;
    }

    @Test
    void masonsConsoleKeepsARelayInItsArchive() throws IOException {
        var relay = RUN.played(4);
        assertThrows(IllegalStateException.class, () -> relay.writeToCheckpoint(file().toFile()));
        relay.keepIn((kept, path) -> RUN.checkpoint(kept).write(path));
        assertSame(relay, relay.writeToCheckpoint(file().toFile()));
        assertEquals(List.of(file()), files());
        assertArrayEquals(RUN.checkpoint(relay).content(), Files.readAllBytes(file()));
        var restored = Checkpoint.read(file(), Trust.GUARDED).relay();
        assertThrows(IllegalStateException.class, () -> restored.writeToCheckpoint(file().toFile()));
    }

    /** The console does not wait until its simulation pauses. */
    @Test
    void whileAnotherThreadPlaysRoundsAreStillKeptWhole() throws Exception {
        var uninterrupted = RUN.relay();
        var expected = KeptRun.watch(uninterrupted);
        var relay = RUN.relay();
        relay.keepIn((kept, path) -> RUN.checkpoint(kept).write(path));
        relay.start();
        var player = new Thread(() -> relay.play(3000));
        player.start();
        var restored = new ArrayList<RelaySimulation>();
        while (restored.size() < 8) {
            relay.writeToCheckpoint(file().toFile());
            restored.add(Checkpoint.read(file(), Trust.GUARDED).relay());
        }
        player.join();
        uninterrupted.run(3001);
        for (var one : restored) {
            var actual = KeptRun.watch(one);
            one.play(1);
            assertEquals(expected.get(actual.firstKey()), actual.get(actual.lastKey()));
        }
    }

    @Test
    void aFailureLeavesTheEarlierFileAndNothingElse() throws IOException {
        var relay = RUN.played(1);
        RUN.checkpoint(relay).write(file());
        var earlier = Files.readAllBytes(file());
        refused(new Probe(), Probe.class.getName());
        refused(state -> {}, "java.lang.invoke.SerializedLambda");
        assertArrayEquals(earlier, Files.readAllBytes(file()));
        assertEquals(List.of(file()), files());
    }

    private void refused(Steppable stranger, String name) {
        var relay = RUN.played(2);
        relay.schedule.scheduleRepeating(stranger);
        var refusal = assertThrows(
                FileSystemException.class, () -> RUN.checkpoint(relay).write(file()));
        assertEquals(file() + ": a " + name + " takes part in this relay, but cannot be kept", refusal.getMessage());
    }

    @Test
    void whereNothingCanBeWrittenTheFileIsNamed() throws IOException {
        var nowhere = folder.resolve("missing").resolve("relay.checkpoint");
        var refusal = assertThrows(
                FileSystemException.class, () -> RUN.checkpoint(RUN.played(0)).write(nowhere));
        assertTrue(refusal.getMessage().contains(nowhere.toString()), refusal.getMessage());
        var relay = RUN.played(0);
        relay.keepIn((kept, path) -> RUN.checkpoint(kept).write(path));
        assertThrows(UncheckedIOException.class, () -> relay.writeToCheckpoint(nowhere.toFile()));
        assertFalse(Files.exists(nowhere.getParent()));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}

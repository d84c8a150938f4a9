package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.files.WholeFile;
import derelayl.record.Manifest;
import derelayl.record.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes that play a run, at moments spread evenly over the time it takes, and goes on with it. */
class KilledRunTest {
    private static final List<String> RUN = List.of(
            "run",
            "forgers-checked",
            "--rounds",
            "40",
            "-p",
            "participants=600",
            "-p",
            "start.owners=100",
            "-p",
            "chain=full",
            "-p",
            "record.models=true",
            "-p",
            "record.decisions=changed");

    @TempDir
    private Path folder;

    /**
     * What the kills met.
     *
     * @param kept how many came after a checkpoint was there
     * @param writing how many came while one was being written
     */
    private record Met(int kept, int writing) {}

    private Process start(String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "derelayl.Main"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    private static String[] run(Path place, String... more) {
        var typed = new ArrayList<>(RUN);
        typed.addAll(List.of("--out", place.toString()));
        typed.addAll(List.of(more));
        return typed.toArray(String[]::new);
    }

    private void finish(String... typed) throws Exception {
        var process = start(typed);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("output.txt")));
    }

    /** When to kill. */
    private enum Moment {
        /** Spread evenly over the time that the run takes. */
        ANY,
        /** Spread evenly over that time, but from the first checkpoint on. */
        AFTER_A_CHECKPOINT,
        /** As soon as a checkpoint is being written, after the first. */
        WHILE_ONE_IS_WRITTEN
    }

    private static void await(Process process, Path file) {
        while (process.isAlive() && !Files.exists(file)) {
            Thread.onSpinWait();
        }
    }

    private Met killAndGoOn(int kills, int every, Moment moment) throws Exception {
        var folder = Files.createTempDirectory(this.folder, "runs");
        var undisturbed = folder.resolve("undisturbed");
        var begin = System.nanoTime();
        finish(run(undisturbed, "--checkpoint-every", String.valueOf(every)));
        var duration = System.nanoTime() - begin;
        var kept = 0;
        var writing = 0;
        for (var kill = 1; kill <= kills; kill++) {
            var place = folder.resolve("killed-" + kill);
            var typed = run(place, "--checkpoint-every", String.valueOf(every), "--if-exists", "resume");
            var process = start(typed);
            var checkpoint = place.resolve(RunFolder.CHECKPOINT);
            if (moment != Moment.ANY) {
                await(process, checkpoint);
            }
            // What is left of the run after its first checkpoint takes a third of the time, or more.
            TimeUnit.NANOSECONDS.sleep(duration * kill / (kills + 1) / (moment == Moment.ANY ? 1 : 3));
            if (moment == Moment.WHILE_ONE_IS_WRITTEN) {
                await(process, WholeFile.part(checkpoint));
            }
            process.destroyForcibly().waitFor();
            kept += Files.exists(checkpoint) ? 1 : 0;
            writing += Files.exists(WholeFile.part(checkpoint)) ? 1 : 0;
            // Some are killed a second time while they are being gone on with.
            if (kill % 4 == 0) {
                var second = start(typed);
                TimeUnit.NANOSECONDS.sleep(duration * (kills - kill) / (kills + 1));
                second.destroyForcibly().waitFor();
            }
            var isBegun = Manifest.statusIn(place).isPresent() && Files.exists(place.resolve("scenario.properties"));
            finish(kill % 2 == 0 && isBegun ? new String[] {"resume", place.toString()} : typed);
            assertEquals(Optional.of(Manifest.Status.DONE), Manifest.statusIn(place));
            SameRun.assertSame(undisturbed, place);
        }
        System.out.printf(
                "%d kills, %d of them after a checkpoint was there, %d while one was written%n", kills, kept, writing);
        return new Met(kept, writing);
    }

    @Test
    void fourKills() throws Exception {
        killAndGoOn(2, 10, Moment.ANY);
        assertTrue(killAndGoOn(2, 2, Moment.AFTER_A_CHECKPOINT).kept() > 0);
    }

    @Test
    @Tag("faults")
    void twoHundredKills() throws Exception {
        var any = killAndGoOn(40, 10, Moment.ANY);
        var after = killAndGoOn(120, 4, Moment.AFTER_A_CHECKPOINT);
        var during = killAndGoOn(40, 1, Moment.WHILE_ONE_IS_WRITTEN);
        assertTrue(any.kept() + after.kept() + during.kept() >= 100);
        assertTrue(any.writing() + after.writing() + during.writing() >= 20);
    }
}

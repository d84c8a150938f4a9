package derelayl.experiment;

import static derelayl.experiment.PlayedSweep.assertSameFiles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes that play a sweep, at moments spread evenly over the time it takes, and goes on with it. */
class KilledSweepTest {
    private static final String PLAN = """
            # What do forgers take?
            scenario = forgers-checked
            rounds = 60
            seeds = 1..12
            vary.population.forger.share = 0, 0.1, 0.2
            vary.policy.acknowledgement = trusting, majority
            series = gini
            """;

    /** After so many kills the time is taken again, for other work makes a machine faster and slower. */
    private static final int AGAIN = 5;

    @TempDir
    private Path folder;

    private Process start(Path place, String threads, String ifExists) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "derelayl.Main",
                "sweep",
                folder.resolve("plan.properties").toString(),
                "--out",
                place.toString(),
                "--parallel",
                threads,
                "--if-exists",
                ifExists);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    private void finish(Path place, String threads, String ifExists) throws Exception {
        var process = start(place, threads, ifExists);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("output.txt")));
    }

    /** How long a sweep takes that nobody disturbs. */
    private long timed(Path place) throws Exception {
        var start = System.nanoTime();
        finish(place, "2", "replace");
        return System.nanoTime() - start;
    }

    /** Whether at least one run was over; where all were, there is no journal any more. */
    private static boolean hasRuns(Path place) throws IOException {
        var journal = place.resolve(Journal.NAME);
        return Files.exists(journal)
                ? Files.readAllLines(journal).size() > 1
                : Files.exists(place.resolve(SweepTables.SUMMARY));
    }

    private int killAndGoOn(String plan, int kills) throws Exception {
        Files.writeString(folder.resolve("plan.properties"), plan);
        var undisturbed = folder.resolve("undisturbed");
        var duration = 0L;
        var withRuns = 0;
        for (var kill = 1; kill <= kills; kill++) {
            if (kill % AGAIN == 1) {
                duration = timed(undisturbed);
            }
            var place = folder.resolve("killed-" + kill);
            var process = start(place, "2", "fail");
            TimeUnit.NANOSECONDS.sleep(duration * kill / (kills + 1));
            process.destroyForcibly().waitFor();
            withRuns += hasRuns(place) ? 1 : 0;
            // Some are killed a second time while they are being gone on with.
            if (kill % 5 == 0) {
                var second = start(place, "1", "resume");
                TimeUnit.NANOSECONDS.sleep(duration * kill / (kills + 1));
                second.destroyForcibly().waitFor();
            }
            finish(place, String.valueOf(1 + kill % 2), "resume");
            assertSameFiles(undisturbed, place);
        }
        System.out.printf("%d kills, %d of them after the first run was over%n", kills, withRuns);
        return withRuns;
    }

    @Test
    void fiveKills() throws Exception {
        assertTrue(killAndGoOn(PLAN, 5) > 0);
    }

    @Test
    @Tag("statistics")
    void fortyKills() throws Exception {
        // Long enough for most of its time to go into runs.
        assertTrue(killAndGoOn(PLAN.replace("rounds = 60", "rounds = 240").replace("1..12", "1..30"), 40) >= 30);
    }

    @Test
    void anExtensionThatIsKilledIsGoneOnWith() throws Exception {
        Files.writeString(folder.resolve("plan.properties"), PLAN);
        var undisturbed = folder.resolve("undisturbed");
        finish(undisturbed, "2", "fail");
        var place = folder.resolve("extended");
        Files.writeString(folder.resolve("plan.properties"), PLAN.replace("1..12", "1..6"));
        finish(place, "2", "fail");
        Files.writeString(folder.resolve("plan.properties"), PLAN);
        for (var milliseconds = 200; milliseconds <= 1400; milliseconds += 400) {
            var process = start(place, "2", "resume");
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            process.destroyForcibly().waitFor();
        }
        finish(place, "2", "resume");
        assertSameFiles(undisturbed, place);
    }
}

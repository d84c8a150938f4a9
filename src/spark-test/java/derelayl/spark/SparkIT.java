package derelayl.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sweeps on a real cluster have the bytes of those on threads, whoever is killed meanwhile. */
class SparkIT {
    private static final Path PROGRAM =
            Path.of("target", "derelayl", "bin", "derelayl").toAbsolutePath();

    /** Say how one execution went, and differ between two. */
    private static final Set<String> OF_AN_EXECUTION = Set.of("manifest.json", "timings.csv");

    /** A rule that contradicts another in some runs only, so that some fail. */
    private static final String RULES = """
            package rules.reward
            import derelayl.vocabulary.*
            rule "one" when $r : Reward(round > 35, kind == RewardKind.OWNER) then $r.pay(1); end
            rule "all" when $r : Reward() then $r.pay(2); end
            """;

    private static final String PLAN = """
            # Does it matter where a sweep is played?
            scenario = forgers-checked
            rounds = 40
            seeds = 1..50
            vary.acknowledgement.committee = 1, 5, 21, 40
            vary.policy.reward = owner-and-ancestors, contradiction.drl
            series = gini
            """;

    @TempDir
    private static Path folder;

    private static StandaloneCluster cluster;

    @BeforeAll
    static void playOnThreads() throws Exception {
        Files.writeString(folder.resolve("plan.properties"), PLAN);
        Files.writeString(folder.resolve("contradiction.drl"), RULES);
        assertEquals(4, start("threads").waitFor(), log("threads"));
        cluster = new StandaloneCluster(folder, 2);
    }

    @AfterAll
    static void end() throws Exception {
        cluster.close();
    }

    private static Process start(String place, String... more) throws IOException {
        var command = new ArrayList<>(List.of(PROGRAM.toString(), "sweep", "plan.properties", "--out", place));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(place + ".log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    private static Process startOnCluster(String place, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("--engine", "spark", "--master", cluster.url()));
        arguments.addAll(List.of(more));
        return start(place, arguments.toArray(String[]::new));
    }

    private static String log(String place) throws IOException {
        return Files.readString(folder.resolve(place + ".log"));
    }

    /** Waits until so many runs are over; the process must not be. */
    private static void awaitRuns(Process process, String place, int runs) throws Exception {
        var journal = folder.resolve(place).resolve("journal.tsv");
        for (var over = 0L; over <= runs; ) {
            assertTrue(process.isAlive(), log(place));
            TimeUnit.MILLISECONDS.sleep(50);
            if (Files.exists(journal)) {
                try (var lines = Files.lines(journal)) {
                    over = lines.count();
                }
            }
        }
    }

    private static void assertSameBytesAsOnThreads(String place) throws IOException {
        var threads = folder.resolve("threads");
        assertEquals(files(threads), files(folder.resolve(place)));
        for (var file : files(threads)) {
            assertArrayEquals(
                    Files.readAllBytes(threads.resolve(file)),
                    Files.readAllBytes(folder.resolve(place).resolve(file)),
                    file);
        }
    }

    private static Set<String> files(Path place) throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(place)) {
            files.filter(Files::isRegularFile)
                    .map(file -> place.relativize(file).toString())
                    .filter(name -> !OF_AN_EXECUTION.contains(name))
                    .forEach(names::add);
        }
        return names;
    }

    @Test
    void threadsOfSparkInTheProgramItself() throws Exception {
        assertEquals(
                4, start("local", "--engine", "spark", "--master", "local[2]").waitFor(), log("local"));
        assertSameBytesAsOnThreads("local");
    }

    @Test
    void aDriverIsKilledAndGoesOn() throws Exception {
        var killed = startOnCluster("driver");
        awaitRuns(killed, "driver", 40);
        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly().waitFor();
        assertEquals(4, startOnCluster("driver", "--if-exists", "resume").waitFor(), log("driver"));
        assertSameBytesAsOnThreads("driver");
    }

    @Test
    void whatThreadsHaveBegunSparkFinishes() throws Exception {
        var begun = start("mixed");
        awaitRuns(begun, "mixed", 10);
        begun.descendants().forEach(ProcessHandle::destroyForcibly);
        begun.destroyForcibly().waitFor();
        assertEquals(4, startOnCluster("mixed", "--if-exists", "resume").waitFor(), log("mixed"));
        assertSameBytesAsOnThreads("mixed");
    }

    @Test
    void aWorkerIsKilledInTheMiddle() throws Exception {
        try (var other = new StandaloneCluster(Files.createDirectory(folder.resolve("other")), 2)) {
            var sweep = start("worker", "--engine", "spark", "--master", other.url());
            awaitRuns(sweep, "worker", 40);
            other.killWorker(1);
            assertEquals(4, sweep.waitFor(), log("worker"));
        }
        assertSameBytesAsOnThreads("worker");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spark://127.0.0.1:1 | --master spark://127.0.0.1:1: nobody answers there",
                "nowhere | --master nowhere: Spark cannot begin there: ",
            })
    void aMasterThatIsNoneIsToldBeforeAnythingIsWritten(String master, String told) throws Exception {
        var place = "none-" + Arrays.hashCode(master.getBytes());
        assertEquals(3, start(place, "--engine", "spark", "--master", master).waitFor());
        assertTrue(log(place).startsWith(told), log(place));
        assertEquals(1, log(place).lines().count(), log(place));
        assertTrue(Files.notExists(folder.resolve(place)));
    }
}

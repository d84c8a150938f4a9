package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the page on clusters says, done with the packaged program. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the page is for a Unix shell")
class ClustersPageIT {
    private static final Path PAGE = Path.of("docs", "CLUSTERS.md");
    private static final String SHARDS = "20";

    private static final String PLAN = """
            # Do parts make a whole?
            scenario = forgers-checked
            participants = 80
            rounds = 5
            seeds = 1..30
            """;

    @TempDir
    private Path folder;

    /** A block of code that has a word in it. */
    private static String block(String language, String word) throws IOException {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .filter(code -> code.contains(word))
                .findFirst()
                .orElseThrow();
    }

    private void run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        var outcome = new PackagedProgram(folder).shell("bash", script, environment);
        assertEquals(0, outcome.exitCode(), script + outcome.err());
    }

    private void playWhole() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("plan.properties"), PLAN);
        run("derelayl sweep plan.properties -q --out whole", Map.of());
    }

    private void assertSameTables() throws IOException {
        for (var table : new String[] {"runs.csv", "summary.csv", "report.html"}) {
            var place = folder.resolve("sweep").resolve(table);
            assertEquals(-1, Files.mismatch(folder.resolve("whole").resolve(table), place), table);
        }
    }

    @Test
    void shards() throws IOException, InterruptedException {
        run(block("sh", "--shard 1/2"), Map.of());
        assertTrue(Files.exists(folder.resolve("merged").resolve("runs.csv")));
    }

    @Test
    void withGnuParallel() throws IOException, InterruptedException {
        assumeTrue(isThere("parallel"), "there is no GNU parallel here");
        playWhole();
        run(block("bash", "parallel --jobs"), Map.of("HOME", folder.toString()));
        assertSameTables();
    }

    @Test
    void inASlurmArray() throws IOException, InterruptedException {
        playWhole();
        var script = block("bash", "#SBATCH");
        for (var task : new String[] {"1", "2", "3"}) {
            run(script, Map.of("SLURM_ARRAY_TASK_ID", task, "SLURM_ARRAY_TASK_COUNT", "3", "SLURM_CPUS_PER_TASK", "2"));
        }
        run("derelayl sweep merge parts/* --out sweep", Map.of());
        assertSameTables();
    }

    @Test
    void everyRecipeHasAsManyPartsAsThePageSays() throws IOException {
        assertTrue(Files.readString(PAGE).contains("in twenty parts"));
        for (var recipe : new String[][] {{"bash", "parallel --jobs"}, {"yaml", "Indexed"}, {"bash", "hq submit"}}) {
            var code = block(recipe[0], recipe[1]);
            assertTrue(code.contains("/" + SHARDS + " "), code);
        }
    }

    /** Spark is a folder beside, and a library of nothing. */
    @Test
    void theProgramIsWithoutSpark() throws IOException {
        try (var libraries = Files.list(PackagedProgram.HOME.resolve("lib"))) {
            for (var library : libraries.map(Path::getFileName).toList()) {
                assertFalse(library.toString().matches("(?i).*(spark|scala|hadoop|netty).*"), library::toString);
            }
        }
    }

    private static boolean isThere(String command) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command)));
    }
}

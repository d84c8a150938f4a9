package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on analysis says, done with the tools it is for, where they are installed. */
class AnalysisPageIT {
    private static final Pattern BLOCK = Pattern.compile("```([a-z]*)\\n(.*?)```", Pattern.DOTALL);
    /** The second is Debian's, which has its pandas; another Python may come before it on the path. */
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void sweep() throws IOException, InterruptedException {
        shell(folder, block("", "derelayl sweep") + " -q");
    }

    private static String block(String language, String word) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("docs", "ANALYSIS.md")))
                .results()
                .filter(match ->
                        match.group(1).equals(language) && match.group(2).contains(word))
                .findFirst()
                .orElseThrow()
                .group(2)
                .strip();
    }

    private static String shell(Path where, String script) throws IOException, InterruptedException {
        var outcome = new PackagedProgram(where).shell("bash", script, Map.of());
        assertEquals(0, outcome.exitCode(), () -> script + "\n" + outcome.err());
        return outcome.out();
    }

    private static boolean works(String command) throws IOException, InterruptedException {
        return new PackagedProgram(folder).shell("bash", command, Map.of()).exitCode() == 0;
    }

    private static Path committees() {
        return folder.resolve("committees");
    }

    @Test
    void pandas() throws IOException, InterruptedException {
        for (var python : PYTHONS) {
            if (works(python + " -c 'import pandas'")) {
                Files.writeString(committees().resolve("analysis.py"), block("python", "import pandas"));
                var said = shell(committees(), python + " analysis.py");
                assertTrue(said.contains("count") && said.contains("25%"), said);
                return;
            }
        }
        assumeTrue(false, "there is no Python with pandas");
    }

    @Test
    void r() throws IOException, InterruptedException {
        assumeTrue(works("Rscript --version"), "there is no R");
        Files.writeString(committees().resolve("analysis.R"), block("r", "read.csv"));
        var said = shell(committees(), "Rscript analysis.R");
        assertTrue(said.contains("conf.level"), said);
    }

    @Test
    void duckdb() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            for (var query : block("sql", "runs.csv").split(";")) {
                var placed = query.replaceAll("'(runs|summary)\\.(csv|parquet)'", "'" + committees() + "/$1.$2'");
                if (statement.execute(placed)) {
                    var rows = statement.getResultSet();
                    assertTrue(rows.next(), query);
                    assertFalse(rows.getString(1).isEmpty(), query);
                }
            }
        }
        assertTrue(Files.size(committees().resolve("runs.parquet")) > 0);
    }

    @Test
    void aDesignFromAnotherProgram() throws IOException, InterruptedException {
        assumeTrue(works("python3 --version"), "there is no Python 3");
        Files.writeString(folder.resolve("points.py"), block("python", "points = [(0.1, 4)"));
        var said = shell(folder, "python3 points.py");
        assertTrue(said.matches("\\[\\d+\\.\\d+, \\d+\\.\\d+, \\d+\\.\\d+] 0\\s*"), said);
    }
}

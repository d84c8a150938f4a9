package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run for each of several seeds. */
class SeveralSeedsTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int derelayl(String... arguments) {
        err.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void severalSeedsAreARunEach() throws IOException {
        var target = folder.resolve("several");
        assertEquals(
                0,
                derelayl("run", "paper", "--rounds=2", "-p=figures=none", "--seed=1..2", "--seed=7", "--out=" + target),
                err.toString());
        try (var runs = Files.list(target)) {
            assertEquals(
                    List.of("seed-1", "seed-2", "seed-7"),
                    runs.map(run -> run.getFileName().toString()).sorted().toList());
        }
        for (var seed : List.of("1", "2", "7")) {
            var single = folder.resolve("single-" + seed);
            assertEquals(
                    0, derelayl("run", "paper", "--rounds=2", "-p=figures=none", "--seed=" + seed, "--out=" + single));
            for (var file : List.of("rounds.csv", "participants.csv.gz", "summary.json")) {
                assertEquals(
                        -1,
                        Files.mismatch(
                                single.resolve(file),
                                target.resolve("seed-" + seed).resolve(file)));
            }
        }
        assertEquals(2, derelayl("run", "paper", "--seed", "1..2", "--seed", "2"));
        assertTrue(err.toString().startsWith("--seed 1..2 --seed 2: 2 stands there twice"), err::toString);
        assertEquals(2, derelayl("run", "paper", "--seed", "2..1"));
        assertEquals(2, derelayl("scenario", "show", "paper", "--seed", "1", "--seed", "2"));
    }
}

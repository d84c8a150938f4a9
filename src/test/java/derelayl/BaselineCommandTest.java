package derelayl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int baseline(String... arguments) {
        var all = new ArrayList<>(List.of("baseline"));
        all.addAll(List.of(arguments));
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    private double last(String method) {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith(method + ": accuracy "))
                .map(line -> Double.parseDouble(line.split(" ")[method.split(" ").length + 1]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void togetherIsMoreThanAlone() throws IOException {
        var target = folder.resolve("out");
        assertEquals(
                0,
                baseline("digits-free-riders", "--seeds", "1..2", "--rounds", "20", "--out", target.toString()),
                err::toString);
        assertTrue(last("central") > last("FedAvg") && last("FedAvg") > last("own data only") + 0.1, out::toString);
        assertTrue(last("relay") > last("own data only") + 0.1, out::toString);
        assertTrue(last("FedAvg, cheated") > 0.5, "a tenth hands back what it was given");
        var rows = Files.readAllLines(target.resolve("baseline.csv"));
        assertEquals("method,round,seeds,accuracy,low,high", rows.get(0));
        assertEquals(1 + 8 * 20, rows.size());
        assertTrue(Files.readString(target.resolve("report.html"))
                .contains("What is learned with and without the relay?"));
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() throws IOException {
        for (var threads : List.of("1", "2")) {
            assertEquals(
                    0,
                    baseline(
                            "digits-honest",
                            "--seeds",
                            "1..3",
                            "--rounds",
                            "4",
                            "--parallel",
                            threads,
                            "--out",
                            folder.resolve(threads).toString()),
                    err::toString);
        }
        for (var file : List.of("baseline.csv", "baseline.pdf", "report.html")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("1").resolve(file)),
                    Files.readAllBytes(folder.resolve("2").resolve(file)),
                    file);
        }
    }

    @Test
    void whereGainsAreDrawnThereIsNothingToCompare() {
        assertEquals(3, baseline("paper", "--out", folder.resolve("out").toString()));
        assertTrue(
                err.toString().contains("paper: gains are drawn here; a baseline needs learning = data"),
                err::toString);
        assertFalse(Files.exists(folder.resolve("out")));
    }
}

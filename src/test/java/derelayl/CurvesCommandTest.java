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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurvesCommandTest {
    private static final List<String> FILES =
            List.of("advantage.pdf", "payoffs.pdf", "report.html", "curves.csv", "roots.csv");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int curves(Path target, String... arguments) {
        var all = new ArrayList<>(List.of("curves"));
        all.addAll(List.of(arguments));
        all.addAll(List.of(
                "-p",
                "participants=32",
                "-p",
                "start.owners=8",
                "--seeds",
                "1..6",
                "--quiet",
                "--out",
                target.toString()));
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void aMajorityIsABarrierAndTrustIsNone() throws IOException {
        var target = folder.resolve("out");
        assertEquals(
                0,
                curves(
                        target,
                        "forgers-unchecked",
                        "policy.acknowledgement=majority",
                        "--against",
                        "forger",
                        "--rounds",
                        "20"),
                err::toString);
        var lines = out.toString().lines().toList();
        assertTrue(
                lines.get(0)
                        .startsWith(
                                "With forgers-unchecked, honesty does not survive: it pays to join the forgers at all"),
                lines.get(0));
        assertTrue(
                lines.get(1)
                        .matches(
                                "With policy.acknowledgement=majority, honesty survives up to (4|5)\\d(\\.\\d+)? % .* of forgers\\."),
                lines.get(1));
        var roots = Files.readAllLines(target.resolve("roots.csv"));
        assertEquals("alternative,share,low,high,stable,barrier", roots.get(0));
        assertEquals(2, roots.size());
        assertTrue(roots.get(1).endsWith(",false,true"), roots.get(1));
        assertTrue(Files.readString(target.resolve("report.html")).contains("How many forgers does honesty survive?"));
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() throws IOException {
        var one = folder.resolve("one");
        var two = folder.resolve("two");
        for (var target : List.of(one, two)) {
            var threads = target == one ? "1" : "2";
            assertEquals(
                    0,
                    curves(target, "forgers-checked", "--against", "forger", "--parallel", threads, "--rounds", "10"),
                    err::toString);
        }
        for (var file : FILES) {
            assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(two.resolve(file)), file);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--against forgr | no rule mentions \"forgr\"; did you mean forger?",
                "--against honest | honest is what all others are",
                "--against forger --members 100% | of more than 29 nobody is left to be honest",
                "--against forger --members x | 'x' must be a whole number of participants, at least 1, or a share such as 20%",
                "--against forger --rounds 1 | rounds: '1' must be at least 2, one cycle of roles"
            })
    void mistakesAreToldBeforeAnythingBegins(String typed, String message) {
        var all = new ArrayList<>(List.of("forgers-unchecked"));
        all.addAll(List.of(typed.strip().split(" ")));
        assertEquals(2, curves(folder.resolve("out"), all.toArray(String[]::new)), err::toString);
        assertTrue(err.toString().contains(message.strip()), err::toString);
        assertFalse(Files.exists(folder.resolve("out")));
    }
}

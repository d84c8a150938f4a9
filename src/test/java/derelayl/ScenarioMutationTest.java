package derelayl;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.random.Draws;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a scenario file, the answer is a run or a clear error. */
class ScenarioMutationTest {
    private final Draws draws = Draws.keyedBy(2026);
    private List<String> values;

    @BeforeEach
    void readValues() throws IOException {
        values = Hostile.values();
    }

    @Test
    void mutatedScenarios(@TempDir Path folder) throws IOException {
        var original = Files.readString(Path.of("scenarios", "default.properties"))
                .replace("rounds = 5000", "rounds = 3")
                .replace("participants = 256", "participants = 20");
        var runs = 0;
        for (var trial = 0; trial < 200; trial++) {
            var file = folder.resolve("mutant-" + trial + ".properties");
            Files.write(file, mutated(original));
            var messages = new StringWriter();
            var exitCode = Main.commandLine()
                    .setOut(new PrintWriter(new StringWriter()))
                    .setErr(new PrintWriter(messages))
                    .execute(
                            "run",
                            file.toString(),
                            "-q",
                            "--out",
                            folder.resolve("run-" + trial).toString());
            var where = "mutant " + trial + ":\n" + messages;
            assertTrue(exitCode == 0 || exitCode == 3, where);
            assertFalse(messages.toString().contains("\tat "), where);
            assertTrue(exitCode == 0 || messages.toString().contains(file.toString()), where);
            runs += exitCode == 0 ? 1 : 0;
        }
        assertTrue(runs > 20 && runs < 180, runs + " of 200 mutants ran");
    }

    private byte[] mutated(String original) {
        var lines = new ArrayList<>(original.lines().toList());
        var assignments = lines.stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .toList();
        var victim = lines.indexOf(draws.one(assignments));
        switch (draws.below(5)) {
            case 0 -> lines.remove(victim);
            case 1 -> lines.add(victim, lines.get(victim));
            case 2 ->
                lines.set(
                        victim,
                        lines.get(victim)
                                .substring(0, draws.below(lines.get(victim).length())));
            case 3 -> lines.set(victim, lines.get(victim).replaceFirst("=.*", "= ") + draws.one(values));
            default -> {
                var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
                for (var flip = 0; flip < 3; flip++) {
                    bytes[draws.below(bytes.length)] ^= (byte) (1 << draws.below(8));
                }
                return bytes;
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}

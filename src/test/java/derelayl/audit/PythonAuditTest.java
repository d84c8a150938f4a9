package derelayl.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import derelayl.Played;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The auditor in Python comes to the same. */
class PythonAuditTest {
    private static final Path SCRIPT = Path.of("docs", "audit.py");
    private static final Path VECTORS = Path.of("docs", "chain");

    @TempDir
    private Path folder;

    private record Said(int exitCode, List<String> lines) {}

    @BeforeAll
    static void findPython() throws InterruptedException {
        try {
            assumeTrue(new ProcessBuilder("python3", "--version").start().waitFor() == 0, "there is no Python 3");
        } catch (IOException absent) {
            assumeTrue(false, "there is no Python 3");
        }
    }

    private static Said audit(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Said(process.waitFor(), lines);
    }

    @Test
    void itIsShort() throws IOException {
        assertTrue(Files.readAllLines(SCRIPT).size() < 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paper --rounds 60 -p chain=full",
                "free-riders --rounds 60 -p policy.acknowledgement=forgiving -p setting.readmission=5"
                        + " -p setting.strike-expiry=7 -p chain=blocks",
                "forgers-checked --rounds 60 -p policy.reward=decaying-royalties -p chain=full",
                "dead-band --rounds 40 -p chain=blocks",
            })
    void everythingFollows(String options) throws IOException, InterruptedException {
        var chain = Played.run(folder, options.split(" ")).resolve(Audit.NAME);
        var head = TestChain.of(chain).head();
        var said = audit(chain.toString(), head);
        assertEquals(
                List.of("Everything follows."),
                said.lines().subList(1, said.lines().size()));
        assertTrue(said.lines().get(0).endsWith("hash " + head), said.lines().get(0));
        assertEquals(0, said.exitCode());
        assertEquals(5, audit(chain.toString(), "0".repeat(64)).exitCode());
    }

    @ParameterizedTest
    @CsvFileSource(files = "docs/chain/faults.csv", useHeadersInDisplayName = true)
    void thePublishedFaultsAreFound(String file, long block, String fault) throws IOException, InterruptedException {
        var said = audit(VECTORS.resolve(file).toString());
        assertEquals(5, said.exitCode(), fault);
        var place = said.lines().get(0).replaceFirst("\\D*(\\d+).*", "$1");
        assertTrue(Math.abs(block - Long.parseLong(place)) <= 1, () -> fault + ": " + said.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks.jsonl", "full.jsonl", "mechanism.jsonl"})
    void thePublishedChainsFit(String file) throws IOException, InterruptedException {
        assertEquals(0, audit(VECTORS.resolve(file).toString()).exitCode());
    }
}

package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page tells to type into a shell works, in its order. */
class ShellBlocksIT {
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docs/CHAIN.md", "docs/SWEEPS.md", "docs/HONESTY.md", "docs/LEARNING.md"})
    void theyWork(String page) throws IOException, InterruptedException {
        for (var shared : List.of("rules", "scenarios", "docs")) {
            copy(Path.of(shared), folder.resolve(shared));
        }
        var blocks = BLOCK.matcher(Files.readString(Path.of(page)))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertTrue(!blocks.isEmpty(), page);
        for (var block : blocks) {
            var outcome = new PackagedProgram(folder).shell("bash", block, Map.of());
            assertEquals(0, outcome.exitCode(), () -> block + outcome.out() + outcome.err());
            assertTrue(!outcome.out().isBlank(), block);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}

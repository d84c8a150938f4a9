package derelayl.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.Played;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Chains to be changed.
 *
 * @param lines without line feeds
 */
record TestChain(List<String> lines) {
    static TestChain of(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        try (var in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(new ByteArrayInputStream(bytes))
                : new ByteArrayInputStream(bytes)) {
            return new TestChain(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    /** The chain of a run with these options. */
    static TestChain played(Path folder, String... options) throws IOException {
        return of(Played.run(folder, options).resolve(Audit.NAME));
    }

    /** With another line in a place, and no hash made anew. */
    TestChain with(int place, String line) {
        var changed = new ArrayList<>(lines);
        changed.set(place, line);
        return new TestChain(changed);
    }

    /** With the hashes of all lines from a place on made anew. */
    TestChain rehashed(int from) {
        var changed = new ArrayList<>(lines);
        for (var i = Math.max(1, from); i < changed.size(); i++) {
            var previous = ChainLines.hash(changed.get(i - 1).getBytes(StandardCharsets.UTF_8));
            changed.set(i, changed.get(i).replaceFirst("(?<=\"previous\":\")[0-9a-f]{64}", previous));
        }
        return new TestChain(changed);
    }

    String head() {
        return ChainLines.hash(lines.get(lines.size() - 1).getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    Audited audited(Path folder) throws IOException {
        return audited(folder, bytes(), Optional.empty());
    }

    static Audited audited(Path folder, byte[] content, Optional<String> head) throws IOException {
        return Audit.of(Files.write(folder.resolve("chain.jsonl"), content), head)
                .audit();
    }

    void assertFits(Path folder) throws IOException {
        assertEquals(List.of(), audited(folder).findings());
    }
}

package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.vocabulary.PolicyPoint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawn rule files, shaped like rules or like nothing: each is read, or refused with its name; and nothing is left. */
class HostileRulesTest {
    private static final List<String> PIECES = List.of(
            "package",
            "rules.reward",
            "import derelayl.vocabulary.*",
            "rule",
            "\"a\"",
            "when",
            "then",
            "end",
            "$r",
            ":",
            "Reward(",
            "Bidder(",
            ")",
            "(",
            "{",
            "}",
            "kind",
            "coins",
            "==",
            "<",
            ">=",
            "&&",
            "||",
            "!",
            ",",
            ";",
            "$r.pay(",
            "$r.offer(",
            "setting(\"x\")",
            "1",
            "0.5",
            "1e999",
            "-",
            "*",
            "/",
            "%",
            "//",
            "/*",
            "*/",
            "\"",
            "'",
            "\\",
            "\n",
            "\r",
            "\0",
            "\uFEFF",
            "\u202E",
            "\uD800",
            "eval",
            "new",
            "java.lang.Runtime",
            "salience 5",
            "query",
            "from",
            "accumulate",
            "not",
            "exists",
            "<html>",
            "é",
            "9".repeat(400),
            "(".repeat(300));

    @TempDir
    private Path folder;

    private static byte[] drawn(Random random, List<RuleFile> shipped) {
        if (random.nextInt(5) == 0) {
            var bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            return bytes;
        }
        var text = new StringBuilder(
                random.nextBoolean()
                        ? shipped.get(random.nextInt(shipped.size())).text()
                        : "");
        for (var edits = random.nextInt(1, 40); edits > 0; edits--) {
            var place = random.nextInt(text.length() + 1);
            if (random.nextInt(3) == 0) {
                text.delete(place, Math.min(text.length(), place + random.nextInt(30)));
            } else {
                text.insert(place, PIECES.get(random.nextInt(PIECES.size())) + (random.nextBoolean() ? " " : ""));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void read(byte[] content, PolicyPoint point) throws Exception {
        var path = Files.write(folder.resolve("mine.drl"), content);
        try {
            PolicyBook.of(List.of(RuleFile.read(point, path)), Relays.SETTINGS);
        } catch (RuleException refused) {
            var lines = refused.getMessage().strip().lines().collect(Collectors.toList());
            assertTrue(lines.stream().allMatch(line -> line.contains("mine.drl")), refused::getMessage);
        }
    }

    private void draw(int files, long seed) throws Exception {
        var random = new Random(seed);
        var shipped = BrokenShippedRulesTest.shipped().toList();
        for (var file = 0; file < files; file++) {
            var content = drawn(random, shipped);
            var point = PolicyPoint.values()[random.nextInt(PolicyPoint.values().length)];
            try {
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(content, point));
            } catch (Exception | AssertionError mistake) {
                throw new AssertionError(new String(content, StandardCharsets.UTF_8), mistake);
            }
        }
        try (var left = Files.list(folder)) {
            assertTrue(left.allMatch(file -> file.endsWith("mine.drl")));
        }
    }

    @Test
    void areReadOrRefusedByName() throws Exception {
        draw(500, 1);
    }

    @Test
    @Tag("faults")
    void twentyThousandAreReadOrRefusedByName() throws Exception {
        draw(20_000, 2);
    }
}

package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The grammar is the same for those who write rules and for those who read the parser. */
class GrammarPageTest {
    private static String between(String text, String start, String end) {
        var from = text.indexOf(start);
        assertTrue(from >= 0, start);
        return text.substring(from + start.length(), text.indexOf(end, from + start.length()));
    }

    @Test
    void bothPagesHaveIt() throws IOException {
        var written = between(Files.readString(Path.of("rules", "README.md")), "order.\n\n```\n", "```");
        var source = Files.readString(Path.of("src/main/java/derelayl/policy/package-info.java"));
        var documented = between(source, "<pre>{@code\n", " * }</pre>")
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(written, documented);
    }
}

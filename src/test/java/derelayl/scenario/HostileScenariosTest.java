package derelayl.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Hostile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawn scenario files, shaped like scenarios or like nothing: each is refused line by line, or means what it says. */
class HostileScenariosTest {
    private static final List<String> PIECES = List.of(
            "=", ":", " ", "\t", "\f", "\\", "\\\n", "\\\r\n", "\n", "\r", "\r\n", "#", "!", "\\u", "\\u0041",
            "\\uD800", "\0", "\uFEFF", "\u202E", "\u0085", "\u2028", "${seed}", "%s", "include", "1", "0.5", "-", ",",
            "\"", "a");
    private static final String LONG = "9".repeat(5000);

    @TempDir
    private Path folder;

    private List<String> values;
    private List<String> keys;

    @BeforeEach
    void read() throws IOException {
        values = new ArrayList<>(Hostile.values());
        values.addAll(Hostile.texts());
        values.add(LONG);
        keys = new ArrayList<>(Keys.all().stream().map(Key::name).toList());
        keys.addAll(
                List.of("setting.", "setting.x", "population..share", "population.x.share", "policy.", "seed.", ""));
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private byte[] drawn(Random random) {
        var text = new StringBuilder();
        switch (random.nextInt(4)) {
            case 0 -> {
                var bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
                return bytes;
            }
            case 1 -> {
                for (var piece = random.nextInt(30); piece > 0; piece--) {
                    text.append(random.nextInt(3) == 0 ? one(keys, random) : one(PIECES, random));
                }
            }
            default -> {
                for (var line = random.nextInt(6); line >= 0; line--) {
                    var value = random.nextBoolean()
                            ? one(values, random)
                            : String.valueOf(random.nextInt(-1, 40) / (random.nextBoolean() ? 1.0 : 16.0));
                    text.append(one(keys, random))
                            .append(one(List.of("=", " = ", ":", " ", "\t= ", "=\\\n  "), random))
                            .append(value.replaceFirst("\\.0$", ""))
                            .append(one(List.of("\n", "\n", "\r\n", "\r", "\\\n", "\n#", "\n\n"), random));
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private boolean isAccepted(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("mine.properties"), content);
        var reader = new ScenarioReader(new Library(List.of(Path.of(""))));
        var text = new String(content, StandardCharsets.UTF_8);
        Scenario scenario;
        try {
            scenario = reader.read(file.toString(), List.of());
        } catch (ScenarioException refused) {
            assertFalse(refused.isTyped(), text);
            for (var line : refused.getMessage().split("\n")) {
                assertTrue(line.startsWith(file + ":"), () -> refused.getMessage() + "\n" + text);
            }
            return false;
        } catch (RuntimeException mistake) {
            throw new AssertionError(text, mistake);
        }
        var written =
                Files.writeString(folder.resolve("again.properties"), ScenarioDocument.of(scenario, value -> true));
        var again = reader.read(written.toString(), List.of());
        assertEquals(valuesOf(scenario), valuesOf(again), text);
        return true;
    }

    private static String valuesOf(Scenario scenario) {
        return scenario.values().stream()
                .map(value -> value.key().name() + "=" + value.text())
                .collect(Collectors.joining("\n"));
    }

    private void draw(int files, long seed) throws IOException {
        var random = new Random(seed);
        var accepted = 0;
        for (var file = 0; file < files; file++) {
            accepted += isAccepted(drawn(random)) ? 1 : 0;
        }
        var all = accepted;
        assertTrue(all > files / 50 && all < files / 2, () -> all + " of " + files + " were accepted");
    }

    @Test
    void areRefusedOrMeanWhatTheySay() throws IOException {
        draw(2_000, 1);
    }

    @Test
    @Tag("statistics")
    void manyAreRefusedOrMeanWhatTheySay() throws IOException {
        draw(50_000, 2);
    }

    @Test
    @Tag("faults")
    void aHundredThousandAreRefusedOrMeanWhatTheySay() throws IOException {
        draw(100_000, 3);
    }
}

package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped rule file, broken in every rule in which it can be: the message has the line and what would be right. */
class BrokenShippedRulesTest {
    static Stream<RuleFile> shipped() {
        return Arrays.stream(PolicyPoint.values()).flatMap(point -> {
            try (var files = Files.list(Path.of("rules", point.key()))) {
                return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList().stream()
                        .map(file -> RuleFile.read(point, file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** Replaces each occurrence in turn; the message must name its line, and say this. */
    private static void breakEach(RuleFile file, String pattern, String replacement, String... expected) {
        var places = Pattern.compile(pattern).matcher(file.text());
        for (var from = 0; places.find(from); from = places.end()) {
            var line =
                    (int) file.text().substring(0, places.start() + 1).lines().count();
            var broken = new StringBuilder();
            places.appendReplacement(broken, replacement).appendTail(broken);
            var refusal = assertThrows(
                    RuleException.class,
                    () -> PolicyBook.of(
                            List.of(new RuleFile(file.point(), file.path(), broken.toString())), Relays.SETTINGS));
            assertEquals(1, refusal.problems().size(), refusal::getMessage);
            assertTrue(
                    refusal.getMessage().startsWith("%s:%d: rule '".formatted(file.path(), line)),
                    () -> "line %d is not in %s".formatted(line, refusal.getMessage()));
            for (var words : expected) {
                assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aTypoInAField(RuleFile file) {
        breakEach(
                file,
                "(?<=[(,] ?)(kind|role|evidence|round|coins|strikes|excluded|allied|mining)\\b(?! [:(])",
                "$1e",
                "did you mean");
        breakEach(file, "disposition(?= ==)", "dispositon", "did you mean disposition?");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aTypoInAnEnum(RuleFile file) {
        breakEach(file, "\\b((Conduct|Evidence|Role|RewardKind)\\.[A-Z_]+)[A-Z]\\b", "$1", "there are", "did you mean");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aMissingEnd(RuleFile file) {
        breakEach(file, ";\\nend\\n", ";\n\n", "'end' is missing after this line");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aWrongType(RuleFile file) {
        breakEach(file, "== \"[a-z-]+\"", "== 3", "compares text with number");
        breakEach(
                file,
                "== (Evidence|Role|RewardKind)\\.([A-Z_]+)",
                "== \"$2\"",
                "is no text; write $1.$2".substring(0, 17));
        breakEach(file, "(pay|offer|settle|decay)\\(.*\\);", "$1(\"much\");", "(number)");
        breakEach(file, "conduct\\(.*\\);", "conduct(1);", "write conduct(Conduct)");
        breakEach(file, "conduct\\(.*\\);", "conduct(\"forge\");", "write conduct(Conduct.FORGE)");
        breakEach(file, "conduct\\(.*\\);", "conduct(FREE_RIDE);", "FREE_RIDE: write Conduct.FREE_RIDE");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void anErrorInTheAction(RuleFile file) {
        breakEach(file, ";(?=\\nend)", "", "a ';' is missing after this");
        breakEach(
                file,
                "\\.(pay|offer|settle|conduct|acknowledge|strike|exclude|abstain|keepOwners)\\(",
                ".$1s(",
                "did you mean ");
        breakEach(file, "\\$(\\w+)(?=\\.\\w+\\(.*\\);\\nend)", "\\$x", "the question is named $");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void asItIsItIsFine(RuleFile file) {
        assertDoesNotThrow(() -> PolicyBook.of(List.of(file), Relays.SETTINGS));
    }
}

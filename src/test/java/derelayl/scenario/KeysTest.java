package derelayl.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.relay.Range;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final Path DEFAULTS = Path.of("scenarios", "default.properties");

    /** What users read in the defaults is what is declared: comments, values, and their order. */
    @Test
    void theDefaultsSayWhatIsDeclared() throws IOException {
        var lines = Files.readAllLines(DEFAULTS);
        var stale = new ArrayList<String>();
        var next = 0;
        for (var key : Keys.all()) {
            while (next < lines.size() && !isAssignment(lines.get(next))) {
                next++;
            }
            compare(lines, next - 1, "# " + key.meaning(), stale);
            compare(lines, next, key.name() + " = " + key.standard(), stale);
            next++;
        }
        assertEquals(List.of(), stale);
        assertEquals(
                List.of(),
                lines.subList(next, lines.size()).stream()
                        .filter(KeysTest::isAssignment)
                        .toList(),
                "in the defaults, but not declared");
    }

    private static boolean isAssignment(String line) {
        return line.contains("=") && !line.startsWith("#");
    }

    private static void compare(List<String> lines, int index, String declared, List<String> stale) {
        var line = index < lines.size() ? lines.get(index) : "";
        if (!line.equals(declared)) {
            stale.add("%s:%d: this must be '%s', but is '%s'".formatted(DEFAULTS, index + 1, declared, line));
        }
    }

    @Test
    void everyDeclaredKeyIsListed() throws IllegalAccessException {
        for (var field : Keys.class.getFields()) {
            assertTrue(Modifier.isStatic(field.getModifiers()));
            var declared = field.get(null);
            assertTrue(declared instanceof KeyFamily<?> || Keys.all().contains(declared), field::getName);
        }
        var names = Keys.all().stream().map(Key::name).toList();
        assertEquals(names.size(), new TreeSet<>(names).size(), "no key is declared twice");
    }

    @Test
    void everyMemberBelongsToItsFamily() {
        for (var family : Keys.families().toList()) {
            for (var member : family.members()) {
                var name = family.nameIn(member.name()).orElseThrow();
                assertEquals(member, family.of(name));
            }
        }
    }

    @Test
    void labelsFitAnAxis() {
        for (var key : Keys.all()) {
            assertTrue(key.label().matches("[a-z][^.;]{2,90}"), key::name);
        }
    }

    @Test
    void aFamilyHasAKeyForEveryName() {
        assertEquals("population.sleeper.share", Keys.SHARES.of("sleeper").name());
        assertEquals(
                "share of participants whose disposition is sleeper; 0 to 1",
                Keys.SHARES.of("sleeper").meaning());
        assertEquals(Optional.of("sleeper"), Keys.SHARES.nameIn("population.sleeper.share"));
        assertEquals(Optional.empty(), Keys.SHARES.nameIn("population.sleeper.alliance"));
        assertEquals(Optional.empty(), Keys.SHARES.nameIn("population.share"));
        assertEquals(Optional.empty(), Keys.SHARES.nameIn("population.Sleeper!.share"));
        assertEquals(Optional.empty(), Keys.SETTINGS.nameIn("xsetting.strikes"));
    }

    @Test
    void aDefaultMustBeAmongTheValuesOfItsKey() {
        var count = new ValueType.Count(new Range(1, 8));
        var refused = assertThrows(IllegalArgumentException.class, () -> new Key<>("places", count, "9"));
        assertEquals("places: the default '9' is not a whole number from 1 to 8", refused.getMessage());
    }

    @Test
    void aMeaningHasUnitRangeAndNote() {
        var key = new Key<>("toll", new ValueType.Real(new Range(-1e9, 1e9)), "0")
                .label("toll on a match")
                .unit("coins")
                .note("Burnt.");
        assertEquals("toll on a match, in coins; -1e9 to 1e9. Burnt.", key.meaning());
    }

    @Test
    void valuesAreReadOrRefused() {
        var all = new ValueType.CountOrAll(new Range(1, 8), 0);
        assertEquals(Optional.of(0), all.read("all"));
        assertEquals(Optional.of(8), all.read("8"));
        assertEquals(Optional.empty(), all.read("0"));
        assertEquals(Optional.empty(), all.read("ALL"));
        assertEquals(
                Optional.of(Decisions.CHANGED), Keys.RECORD_DECISIONS.type().read("changed"));
        assertEquals(Optional.empty(), Keys.RECORD_DECISIONS.type().read("CHANGED"));
        assertEquals(Optional.of(1e-3), Keys.QUORUM.type().read("1e-3"));
        assertEquals(Optional.empty(), Keys.QUORUM.type().read("NaN"));
        assertEquals(Optional.empty(), Keys.ROUNDS.type().read("2147483648"));
        assertEquals(Optional.empty(), Keys.GENESIS.type().read("Forger!"));
    }

    /** A key that has been renamed is renamed in the documentation. */
    @Test
    void theDocumentationNamesOnlyKeysThatAre() throws IOException {
        var groups = new TreeSet<String>();
        Keys.all().stream()
                .filter(key -> key.name().contains("."))
                .forEach(key -> groups.add(key.name().split("\\.")[0]));
        var mention = Pattern.compile(
                "(?<![\\w./-])(?:%s)\\.[a-z<][a-z0-9<>.-]*[a-z0-9]".formatted(String.join("|", groups)));
        var mentioned = 0;
        for (var page : pages()) {
            for (var name : mention.matcher(Files.readString(page))
                    .results()
                    .map(MatchResult::group)
                    .toList()) {
                assertTrue(isKey(name), () -> page + ": " + name);
                mentioned++;
            }
        }
        assertTrue(mentioned > 10, "only %d mentioned".formatted(mentioned));
    }

    private static List<Path> pages() throws IOException {
        try (var docs = Files.list(Path.of("docs"))) {
            var pages = docs.filter(file -> file.toString().endsWith(".md"));
            return Stream.concat(pages, Stream.of(Path.of("README.md"), Path.of("rules", "README.md")))
                    .toList();
        }
    }

    private static boolean isKey(String name) {
        return Keys.all().stream().anyMatch(key -> key.name().equals(name))
                || Keys.families()
                        .anyMatch(family -> family.nameIn(name).isPresent()
                                || family.general().name().equals(name));
    }
}

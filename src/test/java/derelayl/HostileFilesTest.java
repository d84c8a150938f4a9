package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import derelayl.wording.PlainText;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be read, or say what cannot be: one message each, soon, and nothing written. */
class HostileFilesTest {
    private static final Path SCENARIOS = Hostile.FOLDER.resolve("scenarios");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void needsPipes() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")) && Files.exists(Path.of("/dev/zero")));
    }

    @AfterEach
    void deleteLinks() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(file);
            }
        }
    }

    private int derelayl(String... arguments) {
        err.getBuffer().setLength(0);
        return assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> Main.commandLine()
                        .setOut(new PrintWriter(new StringWriter()))
                        .setErr(new PrintWriter(err))
                        .execute(arguments));
    }

    /** What is no file, but may have the name of one. */
    private enum Special {
        FOLDER("a folder"),
        PIPE("a pipe, socket or device"),
        DEVICE("a pipe, socket or device");

        private final String words;

        Special(String words) {
            this.words = words;
        }

        Path make(Path place) throws IOException, InterruptedException {
            Files.createDirectories(place.getParent());
            switch (this) {
                case FOLDER -> Files.createDirectory(place);
                case DEVICE -> Files.createSymbolicLink(place, Path.of("/dev/zero"));
                case PIPE ->
                    new ProcessBuilder("mkfifo", place.toString()).start().waitFor();
            }
            return place;
        }
    }

    private void refused(Special special, int exitCode, String... arguments) {
        assertEquals(exitCode, derelayl(arguments), err::toString);
        assertTrue(
                err.toString().endsWith("this is %s, where a file is needed\n".formatted(special.words)),
                err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsReadMustBeAFile(Special special) throws IOException, InterruptedException {
        var rules = special.make(folder.resolve("reward/mine.drl")).toString();
        var scenario = special.make(folder.resolve("mine.properties")).toString();
        if (special != Special.FOLDER) {
            refused(special, 3, "rules", "check", rules);
            refused(special, 3, "rules", "test", rules);
            refused(special, 3, "rules", "check", scenario);
            refused(special, 3, "compare", rules, "--on", "paper");
        }
        refused(special, 3, "run", "paper", "-p", "policy.reward=" + rules);
        refused(special, 3, "run", scenario);
        refused(special, 3, "scenario", "show", scenario);
        refused(special, 3, "sweep", scenario);
        refused(special, 3, "compare", "paper", scenario);
        special.make(folder.resolve("mine.csv"));
        var plan = Files.writeString(folder.resolve("plan.properties"), "scenario=paper\ndesign=table mine.csv");
        refused(special, 3, "sweep", plan.toString());
    }

    @ParameterizedTest
    @EnumSource
    void soMustTablesBesideRulesAndFilesInRunFolders(Special special) throws IOException, InterruptedException {
        var rules = folder.resolve("reward/mine.drl");
        special.make(folder.resolve("reward/mine.test.csv"));
        Files.copy(Path.of("rules/reward/owner-only.drl"), rules);
        refused(special, 3, "rules", "test", rules.toString());

        var run = folder.resolve("run");
        special.make(run.resolve("lock.part"));
        refused(special, 1, "run", "paper", "--rounds=3", "--out=" + run);
        Files.delete(run.resolve("lock.part"));
        assertEquals(0, derelayl("run", "paper", "--rounds=3", "-p", "figures=none", "--out=" + run), err::toString);
        Files.delete(run.resolve("rounds.csv"));
        special.make(run.resolve("rounds.csv"));
        refused(special, 1, "explain", run.toString(), "--round=2");
    }

    @Test
    void whatWasNeverCompleteIsNoWayToAnothersFile() throws IOException, InterruptedException {
        var others = Files.writeString(folder.resolve("others"), "mine");
        var pictures = Files.createDirectory(folder.resolve("pictures"));
        var name = "coins_per_participant_over_rounds.pdf";
        Files.createSymbolicLink(pictures.resolve(name + ".part"), others);
        Special.PIPE.make(pictures.resolve("version_distribution_per_participant_over_rounds.pdf.part"));
        var run = folder.resolve("run").toString();
        assertEquals(0, derelayl("run", "paper", "--rounds=3", "--out", run, "--pictures", pictures.toString()));
        assertEquals("mine", Files.readString(others));
        try (var files = Files.list(pictures)) {
            assertTrue(files.allMatch(
                    file -> Files.isRegularFile(file) && file.toString().endsWith(".pdf")));
        }
    }

    static Stream<Path> scenarios() throws IOException {
        try (var files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenariosAndPlansThatCannotBe(Path file) throws IOException {
        var command = file.getFileName().toString().startsWith("plan") ? "sweep" : "run";
        var out = folder.resolve("out");
        var exitCode = derelayl(command, file.toString(), "--out", out.toString());
        assertTrue(exitCode == 2 || exitCode == 3, () -> exitCode + ": " + err);
        assertFalse(Files.exists(out));
        var expected = Files.readAllLines(SCENARIOS.resolve("refusals.txt")).stream()
                .filter(line -> line.startsWith(file.getFileName().toString()))
                .toList();
        var said = err.toString()
                .replace(SCENARIOS + File.separator, "")
                .lines()
                .map(PlainText::line)
                .toList();
        assertEquals(expected.size(), said.size(), err::toString);
        for (var i = 0; i < said.size(); i++) {
            assertTrue(said.get(i).contains(expected.get(i)), said.get(i));
        }
    }

    @Test
    void everyRefusalIsOfAFile() throws IOException {
        var names = scenarios().map(file -> file.getFileName().toString()).toList();
        for (var line : Files.readAllLines(SCENARIOS.resolve("refusals.txt"))) {
            assertTrue(names.contains(line.substring(0, line.indexOf(':'))), line);
        }
    }
}

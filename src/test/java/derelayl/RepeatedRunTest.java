package derelayl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever it was made of, a run can be repeated from its folder. */
class RepeatedRunTest {
    @TempDir
    private Path folder;

    private void derelayl(String... arguments) {
        var err = new StringWriter();
        var exitCode = Main.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        assertEquals(0, exitCode, err.toString());
    }

    private void canBeRepeated(String scenario, String... more) throws IOException {
        var first = folder.resolve("first");
        var arguments = new ArrayList<>(List.of("run", scenario, "--out", first.toString(), "--rounds", "12"));
        arguments.addAll(List.of("-p", "participants=16", "-p", "figures=none"));
        arguments.addAll(List.of(more));
        derelayl(arguments.toArray(String[]::new));
        var second = folder.resolve("second");
        derelayl("run", first.resolve("scenario.properties").toString(), "--out", second.toString());
        assertEquals(summaryOfAnyName(first), summaryOfAnyName(second));
        for (var table : List.of("rounds.csv", "participants.csv.gz")) {
            assertArrayEquals(
                    Files.readAllBytes(first.resolve(table)), Files.readAllBytes(second.resolve(table)), table);
        }
    }

    /** But for what the scenario is called: a run's own is in a file of another name. */
    private static String summaryOfAnyName(Path run) throws IOException {
        return Files.readString(run.resolve("summary.json")).replaceFirst("\"scenario\" : \".*?\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"training.success=0.5\n", "training.success=\r\n0.5", "\ntraining.success\n=\n0.5"})
    void withLineBreaksInWhatWasTyped(String assignment) throws IOException {
        canBeRepeated("paper", "-p", assignment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "back\\slash.drl",
                " space.drl",
                "#comment.drl",
                "a=b:c!.drl",
                "percent%s${x}.drl",
                "\\u12.drl",
                "stars*?\"<>|.drl",
                "no ending",
                "stra\u00DFe.drl",
                "tab\t.drl",
                "a\nrounds = 3\n.drl"
            })
    void withAnyNameOfARuleFile(String name) throws IOException {
        assumeTrue(File.separatorChar == '/');
        canBeRepeated("paper", "-p", "policy.reward=" + rules(name));
    }

    private Path rules(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                Files.readString(Path.of("rules/reward/owner-and-ancestors.drl"))
                        .replace("pay(1)", "pay(2)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "", "..."})
    void aScenariosNameLeadsNowhereElse(String name) throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.copy(Path.of("scenarios/default.properties"), folder.resolve("scenarios/default.properties"));
        var file = Files.writeString(folder.resolve("scenarios/%s.properties".formatted(name)), "rounds = 3\n");
        var reader = new ScenarioReader(new Library(List.of(folder, Path.of(""))));
        assertEquals("scenario", reader.read(file.toString(), List.of()).name());
        canBeRepeated(file.toString());
    }

    @Test
    void whatIsTypedBecomesNoKey() throws IOException {
        canBeRepeated("paper", "-p", "seed=7\n");
        var scenario = Files.readString(folder.resolve("first/scenario.properties"));
        assertTrue(scenario.contains("# from -p seed=7\\u000a\nseed = 7\n"), scenario);
        assertFalse(scenario.contains("\n\n"), scenario);
    }
}

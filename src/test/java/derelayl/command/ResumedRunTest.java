package derelayl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.SameRun;
import derelayl.policy.Trust;
import derelayl.record.Manifest;
import derelayl.record.RunFolder;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResumedRunTest {
    private static final PrintWriter SILENT = new PrintWriter(Writer.nullWriter());
    private static final Library LIBRARY = new Library(List.of(Path.of("")));
    private static final int ROUNDS = 60;

    @TempDir
    private Path folder;

    /** Java ends at once, so to say. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Lets a run crash when it tells how far it is for the second time: two fifths through. */
    private static final class CrashingWriter extends PrintWriter {
        private int told;

        CrashingWriter() {
            super(Writer.nullWriter());
        }

        @Override
        public void flush() {
            told++;
            if (told == 2) {
                throw new Crash();
            }
        }
    }

    static Stream<String> scenarios() {
        return LIBRARY.scenarioNames().stream();
    }

    private static RunInputs inputs(String scenario, String... assignments) {
        var typed = Stream.concat(
                        Stream.of("rounds=" + ROUNDS, "chain=full", "record.models=true"), Stream.of(assignments))
                .map(assignment -> Map.entry("-p " + assignment, assignment))
                .toList();
        return RunInputs.of(new ScenarioReader(LIBRARY).read(scenario, typed), Trust.GUARDED);
    }

    private static void play(RunInputs inputs, Path target, int every, boolean isReplaced, PrintWriter messages)
            throws Exception {
        var scenario = inputs.scenario();
        var manifest = Manifest.of(
                scenario.name(), scenario.seed(), inputs.checksum(), Map.of(), List.of("run"), Instant.now());
        new ScenarioRun(
                        inputs,
                        inputs.policies(),
                        RunFolder.open(target, isReplaced, manifest.running()),
                        manifest,
                        new ScenarioRun.Checkpoints(Optional.empty(), every),
                        messages,
                        SILENT,
                        new Timings())
                .play();
    }

    private static List<Path> resume(Path target, Optional<RunInputs> typed) throws Exception {
        return new RunResumption(target, Trust.GUARDED, Optional.empty(), SILENT, SILENT, new Timings()).play(typed);
    }

    private void crash(RunInputs inputs, Path target, int every, boolean isReplaced) {
        assertThrows(Crash.class, () -> play(inputs, target, every, isReplaced, new CrashingWriter()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioComesToTheSame(String scenario) throws Exception {
        for (var more : List.of("streams=published", "figures=none")) {
            var inputs = inputs(
                    scenario,
                    more,
                    more.equals("figures=none") ? "streams=keyed" : "figures=all",
                    "record.decisions=changed");
            var whole = folder.resolve(more + "-whole");
            play(inputs, whole, 0, false, SILENT);
            var crashed = folder.resolve(more + "-crashed");
            crash(inputs, crashed, 7, false);
            assertTrue(Files.exists(crashed.resolve(RunFolder.CHECKPOINT)));
            assertFalse(resume(crashed, Optional.empty()).isEmpty());
            SameRun.assertSame(whole, crashed);
            assertEquals(List.of(21), Manifest.read(crashed).resumed());
            // One that is done stays as it is.
            var manifest = Files.readString(crashed.resolve(Manifest.NAME));
            assertTrue(resume(crashed, Optional.of(inputs)).contains(crashed.resolve("summary.json")));
            assertEquals(manifest, Files.readString(crashed.resolve(Manifest.NAME)));
        }
    }

    @Test
    void whatWasToReplaceARunIsGoneOnWithAndTheOldRunStaysUntilThen() throws Exception {
        var old = inputs("paper", "participants=64");
        var target = folder.resolve("run");
        play(old, target, 0, false, SILENT);
        var oldSummary = Files.readString(target.resolve("summary.json"));
        var inputs = inputs("forgers-checked", "record.decisions=all");
        crash(inputs, target, 10, true);
        assertEquals(oldSummary, Files.readString(target.resolve("summary.json")));
        assertThrows(FileSystemException.class, () -> play(old, target, 0, false, SILENT));
        assertFalse(resume(target, Optional.empty()).isEmpty());
        var whole = folder.resolve("whole");
        play(inputs, whole, 0, false, SILENT);
        SameRun.assertSame(whole, target);
    }

    @Test
    void withoutACheckpointItBeginsAnew() throws Exception {
        var inputs = inputs("forgers-checked");
        var target = folder.resolve("run");
        crash(inputs, target, 0, false);
        assertFalse(Files.exists(target.resolve(RunFolder.CHECKPOINT)));
        assertFalse(resume(target, Optional.of(inputs)).isEmpty());
        var whole = folder.resolve("whole");
        play(inputs, whole, 0, false, SILENT);
        SameRun.assertSame(whole, target);
    }

    @Test
    void whatHasChangedSinceIsNamed() throws Exception {
        var inputs = inputs("forgers-checked");
        var target = folder.resolve("run");
        crash(inputs, target, 10, false);
        refused(
                "participants is 256 there, and 128 now",
                target,
                Optional.of(inputs("forgers-checked", "participants=128")));
        refused(
                "the rules for reward are others",
                target,
                Optional.of(inputs("forgers-checked", "policy.reward=owner-only")));

        var rules = target.resolve("rules/reward/owner-and-ancestors.drl");
        var text = Files.readString(rules);
        Files.writeString(rules, text + "// Mine.\n");
        refused("owner-and-ancestors.drl has changed", target, Optional.empty());
        Files.writeString(rules, text);

        var checkpoint = target.resolve(RunFolder.CHECKPOINT);
        var bytes = Files.readAllBytes(checkpoint);
        for (var place : List.of(3, 200, bytes.length / 2, bytes.length - 1)) {
            var damaged = bytes.clone();
            damaged[place] ^= 4;
            Files.write(checkpoint, damaged);
            refused("run.checkpoint", target, Optional.empty());
        }
        Files.write(checkpoint, bytes);
        assertFalse(resume(target, Optional.empty()).isEmpty());
    }

    @Test
    void aFileThatIsMissingIsNamedAndNothingIsLost() throws Exception {
        var inputs = inputs("forgers-checked");
        var target = folder.resolve("run");
        crash(inputs, target, 10, false);
        var part = target.resolve("models.csv.gz.part");
        var aside = folder.resolve("aside");
        Files.move(part, aside);
        refused("models.csv.gz.part: this is shorter than it was", target, Optional.empty());
        Files.move(aside, part, StandardCopyOption.REPLACE_EXISTING);
        assertFalse(resume(target, Optional.empty()).isEmpty());
    }

    private static void refused(String why, Path target, Optional<RunInputs> typed) throws IOException {
        var refused = assertThrows(FileSystemException.class, () -> resume(target, typed));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }
}

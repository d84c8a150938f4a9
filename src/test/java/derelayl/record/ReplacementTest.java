package derelayl.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that replaces another is stopped between any two changes, and one of the two is always whole. */
class ReplacementTest {
    /** What the old run has and the new one has not, what both have, and what only the new one has. */
    private static final List<String> OLD =
            List.of("decisions.csv.gz", "rounds.csv", "rules/bidding/old.drl", "rules/reward/some.drl");

    private static final List<String> NEW =
            List.of("coins_over_rounds.pdf", "rounds.csv", "rules/reward/some.drl", "rules/selection/new.drl");

    private static final Manifest MANIFEST = Manifest.of("test", 1, "", Map.of(), List.of("run"), Instant.EPOCH);

    @TempDir
    private Path parent;

    /** The process is gone: nothing that it would still have done happens. */
    private static final class Kill extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Stops before a change. */
    private static final class Stop implements Replacement.Steps {
        private final int at;
        private final boolean isKill;
        private int done;

        Stop(int at, boolean isKill) {
            this.at = at;
            this.isKill = isKill;
        }

        @Override
        public void before(Path file) throws IOException {
            if (done++ == at) {
                if (isKill) {
                    throw new Kill();
                }
                throw new FileSystemException(file.toString(), null, "no luck");
            }
        }

        boolean happened() {
            return done > at;
        }
    }

    private static void play(Path folder, boolean replace, String content, List<String> files, Stop stop)
            throws IOException {
        try (var run = RunFolder.open(folder, replace, MANIFEST.running(), stop)) {
            for (var file : files) {
                try (var out = run.write(file)) {
                    out.write(content.getBytes());
                }
            }
            run.complete();
            try {
                run.publishDone(MANIFEST.done(Optional.empty()));
            } catch (IOException failure) {
                run.abandon(MANIFEST.failed("no luck"));
                throw failure;
            }
        }
    }

    private static void play(Path folder, boolean replace, String content, List<String> files) throws IOException {
        play(folder, replace, content, files, new Stop(-1, true));
    }

    private Path withOldRun(String name) throws IOException {
        var folder = Files.createDirectory(parent.resolve(name));
        play(folder, false, "old", OLD);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        return folder;
    }

    /** The files of a folder with what is in them. */
    private static SortedMap<String, String> content(Path folder) throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(Manifest.NAME)) {
                    content.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return content;
    }

    private static SortedMap<String, String> run(String text, List<String> files) {
        var content = new TreeMap<>(Map.of("notes.txt", "mine"));
        files.forEach(file -> content.put(file, text));
        return content;
    }

    private static void isWhole(Path folder, String where) throws IOException {
        assertEquals(Manifest.Status.DONE, Manifest.statusIn(folder).orElseThrow(), where);
        var content = content(folder);
        assertEquals(
                run(content.get("rounds.csv"), content.get("rounds.csv").equals("old") ? OLD : NEW), content, where);
    }

    @Test
    void killedAnywhereItLeavesOneOfTheTwoWhole() throws IOException {
        var kept = new ArrayList<String>();
        for (var at = 0; ; at++) {
            var folder = withOldRun("killed-" + at);
            var stop = new Stop(at, true);
            try {
                play(folder, true, "new", NEW, stop);
            } catch (Kill kill) {
                assertThrows(
                        FileSystemException.class,
                        () -> RunFolder.open(folder, false, MANIFEST.running()).close());
            }
            if (!stop.happened()) {
                break;
            }
            isWhole(folder, "killed before step " + at);
            kept.add(content(folder).get("rounds.csv"));
        }
        assertTrue(kept.contains("old") && kept.contains("new") && kept.size() > 15, kept::toString);
    }

    @Test
    void killedAgainWhileTheNextStartPutsThingsRightItLosesNothingEither() throws IOException {
        for (var at = 0; at < 25; at += 2) {
            for (var again = 0; again < 16; again++) {
                var folder = withOldRun("killed-%d-%d".formatted(at, again));
                try {
                    play(folder, true, "new", NEW, new Stop(at, true));
                } catch (Kill kill) {
                    var stop = new Stop(again, true);
                    try {
                        RunFolder.open(folder, true, MANIFEST.running(), stop).close();
                        assertFalse(stop.happened());
                        again = 16;
                    } catch (Kill second) {
                        // Once more; then it may finish.
                    }
                    assertThrows(
                            FileSystemException.class,
                            () -> RunFolder.open(folder, false, MANIFEST.running())
                                    .close());
                    isWhole(folder, "killed before step %d, and again before step %d".formatted(at, again));
                }
            }
        }
    }

    @Test
    void whoeverReadsTheFolderAfterAKillFindsOneOfTheTwoWhole() throws IOException {
        var happened = true;
        for (var at = 0; happened; at++) {
            var folder = withOldRun("read-" + at);
            var stop = new Stop(at, true);
            try {
                play(folder, true, "new", NEW, stop);
            } catch (Kill kill) {
                RunFolder.putRight(folder);
            }
            // What the new run had before its turn came is cleared by the next run.
            new Replacement(folder, file -> {}).delete(folder.resolve("replacement.part"));
            isWhole(folder, "killed before step " + at);
            happened = stop.happened();
        }
    }

    @Test
    void whoeverReadsAFolderChangesNothingElseInIt() throws IOException {
        var folder = withOldRun("run");
        var before = content(folder);
        RunFolder.putRight(folder);
        assertEquals(before, content(folder));
        var notes =
                Files.createDirectories(parent.resolve("mine/replaced.part")).resolve("notes.txt");
        Files.writeString(notes, "mine");
        RunFolder.putRight(parent.resolve("mine"));
        assertEquals("mine", Files.readString(notes));
        RunFolder.putRight(parent.resolve("none"));
        assertFalse(Files.exists(parent.resolve("none")));
    }

    @Test
    void aMoveThatFailsLeavesTheOldRunAsItWas() throws IOException {
        for (var at = 0; at < 11; at++) {
            var folder = withOldRun("failed-" + at);
            var stop = new Stop(at, false);
            assertThrows(FileSystemException.class, () -> play(folder, true, "new", NEW, stop));
            assertEquals(run("old", OLD), content(folder), "failed before step " + at);
            isWhole(folder, "failed before step " + at);
        }
    }

    @Test
    void whatAKilledRunHasLeftIsGoneOnceAnotherReplacesIt() throws IOException {
        var folder = parent.resolve("run");
        try (var killed = RunFolder.open(folder, false, MANIFEST.running())) {
            killed.write("rounds.csv").close();
            killed.write("participants.csv.gz").close();
            Files.writeString(folder.resolve("manifest.json.part"), "{");
        }
        play(folder, true, "new", NEW);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertEquals(run("new", NEW), content(folder));
    }

    @Test
    void throughALinkTheRunItselfIsReplaced() throws IOException {
        var folder = withOldRun("run");
        var link = Files.createSymbolicLink(parent.resolve("link"), folder);
        play(link, true, "new", NEW);
        assertEquals(run("new", NEW), content(folder));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void soItIsOnAnotherFileSystem() throws IOException {
        var memory = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(parent)));
        var elsewhere = Files.createTempDirectory(memory, "run");
        try {
            var link = Files.createSymbolicLink(parent.resolve("link"), elsewhere);
            play(link, false, "old", OLD);
            play(link, true, "new", NEW);
            Files.writeString(elsewhere.resolve("notes.txt"), "mine");
            assertEquals(run("new", NEW), content(elsewhere));
        } finally {
            new Replacement(parent, file -> {}).delete(elsewhere);
        }
    }

    @Test
    void rulesThatAreALinkAreNotReplaced() throws IOException {
        var folder = withOldRun("run");
        var elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("some.drl"), "mine");
        Files.createSymbolicLink(folder.resolve("rules/honesty"), elsewhere);
        var refused = assertThrows(FileSystemException.class, () -> play(folder, true, "new", NEW));
        assertTrue(refused.getMessage().contains("rules/honesty: this is a link"), refused.getMessage());
        assertEquals("mine", Files.readString(elsewhere.resolve("some.drl")));
        assertEquals(run("old", OLD), content(folder));
    }

    @Test
    void aFolderWithARunsNameIsNotDeletedWithWhatIsInIt() throws IOException {
        var folder = withOldRun("run");
        Files.createDirectory(folder.resolve("coins_over_rounds.pdf"));
        Files.writeString(folder.resolve("coins_over_rounds.pdf/thesis.tex"), "mine");
        assertThrows(IOException.class, () -> play(folder, true, "new", NEW));
        assertEquals("mine", Files.readString(folder.resolve("coins_over_rounds.pdf/thesis.tex")));
        assertEquals("old", Files.readString(folder.resolve("rounds.csv")));
    }

    @Test
    void ofTwoThatBeginInANewFolderAtTheSameMomentOneIsRefused() throws IOException {
        var folder = parent.resolve("run");
        var refused = assertThrows(
                FileSystemException.class,
                () -> RunFolder.open(
                        folder,
                        true,
                        MANIFEST.running(),
                        file -> Files.writeString(folder.resolve(Manifest.NAME), "another's")));
        assertTrue(refused.getMessage().contains("(running)"), refused.getMessage());
        assertEquals("another's", Files.readString(folder.resolve(Manifest.NAME)));
    }

    @Test
    void aRunThatIsBeingWrittenIsNotReplacedEvenIfAsked() throws IOException {
        var folder = parent.resolve("run");
        var first = RunFolder.open(folder, false, MANIFEST.running());
        var refused = assertThrows(FileSystemException.class, () -> RunFolder.open(folder, true, MANIFEST.running()));
        assertTrue(refused.getMessage().contains("being written at this moment"), refused.getMessage());
        first.close();
        RunFolder.open(folder, true, MANIFEST.running()).close();
    }

    @Test
    void aManifestThatWasClaimedAndNeverWrittenIsARuns() throws IOException {
        var folder = Files.createDirectory(parent.resolve("run"));
        Files.createFile(folder.resolve(Manifest.NAME));
        var refused = assertThrows(FileSystemException.class, () -> play(folder, false, "new", NEW));
        assertTrue(refused.getMessage().contains("(cut off before it was done)"), refused.getMessage());
        play(folder, true, "new", NEW);
        assertEquals("new", Files.readString(folder.resolve("rounds.csv")));
    }
}

package derelayl.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    private static final Manifest MANIFEST = Manifest.of("test", 1, "", Map.of(), List.of("run"), Instant.EPOCH);

    @TempDir
    private Path parent;

    private Path target() {
        return parent.resolve("run");
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private RunFolder started(boolean replace, String figure) throws IOException {
        var folder = RunFolder.open(target(), replace, MANIFEST.running());
        folder.publish("rules/reward/some.drl", new byte[] {1});
        for (var name : List.of("rounds.csv", figure)) {
            try (var file = folder.write(name)) {
                file.write(figure.getBytes());
            }
        }
        return folder;
    }

    private void finish(RunFolder folder) throws IOException {
        folder.complete();
        folder.publishDone(MANIFEST.done(Optional.empty()));
        folder.close();
    }

    private void fail(RunFolder folder) throws IOException {
        folder.abandon(MANIFEST.failed("no luck"));
        folder.close();
    }

    @Test
    void filesHaveTheirNamesOnlyWhenTheRunIsComplete() throws IOException {
        var folder = started(false, "coins_over_rounds.pdf");
        assertEquals(
                List.of(
                        "coins_over_rounds.pdf.part",
                        "lock.part",
                        "manifest.json",
                        "rounds.csv.part",
                        "rules/reward/some.drl"),
                files(target()));
        finish(folder);
        assertEquals(
                List.of("coins_over_rounds.pdf", "manifest.json", "rounds.csv", "rules/reward/some.drl"),
                files(target()));
        assertEquals(Manifest.Status.DONE, Manifest.statusIn(target()).orElseThrow());
    }

    @Test
    void aRunIsReplacedAsAWholeButNotesBesideItStay() throws IOException {
        finish(started(false, "old_over_rounds.pdf"));
        Files.writeString(target().resolve("notes.txt"), "mine");
        assertThrows(FileSystemException.class, () -> RunFolder.open(target(), false, MANIFEST.running()));
        var folder = started(true, "new_over_rounds.pdf");
        assertTrue(files(target()).contains("old_over_rounds.pdf"), "the old run stays until the new one is done");
        finish(folder);
        assertEquals(
                List.of("manifest.json", "new_over_rounds.pdf", "notes.txt", "rounds.csv", "rules/reward/some.drl"),
                files(target()));
        assertArrayEquals("new_over_rounds.pdf".getBytes(), Files.readAllBytes(target().resolve("rounds.csv")));
        assertEquals(List.of(target()), Files.list(parent).toList());
    }

    @Test
    void aReplacementThatFailsLeavesTheOldRunAsItWas() throws IOException {
        finish(started(false, "old_over_rounds.pdf"));
        fail(started(true, "new_over_rounds.pdf"));
        assertEquals(
                List.of("manifest.json", "old_over_rounds.pdf", "rounds.csv", "rules/reward/some.drl"),
                files(target()));
        assertEquals(Manifest.Status.DONE, Manifest.statusIn(target()).orElseThrow());
        assertEquals(List.of(target()), Files.list(parent).toList());
    }

    @Test
    void aFailedRunLeavesItsManifestAndMakesWayForTheNext() throws IOException {
        fail(started(false, "old_over_rounds.pdf"));
        assertEquals(List.of("manifest.json", "rules/reward/some.drl"), files(target()));
        assertEquals(Manifest.Status.FAILED, Manifest.statusIn(target()).orElseThrow());
        finish(started(false, "new_over_rounds.pdf"));
        assertEquals(Manifest.Status.DONE, Manifest.statusIn(target()).orElseThrow());
    }

    @Test
    void aRunThatSeemsToGoOnIsNotReplacedUnasked() throws IOException {
        started(false, "old_over_rounds.pdf");
        var refused =
                assertThrows(FileSystemException.class, () -> RunFolder.open(target(), false, MANIFEST.running()));
        assertTrue(refused.getMessage().contains("(running)"), refused.getMessage());
    }

    @Test
    void aFolderWithOtherFilesIsNeverUsed() throws IOException {
        Files.createDirectories(target());
        Files.writeString(target().resolve("thesis.tex"), "mine");
        assertThrows(FileSystemException.class, () -> RunFolder.open(target(), true, MANIFEST.running()));
        for (var name : List.of("replaced.part", "replacement.part")) {
            var own = Files.createDirectory(target().resolve(name)).resolve("notes.txt");
            Files.writeString(own, "mine");
            assertThrows(FileSystemException.class, () -> RunFolder.open(target(), true, MANIFEST.running()));
            assertEquals("mine", Files.readString(own));
        }
        Files.writeString(target().resolve("manifest.json"), "{\"status\": 3");
        assertThrows(FileSystemException.class, () -> RunFolder.open(target(), true, MANIFEST.running()));
        assertEquals("mine", Files.readString(target().resolve("thesis.tex")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(target(), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> RunFolder.open(target(), true, MANIFEST.running()));
    }
}

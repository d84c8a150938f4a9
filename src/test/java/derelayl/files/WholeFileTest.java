package derelayl.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void replacesWhatIsThere() throws IOException {
        var file = folder.resolve("file");
        WholeFile.write(file, new byte[] {1});
        WholeFile.write(file, new byte[] {2, 3});
        assertArrayEquals(new byte[] {2, 3}, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void leavesNothingBehindIfItCannotBeNamed() throws IOException {
        var taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("content"));
        assertThrows(IOException.class, () -> WholeFile.write(taken, new byte[] {1}));
        assertFalse(Files.exists(WholeFile.part(taken)));
        assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("missing/file"), new byte[] {1}));
    }

    @Test
    void moveAtOneStrokeOrNotAtAll() throws IOException {
        var memory = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(folder)));
        var here = Files.write(folder.resolve("here"), new byte[] {1});
        var there = Files.write(Files.createTempFile(memory, "whole", ""), new byte[] {2});
        try {
            assertThrows(AtomicMoveNotSupportedException.class, () -> WholeFile.move(there, here));
            assertArrayEquals(new byte[] {1}, Files.readAllBytes(here));
            assertArrayEquals(new byte[] {2}, Files.readAllBytes(there));
        } finally {
            Files.deleteIfExists(there);
        }
    }

    @Test
    void areNotWrittenThroughLinks() throws IOException {
        var others = Files.write(folder.resolve("others"), new byte[] {1});
        var file = folder.resolve("file");
        Files.createSymbolicLink(WholeFile.part(file), others);
        WholeFile.write(file, new byte[] {2});
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(others));
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(file));
        assertFalse(Files.isSymbolicLink(file));
    }

    @Test
    void hasItsNameOnlyWhenComplete() throws IOException {
        var file = folder.resolve("file");
        Files.write(WholeFile.part(file), new byte[] {1});
        assertFalse(Files.exists(file));
        WholeFile.complete(file);
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    }
}

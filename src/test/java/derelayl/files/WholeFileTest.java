package derelayl.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
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
    void hasItsNameOnlyWhenComplete() throws IOException {
        var file = folder.resolve("file");
        Files.write(WholeFile.part(file), new byte[] {1});
        assertFalse(Files.exists(file));
        WholeFile.complete(file);
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    }
}

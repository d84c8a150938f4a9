package derelayl.gui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.Trust;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What MASON shows of a checkpoint that cannot be used. */
class CheckpointFileTest {
    @TempDir
    private Path folder;

    @Test
    void itsNameIsNoPageAndRewritesNoTerminal() throws IOException {
        var file = Files.writeString(folder.resolve("<html><img src=x>\u001b[2J\u202E.checkpoint"), "nothing");
        var told = assertThrows(UserFacingException.class, () -> CheckpointFile.read(file, Trust.GUARDED));
        assertEquals(
                folder + "/<\u200Bhtml><\u200Bimg src=x>\\u001b[2J\\u202e.checkpoint: this is not a checkpoint",
                told.getMessage());
        var printed = new ByteArrayOutputStream();
        told.printStackTrace(new PrintStream(printed, true));
        assertEquals(1, printed.toString().lines().count());
        assertFalse(printed.toString().contains("\u001b"));
    }

    @Test
    void aFolderOrPipeIsNone() {
        var told = assertThrows(UserFacingException.class, () -> CheckpointFile.read(folder, Trust.GUARDED));
        assertTrue(told.getMessage().endsWith("this is a folder, where a file is needed"), told.getMessage());
    }
}

package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run whose disk is full, or cannot be written any more, and which goes on once that is mended. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class DiskFaultsTest {
    private static final String RUN =
            "run forgers-checked --rounds 100 -q -p chain=full -p record.decisions=changed --checkpoint-every 10";

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String said) {}

    @BeforeEach
    void needsDisksOfItsOwn() throws Exception {
        assumeTrue(shell("mount -t tmpfs tmpfs \"$D\"").exitCode() == 0, "nobody may mount anything here");
    }

    /** In a name space where disks may be mounted; {@code derelayl} is the program, and {@code $D} a folder. */
    private Outcome shell(String script) throws IOException, InterruptedException {
        var program = "derelayl() { '%s/bin/java' -cp '%s' derelayl.Main \"$@\"; }\n"
                .formatted(System.getProperty("java.home"), System.getProperty("java.class.path"));
        ProcessBuilder builder;
        builder = new ProcessBuilder("unshare", "-rm", "bash", "-c", program + script);
        builder.environment().put("D", folder.toString());
        try {
            var process = builder.redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), said);
        } catch (IOException noSuchProgram) {
            return new Outcome(127, "");
        }
    }

    private void goesOn(String script, String expected) throws Exception {
        var outcome = shell("set -e\nmkdir $D/disk\n" + script);
        assertEquals(0, outcome.exitCode(), outcome.said());
        assertTrue(outcome.said().contains(expected), outcome.said());
        assertTrue(!outcome.said().contains("\tat "), outcome.said());
        assertEquals(0, shell("derelayl " + RUN + " --out $D/whole").exitCode());
        SameRun.assertSame(folder.resolve("whole"), folder.resolve("after"));
    }

    @Test
    void aFullDisk() throws Exception {
        goesOn("""
                mount -t tmpfs -o size=1m tmpfs $D/disk
                derelayl %s --out $D/disk/run && exit 9 || [ $? = 1 ]
                mount -o remount,size=64m $D/disk
                derelayl resume $D/disk/run
                cp -r $D/disk/run $D/after
                """.formatted(RUN), "No space left on device");
    }

    @Test
    void aFolderThatCannotBeWrittenAnyMore() throws Exception {
        goesOn("""
                mkdir $D/disk/run
                derelayl %s --out $D/disk/run & run=$!
                while [ ! -e $D/disk/run/run.checkpoint ]; do sleep 0.01; done
                mount --bind $D/disk/run $D/disk/run
                mount -o remount,bind,ro $D/disk/run
                wait $run && exit 9 || [ $? = 1 ]
                umount $D/disk/run
                derelayl resume $D/disk/run
                cp -r $D/disk/run $D/after
                """.formatted(RUN), "Read-only file system");
    }

    @Test
    void anotherProcessInTheSameFolder() throws Exception {
        goesOn("""
                derelayl %1$s --out $D/after & run=$!
                while [ ! -e $D/after/run.checkpoint ]; do sleep 0.01; done
                program=$(cat /proc/$run/task/$run/children)
                kill -STOP $program
                derelayl %1$s --out $D/after --if-exists resume && exit 9 || [ $? = 1 ]
                derelayl resume $D/after && exit 9 || [ $? = 1 ]
                kill -CONT $program
                wait $run
                """.formatted(RUN), "which is being written at this moment");
    }
}

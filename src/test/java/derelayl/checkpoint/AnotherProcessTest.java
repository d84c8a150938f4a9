package derelayl.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkpoint goes on in a process that has never seen the relay. */
class AnotherProcessTest {
    private static final int MORE = 30;

    @TempDir
    private Path folder;

    /** Goes on from the checkpoint named first for so many rounds, and prints everybody's coins. */
    public static void main(String[] arguments) throws IOException {
        var relay = Checkpoint.read(Path.of(arguments[0]), Trust.GUARDED).relay();
        relay.play(Integer.parseInt(arguments[1]));
        System.out.println(Arrays.toString(relay.ledger().balances()));
    }

    @Test
    void goesOnToTheSameCoins() throws IOException, InterruptedException {
        var run = KeptRun.of("forgers-checked", "policy.acknowledgement=strikes");
        var relay = run.played(25);
        var file = folder.resolve("relay.checkpoint");
        run.checkpoint(relay).write(file);
        relay.play(MORE);
        assertEquals(Arrays.toString(relay.ledger().balances()) + "\n", continued(file));
    }

    private String continued(Path file) throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProcessTest.class.getName(),
                        file.toString(),
                        String.valueOf(MORE))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
        assertEquals(0, process.exitValue(), Files.readString(err));
        return Files.readString(out).replace(System.lineSeparator(), "\n");
    }
}

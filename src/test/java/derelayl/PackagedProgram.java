package derelayl;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program as it is packaged, in processes of their own.
 *
 * @param folder where they work
 */
record PackagedProgram(Path folder) {
    static final Path HOME = Path.of("target", "derelayl").toAbsolutePath();

    /** What a process has come to. */
    record Outcome(int exitCode, String out, String err) {}

    /** Lets a shell carry out a script in which the program is on the path. */
    Outcome shell(String shell, String script, Map<String, String> environment)
            throws IOException, InterruptedException {
        var out = Files.createTempFile(folder, "out", ".log");
        var err = Files.createTempFile(folder, "err", ".log");
        var builder = new ProcessBuilder(List.of(shell, "-e", "-c", script))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().compute("PATH", (name, path) -> HOME.resolve("bin") + File.pathSeparator + path);
        builder.environment().putAll(environment);
        var process = builder.start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running: " + script);
        var outcome = new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }
}

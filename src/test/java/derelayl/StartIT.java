package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program loads to start, and what it leaves behind. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a Unix shell")
class StartIT {
    private static final Path PROGRAM =
            Path.of("target", "derelayl", "bin", "derelayl").toAbsolutePath();
    private static final List<String> COMPILERS = List.of("org.eclipse.jdt.", "org.drools.drl.parser.", "org.mvel2.");

    @TempDir
    private Path folder;

    private String loaded(String... options) throws IOException, InterruptedException {
        var command = List.of(
                PROGRAM.toString(), "run", "-q", "paper", "--rounds", "5", "-p", "figures=none", "--out", "run");
        var out = folder.resolve("out");
        var builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.command().addAll(List.of(options));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", "-verbose:class -Duser.home=" + folder);
        builder.environment().put("HOME", folder.toString());
        var process = builder.start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running");
        assertEquals(0, process.exitValue());
        return Files.readString(out);
    }

    @Test
    void guardedRulesNeedNoCompilerAndKeepNothing() throws IOException, InterruptedException {
        var classes = loaded();
        assertTrue(classes.contains("derelayl.policy.GuardedRules "));
        assertEquals(List.of(), COMPILERS.stream().filter(classes::contains).toList());
        try (var left = Files.list(folder)) {
            assertEquals(
                    List.of("err", "out", "run"),
                    left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void trustedRulesNeedThem() throws IOException, InterruptedException {
        var classes = loaded("--trust-rules");
        assertEquals(COMPILERS, COMPILERS.stream().filter(classes::contains).toList());
    }
}

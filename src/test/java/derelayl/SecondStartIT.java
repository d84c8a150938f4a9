package derelayl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program leaves behind for its next start. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a Unix shell")
class SecondStartIT {
    private static final Path PROGRAM =
            Path.of("target", "derelayl", "bin", "derelayl").toAbsolutePath();
    private static final List<String> COMPILERS =
            List.of("org.eclipse.jdt.", "org.drools.drl.parser.", "com.github.javaparser.", "derelayl.policy.Guard ");

    @TempDir
    private Path folder;

    private Process start(String name) throws IOException {
        var builder = new ProcessBuilder(
                        PROGRAM.toString(), "run", "-q", "paper", "--rounds", "5", "-p", "figures=none", "--out", name)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", "-verbose:class");
        builder.environment().put("DERELAYL_CACHE", folder.resolve("cache").toString());
        return builder.start();
    }

    /** Whether a run, which must succeed, needed the compilers. */
    private boolean compiled(String name, Process process) throws IOException, InterruptedException {
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running");
        assertEquals(0, process.exitValue());
        assertEquals("", Files.readString(folder.resolve(name + ".err")));
        var classes = Files.readString(folder.resolve(name + ".out"));
        var used = COMPILERS.stream().filter(classes::contains).toList();
        assertTrue(used.isEmpty() || used.equals(COMPILERS), used::toString);
        return !used.isEmpty();
    }

    private byte[] results(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name).resolve("participants.csv.gz"));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void compilesNothing() throws IOException, InterruptedException {
        assertTrue(compiled("first", start("first")));
        assertEquals(5, kept().size());
        assertFalse(compiled("second", start("second")));
        assertArrayEquals(results("first"), results("second"));
    }

    @Test
    void compilesAgainWhatIsDamaged() throws IOException, InterruptedException {
        assertTrue(compiled("first", start("first")));
        var kept = kept();
        for (var file : kept) {
            Files.writeString(file, "nonsense");
        }
        assertTrue(compiled("second", start("second")));
        assertEquals(kept, kept());
        assertFalse(compiled("third", start("third")));
        assertArrayEquals(results("first"), results("third"));
    }

    @Test
    void compilesNothingAfterSeveralStartsAtOnce() throws IOException, InterruptedException {
        var names = List.of("one", "two", "three");
        var processes = new ArrayList<Process>();
        for (var name : names) {
            processes.add(start(name));
        }
        for (var at = 0; at < names.size(); at++) {
            compiled(names.get(at), processes.get(at));
            assertArrayEquals(results("one"), results(names.get(at)));
        }
        assertEquals(5, kept().size());
        assertFalse(compiled("last", start("last")));
    }
}

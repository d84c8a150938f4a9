package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.command.Examples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ParseResult;

/** The examples of every command's help, typed one after the other in an empty folder. */
class ExamplesIT {
    @TempDir
    private Path folder;

    @Test
    void theyWork() throws IOException, InterruptedException {
        var program = new PackagedProgram(folder);
        for (var examples : Examples.ALL) {
            for (var line : examples.lines()) {
                if (line.startsWith("derelayl gui")) {
                    // A console does not end by itself.
                    parse(line);
                } else {
                    var outcome = program.shell("bash", line, Map.of());
                    assertEquals(0, outcome.exitCode(), () -> line + "\n" + outcome.err());
                }
            }
        }
    }

    private static ParseResult parse(String line) {
        return Main.commandLine().parseArgs(Stream.of(line.split(" ")).skip(1).toArray(String[]::new));
    }
}

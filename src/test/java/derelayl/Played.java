package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs played as the command line plays them, without figures. */
public final class Played {
    private Played() {}

    /** Plays; the options follow {@code derelayl run}. The result is the folder of the run, in the folder given. */
    public static Path run(Path folder, String... options) {
        var run = folder.resolve("run");
        var arguments = new ArrayList<>(List.of("run"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("-q", "-p", "figures=none", "--if-exists", "replace", "--out", run.toString()));
        var err = new StringWriter();
        var code = Main.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        assertEquals(0, code, err::toString);
        return run;
    }
}

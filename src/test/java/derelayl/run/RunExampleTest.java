package derelayl.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.Trust;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the package's documentation is a program that works. */
class RunExampleTest {
    private static final Path PAGE = Path.of("src/main/java/derelayl/run/package-info.java");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?) \\* }</pre>");

    @TempDir
    private Path folder;

    private static String example() throws IOException {
        var found = EXAMPLE.matcher(Files.readString(PAGE));
        assertTrue(found.find());
        return found.group(1).lines().map(line -> line.substring(3)).collect(Collectors.joining("\n"));
    }

    @Test
    void itCompilesAndPrintsTheOutcome() throws IOException, InterruptedException {
        var imports = List.of(
                "derelayl.run.*", "derelayl.scenario.*", "derelayl.policy.Trust", "java.nio.file.Path", "java.util.*");
        var source = imports.stream().map("import %s;\n"::formatted).collect(Collectors.joining())
                + "class Example { public static void main(String[] arguments) {\n" + example() + "\n}}";
        var file = Files.writeString(folder.resolve("Example.java"), source);
        var classes = System.getProperty("java.class.path");
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertEquals(0, compiler.run(null, null, null, "-cp", classes, "-d", folder.toString(), file.toString()));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", folder + System.getProperty("path.separator") + classes, "Example")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var printed = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(expected(), printed);
    }

    private static String expected() {
        var typed = List.of(Map.entry("seed", "seed=7"), Map.entry("rounds", "rounds=50"));
        var scenario = new ScenarioReader(new Library(List.of(Path.of("")))).read("forgers-checked", typed);
        var outcome = Run.of(RunInputs.of(scenario, Trust.GUARDED)).play();
        return List.of("gini", "dishonest_coin_share", "growth").stream()
                .map(column -> column + " " + outcome.of(column).text() + System.lineSeparator())
                .collect(Collectors.joining());
    }
}

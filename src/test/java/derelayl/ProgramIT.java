package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as it is packaged, started by its script in a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a Unix shell")
class ProgramIT {
    private static final Path HOME = Path.of("target", "derelayl").toAbsolutePath();
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern JAR = Pattern.compile("\\S+\\.jar");
    private static final Pattern STEP = Pattern.compile("```(sh|text)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    private Outcome start(List<String> command, String... environment) throws IOException, InterruptedException {
        var out = folder.resolve("stdout").toFile();
        var err = folder.resolve("stderr").toFile();
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().compute("PATH", (name, path) -> HOME.resolve("bin") + File.pathSeparator + path);
        Arrays.stream(environment)
                .map(variable -> variable.split("=", 2))
                .forEach(variable -> builder.environment().put(variable[0], variable[1]));
        var process = builder.start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running: " + command);
        return new Outcome(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    private Outcome derelayl(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(HOME.resolve("bin/derelayl").toString()));
        command.addAll(List.of(arguments));
        return start(command);
    }

    @Test
    void findsItsRulesAndScenariosFromAnyDirectory() throws IOException, InterruptedException {
        var outcome = derelayl("run", "paper", "--rounds", "3", "-p", "figures=none");
        assertEquals(0, outcome.exitCode(), outcome.err());
        for (var line : outcome.out().lines().toList()) {
            assertTrue(line.startsWith("runs/paper/seed-42_figures=none_rounds=3/"), line);
            assertTrue(Files.size(folder.resolve(line)) > 0, line);
        }
    }

    /** Its jar names the others in the manifest; the folder's name is written in bytes, whatever this JVM's locale. */
    @Test
    void startsByItsJarFromAFolderWithAnyName() throws IOException, InterruptedException {
        var script = """
                home=$(printf 'gro\\303\\237e L\\303\\244ufe')
                mkdir "$home"
                cp -R "$1" "$home"
                "$JAVA_HOME/bin/java" -jar "$home"/derelayl/lib/derelayl-*.jar \\
                    run paper --rounds 3 -p figures=none --out "$home/a run"
                "$home/derelayl/bin/derelayl" --version
                rm -R "$home"
                """;
        var outcome = start(List.of("sh", "-ec", script, "sh", HOME.toString()), "LC_ALL=C.UTF-8");
        assertEquals(0, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().contains("/a run/rounds.csv\n"), outcome.out());
        assertTrue(outcome.out().contains("\nderelayl 0."), outcome.out());
    }

    /** The one for Windows cannot be run here, but must start the same jar. */
    @Test
    void bothScriptsStartTheJarThatIsThere() throws IOException {
        for (var script : List.of("derelayl", "derelayl.bat")) {
            var jar = JAR.matcher(
                    Files.readString(HOME.resolve("bin").resolve(script)).replace('\\', '/'));
            assertTrue(jar.find(), script);
            var name = jar.group().substring(jar.group().lastIndexOf('/') + 1);
            assertTrue(Files.exists(HOME.resolve("lib").resolve(name)), () -> script + " starts " + name);
        }
    }

    /** MASON's jar has a list of simulations as well, and Java 3D in it. */
    @Test
    void theConsoleFindsTheProgramsOwnListOfSimulations() throws IOException {
        try (var jars = Files.newDirectoryStream(HOME.resolve("lib"), "derelayl-*.jar")) {
            var jar = jars.iterator().next().toUri().toURL();
            try (var program = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader())) {
                var lists = Collections.list(program.getResources("sim/display/simulation.classes"));
                assertTrue(lists.size() > 1, lists::toString);
                assertTrue(lists.get(0).toString().contains(jar.toString()), lists::toString);
            }
        }
    }

    @Test
    void theNoticeNamesWhatIsShippedAndNothingElse() throws IOException {
        var named = JAR.matcher(Files.readString(HOME.resolve("NOTICE")))
                .results()
                .map(jar -> FileSystems.getDefault().getPathMatcher("glob:" + jar.group()))
                .toList();
        var shipped = libraries();
        for (var jar : shipped) {
            assertEquals(1, named.stream().filter(name -> name.matches(jar)).count(), () -> jar + " in NOTICE");
        }
        assertTrue(
                named.stream().allMatch(name -> shipped.stream().anyMatch(name::matches)),
                () -> "NOTICE names what is not among " + shipped);
    }

    private static List<Path> libraries() throws IOException {
        try (var jars = Files.list(HOME.resolve("lib"))) {
            return jars.map(Path::getFileName)
                    .filter(jar -> !jar.toString().startsWith("derelayl-"))
                    .toList();
        }
    }

    @Test
    void prefersRulesOfTheCurrentDirectory() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("rules/reward"));
        Files.writeString(folder.resolve("rules/reward/owner-and-ancestors.drl"), "nonsense");
        var outcome = derelayl("run", "paper", "--rounds", "3");
        assertEquals(3, outcome.exitCode());
        var lines = outcome.err().lines().toList();
        assertTrue(lines.get(0).startsWith("rules/reward/owner-and-ancestors.drl: the one in "), outcome.err());
        assertTrue(lines.get(1).startsWith("rules/reward/owner-and-ancestors.drl:1: "), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void theConsoleSaysSoIfThereIsNoDisplay() throws IOException, InterruptedException {
        var outcome = start(List.of(HOME.resolve("bin/derelayl").toString(), "gui"), "DISPLAY=");
        assertEquals(1, outcome.exitCode(), outcome.err());
        assertTrue(outcome.err().startsWith("There is no display"), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }

    @Test
    void startsThroughALink() throws IOException, InterruptedException {
        var link = Files.createSymbolicLink(folder.resolve("relay"), HOME.resolve("bin/derelayl"));
        var outcome = start(List.of(link.toString(), "--version"));
        Files.delete(link);
        assertEquals(0, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().startsWith("derelayl 0."), outcome.out());
    }

    @Test
    void passesJavaOptionsOn() throws IOException, InterruptedException {
        var outcome = start(List.of(HOME.resolve("bin/derelayl").toString(), "--version"), "JAVA_OPTS=-Xint -version");
        assertTrue(outcome.err().contains("interpreted mode"), outcome.err());
    }

    @Test
    void saysSoIfThereIsNoJava() throws IOException, InterruptedException {
        var outcome = start(List.of(HOME.resolve("bin/derelayl").toString(), "--version"), "JAVA_HOME=/nowhere");
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.err().contains("/nowhere/bin/java"), outcome.err());
    }

    @Test
    void writesTheSameFiguresWhateverTheFontsLocaleAndTimeZone() throws IOException, InterruptedException {
        var here = derelayl("run", "--rounds", "60", "--out", "here");
        assertEquals(0, here.exitCode(), here.err());
        var elsewhere = start(
                List.of(HOME.resolve("bin/derelayl").toString(), "run", "--rounds", "60", "--out", "there"),
                "JAVA_OPTS=-Duser.language=ar -Duser.country=EG -Duser.timezone=Asia/Kolkata -Duser.home=" + folder);
        assertEquals(0, elsewhere.exitCode(), elsewhere.err());
        for (var result : here.out().lines().map(Path::of).toList()) {
            var other = Path.of("there").resolve(result.getFileName());
            assertEquals(-1, Files.mismatch(folder.resolve(result), folder.resolve(other)), result::toString);
        }
    }

    /** By Ctrl-C, or by a scheduler whose time is up. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void anInterruptedRunTidiesUpAndSaysSo(String signal) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        HOME.resolve("bin/derelayl").toString(), "run", "paper", "--rounds", "2000000", "--out", "run")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("stdout").toFile())
                .start();
        var table = folder.resolve("run/rounds.csv.part");
        while (process.isAlive() && !Files.exists(table)) {
            Thread.sleep(50);
        }
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(130, process.exitValue(), () -> "after " + signal);
        assertTrue(Files.readString(folder.resolve("stdout")).endsWith("interrupted\n"));
        assertTrue(Files.readString(folder.resolve("run/manifest.json")).contains("\"interrupted\""));
        assertFalse(Files.exists(table));
    }

    @Test
    void aFullDiskIsNamed() throws IOException, InterruptedException {
        var outcome = start(List.of("sh", "-c", "ulimit -f 100; derelayl run paper --out run"));
        assertEquals(1, outcome.exitCode(), outcome.err());
        assertTrue(outcome.err().contains("run/rounds.csv.part: File too large"), outcome.err());
        assertFalse(Files.exists(folder.resolve("run/rounds.csv")));
        assertTrue(Files.readString(folder.resolve("run/manifest.json")).contains("\"failed\""));
    }

    @Test
    void theCommandsOfTheReadmeWork() throws IOException, InterruptedException {
        for (var shared : List.of("rules", "scenarios", "docs")) {
            copy(Path.of(shared), folder.resolve(shared));
        }
        var commands = new ArrayList<String>();
        var blocks = SHELL_BLOCK.matcher(Files.readString(Path.of("README.md")));
        while (blocks.find()) {
            commands.add(blocks.group(1));
        }
        assertEquals(15, commands.size());
        for (var block : commands) {
            var outcome = start(List.of("sh", "-e", "-c", block));
            assertEquals(0, outcome.exitCode(), block + outcome.err());
            assertFalse(outcome.out().isBlank(), block);
        }
    }

    @Test
    void theStepsToAFirstPolicyDoWhatThePageSays() throws IOException, InterruptedException {
        for (var shared : List.of("rules", "scenarios")) {
            copy(Path.of(shared), folder.resolve(shared));
        }
        var page = Files.readString(Path.of("docs", "FIRST-POLICY.md"));
        var output = "";
        var steps = STEP.matcher(page);
        while (steps.find()) {
            if (steps.group(1).equals("sh")) {
                var outcome = start(List.of("sh", "-e", "-c", "{\n" + steps.group(2) + "} 2>&1"));
                assertEquals(0, outcome.exitCode(), steps.group(2) + outcome.out());
                output = outcome.out();
            } else {
                assertEquals(steps.group(2), output);
                output = "";
            }
        }
        assertEquals("", output, "the page shows all that is printed");
        assertTrue(Files.exists(folder.resolve("runs/early-bonus/seed-42/decisions.csv.gz")));
    }

    @Test
    void thePublishedRunIsWhatTheReadmesFirstCommandRuns() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<exec.args>run paper --pictures pic --if-exists replace</exec.args>"));
        assertEquals(
                Optional.of("mvn -q compile exec:java"),
                Files.readAllLines(Path.of("README.md")).stream()
                        .filter(line -> line.startsWith("mvn"))
                        .findFirst());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}

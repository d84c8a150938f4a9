package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import derelayl.command.StandardOutput;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text from files that would rewrite a terminal never reaches one, whatever command shows it. */
class HostileTextTest {
    private static final Pattern HARMFUL =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\u200C\u200D]]");

    @TempDir
    private Path folder;

    private Path rules;
    private Path scenario;

    private void write(String rewards, String text) throws IOException {
        rules = Files.writeString(
                Files.createDirectories(folder.resolve("reward")).resolve("mine.drl"), rewards);
        scenario = Files.writeString(folder.resolve("mine.properties"), """
                # Does %s happen?
                policy.reward = %s
                # what it means %s
                setting.mine = 1
                rounds = 3
                participants = 8
                figures = none
                """.formatted(
                        text, rules.toString().replace("\\", "/"), text));
    }

    private String rule(String name) {
        return """
                import derelayl.vocabulary.*
                rule "Pay %s"
                when
                    $reward : Reward(kind == RewardKind.ANCESTOR, setting("mine") > 0)
                then
                    $reward.pay(1);
                end
                """.formatted(name);
    }

    private String derelayl(int exitCode, String... arguments) {
        var out = System.out;
        var err = System.err;
        var printed = new ByteArrayOutputStream();
        try (var stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            var ended = Main.run(new StandardOutput(System.out), arguments);
            assertEquals(exitCode, ended, printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        var text = printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        var found = HARMFUL.matcher(text);
        assertFalse(found.find(), () -> "harmful character in " + text);
        return text;
    }

    /** What a file in UTF-8 can hold, or an argument. */
    static Stream<String> texts() throws IOException {
        return Hostile.texts().stream().filter(StandardCharsets.UTF_8.newEncoder()::canEncode);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsShownOfScenariosAndRunsIsPlain(String text) throws IOException {
        write(rule("one coin"), text);
        var run = folder.resolve("run").toString();
        assertTrue(derelayl(0, "scenario", "show", scenario.toString()).contains("vil"));
        derelayl(0, "run", scenario.toString(), "--out", run);
        derelayl(0, "explain", run, "--round", "2");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void soAreMistakes(String text) throws IOException {
        write(rule(text).replace("pay(1)", "pay(x)"), text);
        derelayl(3, "rules", "check", rules.toString());
        derelayl(3, "run", scenario.toString());
        assertTrue(derelayl(2, "run", "paper", "-p", text + "=1").contains("vil"));
        assertTrue(derelayl(2, "run", text).contains("vil"));
        assertTrue(derelayl(2, "run", "--" + text).contains("vil"));
    }

    private static void isOneLine(String message) {
        assertEquals(1, message.lines().count(), message);
    }

    @ParameterizedTest
    @MethodSource("derelayl.Hostile#names")
    void soAreNamesOfFiles(String name) throws IOException {
        assumeTrue(File.separatorChar == '/');
        var place = Files.createDirectories(folder.resolve("reward"));
        var broken = Files.writeString(place.resolve(name + ".drl"), rule("x").replace("pay(1)", "pay(x)"));
        derelayl(3, "rules", "check", broken.toString());
        derelayl(0, "rules", "test", broken.toString());
        derelayl(3, "run", "paper", "-p", "policy.reward=" + broken);
        derelayl(3, "compare", broken.toString(), "--on", "paper");
        var own = Files.writeString(folder.resolve(name + ".properties"), "rounds = many\n");
        derelayl(3, "run", own.toString());
        derelayl(3, "sweep", own.toString());
        isOneLine(derelayl(1, "run", "paper", "--out", own.toString()));
        isOneLine(derelayl(3, "explain", own.toString(), "--round", "1"));
        Files.writeString(own, "rounds = 3\nparticipants = 8\nfigures = none\n");
        derelayl(0, "run", own.toString(), "--out", folder.resolve(name).toString());
        isOneLine(
                derelayl(1, "run", own.toString(), "--out", folder.resolve(name).toString()));
        derelayl(0, "explain", folder.resolve(name).toString(), "--round", "2");
    }
}

package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.command.StandardOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text from files that would rewrite a terminal never reaches one, whatever command shows it. */
class HostileTextTest {
    private static final String HOSTILE = "\u001b[2J\u009b31m\u202Eevil\u2066\b\u0007";
    private static final Pattern HARMFUL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\u202E\u2066]");

    @TempDir
    private Path folder;

    private Path rules;
    private Path scenario;

    private void write(String rewards) throws IOException {
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
                        HOSTILE, rules.toString().replace("\\", "/"), HOSTILE));
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

    @Test
    void whatIsShownOfScenariosAndRunsIsPlain() throws IOException {
        write(rule("one coin"));
        var run = folder.resolve("run").toString();
        assertTrue(derelayl(0, "scenario", "show", scenario.toString()).contains("evil"));
        derelayl(0, "run", scenario.toString(), "--out", run);
        derelayl(0, "explain", run, "--round", "2");
    }

    @Test
    void soAreMistakes() throws IOException {
        write(rule(HOSTILE));
        derelayl(3, "rules", "check", rules.toString());
        derelayl(3, "run", scenario.toString());
        assertTrue(derelayl(2, "run", "paper", "-p", HOSTILE + "=1").contains("evil"));
        assertTrue(derelayl(2, "run", HOSTILE).contains("evil"));
        assertTrue(derelayl(2, "run", "--" + HOSTILE).contains("evil"));
    }
}

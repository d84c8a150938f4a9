package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.command.Examples;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The help of every command ends with examples; {@link ExamplesIT} types them. */
class ExamplesTest {
    /** Longer lines would be broken in the help, and could not be copied. */
    private static final int WIDTH = 78;

    @Test
    void everyCommandHasTwo() {
        var described = new TreeSet<String>();
        for (var examples : Examples.ALL) {
            described.add(String.join(" ", examples.command()));
            assertTrue(examples.lines().size() >= 2, examples.command().toString());
        }
        var commands = new TreeSet<String>();
        collect("", Main.commandLine(), commands);
        assertEquals(commands, described);
    }

    private static void collect(String name, CommandLine command, TreeSet<String> commands) {
        commands.add(name);
        command.getSubcommands().forEach((below, sub) -> collect((name + " " + below).strip(), sub, commands));
    }

    @Test
    void theyStandWholeInTheHelp() {
        for (var examples : Examples.ALL) {
            var command = Main.commandLine();
            for (var name : examples.command()) {
                command = command.getSubcommands().get(name);
            }
            var help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
            for (var line : examples.lines()) {
                assertTrue(line.length() <= WIDTH, line);
                assertTrue(help.contains(System.lineSeparator() + "  " + line), line);
            }
        }
    }
}

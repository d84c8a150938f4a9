package derelayl;

import derelayl.command.AuditCommand;
import derelayl.command.CompareCommand;
import derelayl.command.ExplainCommand;
import derelayl.command.GuiCommand;
import derelayl.command.RulesCommand;
import derelayl.command.RunCommand;
import derelayl.command.ScenarioCommand;
import derelayl.command.SensitivityCommand;
import derelayl.command.SweepCommand;
import derelayl.command.UserErrors;
import derelayl.command.Version;
import derelayl.run.JvmDefaults;
import derelayl.wording.PlainText;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line: what can be done. */
@Command(
        name = "derelayl",
        description = "Simulates decentralized relay learning.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            SweepCommand.class,
            GuiCommand.class,
            ScenarioCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            AuditCommand.class,
            CompareCommand.class,
            SensitivityCommand.class
        })
public final class Main {
    private Main() {}

    /** Does what the arguments say, and exits with the code that the README lists. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Does what the arguments say; the result is the exit code. */
    static int run(String... arguments) {
        JvmDefaults.set(true);
        var commandLine = commandLine();
        return commandLine
                .setOut(PlainText.printer(commandLine.getOut()))
                .setErr(PlainText.printer(commandLine.getErr()))
                .execute(arguments);
    }

    /** The command line, ready to be told where to write. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .addSubcommand("completion", new AutoComplete.GenerateCompletion())
                // Whatever is printed is plain text, so help has no colours either.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new UserErrors())
                .setExecutionExceptionHandler(new UserErrors());
    }
}

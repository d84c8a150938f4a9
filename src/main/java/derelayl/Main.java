package derelayl;

import derelayl.command.ExplainCommand;
import derelayl.command.GuiCommand;
import derelayl.command.RulesCommand;
import derelayl.command.RunCommand;
import derelayl.command.ScenarioCommand;
import derelayl.command.UserErrors;
import derelayl.command.Version;
import java.util.Locale;
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
            GuiCommand.class,
            ScenarioCommand.class,
            RulesCommand.class,
            ExplainCommand.class
        })
public final class Main {
    private Main() {}

    /** Does what the arguments say, and exits with the code that the README lists. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Does what the arguments say; the result is the exit code. */
    static int run(String... arguments) {
        // The rule engine looks for its parts through the thread; inside Maven that would find Maven's.
        Thread.currentThread().setContextClassLoader(Main.class.getClassLoader());
        // Numbers are written the same way everywhere.
        Locale.setDefault(Locale.ROOT);
        System.setProperty("java.awt.headless", "true");
        return commandLine().execute(arguments);
    }

    /** The command line, ready to be told where to write. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .addSubcommand("completion", new AutoComplete.GenerateCompletion())
                .setParameterExceptionHandler(new UserErrors())
                .setExecutionExceptionHandler(new UserErrors());
    }
}

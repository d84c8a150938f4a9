package derelayl;

import derelayl.command.AuditCommand;
import derelayl.command.BaselineCommand;
import derelayl.command.Charsets;
import derelayl.command.CompareCommand;
import derelayl.command.CurvesCommand;
import derelayl.command.Examples;
import derelayl.command.ExitCode;
import derelayl.command.ExplainCommand;
import derelayl.command.GuiCommand;
import derelayl.command.ReplayCheckCommand;
import derelayl.command.ResumeCommand;
import derelayl.command.RulesCommand;
import derelayl.command.RunCommand;
import derelayl.command.ScenarioCommand;
import derelayl.command.SensitivityCommand;
import derelayl.command.StandardOutput;
import derelayl.command.StressCommand;
import derelayl.command.SweepCommand;
import derelayl.command.UserErrors;
import derelayl.command.Version;
import derelayl.run.JvmDefaults;
import derelayl.wording.PlainText;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
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
            ResumeCommand.class,
            SweepCommand.class,
            GuiCommand.class,
            ScenarioCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            AuditCommand.class,
            ReplayCheckCommand.class,
            CompareCommand.class,
            SensitivityCommand.class,
            StressCommand.class,
            CurvesCommand.class,
            BaselineCommand.class
        })
public final class Main {
    private Main() {}

    /** Does what the arguments say, and exits with the code that the README lists. */
    public static void main(String[] arguments) {
        System.exit(run(StandardOutput.ofThisProcess(), arguments));
    }

    /** Does what the arguments say; the result is the exit code. */
    static int run(StandardOutput output, String... arguments) {
        JvmDefaults.set(true);
        var out = new PrintWriter(new OutputStreamWriter(output, Charsets.of("stdout")), true);
        var err = PlainText.printer(new PrintWriter(System.err, true, Charsets.of("stderr")));
        var problem = Charsets.problem(List.of(arguments));
        if (problem.isPresent()) {
            err.println(problem.get());
            return ExitCode.TYPED;
        }
        var code = commandLine().setOut(PlainText.printer(out)).setErr(err).execute(arguments);
        out.flush();
        return output.failure().isEmpty()
                ? code
                : UserErrors.unwritten(output.failure().get(), err);
    }

    /** The command line, ready to be told where to write. */
    public static CommandLine commandLine() {
        var completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion
                .getCommandSpec()
                .name("completion")
                .usageMessage()
                .description("Prints what bash and zsh need to complete derelayl's commands and options.");
        var derelayl = new CommandLine(new Main())
                .addSubcommand("completion", completion)
                // Whatever is printed is plain text, so help has no colours either.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new UserErrors())
                .setExecutionExceptionHandler(new UserErrors());
        Examples.addTo(derelayl);
        return derelayl;
    }
}

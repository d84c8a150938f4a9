package derelayl.command;

import derelayl.audit.AuditException;
import derelayl.baseline.BaselineException;
import derelayl.comparison.ComparisonException;
import derelayl.equilibrium.StressException;
import derelayl.experiment.FailedRunException;
import derelayl.experiment.SweepException;
import derelayl.explain.ReplayException;
import derelayl.files.WhyNot;
import derelayl.learning.data.DataException;
import derelayl.policy.RuleException;
import derelayl.ruletest.RuleTestException;
import derelayl.scenario.ScenarioException;
import derelayl.sensitivity.SensitivityException;
import derelayl.wording.Nearest;
import derelayl.wording.PlainText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people about their own mistakes in a line each, and about ours with all we know. */
public final class UserErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        var command = mistake.getCommandLine();
        command.getErr()
                .printf(
                        "%s%nSee '%s --help'.%n",
                        message(mistake), command.getCommandSpec().qualifiedName());
        return ExitCode.TYPED;
    }

    private static String message(ParameterException mistake) {
        if (!(mistake instanceof UnmatchedArgumentException unknown)
                || unknown.getUnmatched().isEmpty()) {
            return mistake.getMessage();
        }
        var typed = unknown.getUnmatched().get(0);
        var spec = mistake.getCommandLine().getCommandSpec();
        if (unknown.isUnknownOption()) {
            var name = typed.replaceFirst("=.*", "");
            return "%s: there is no such option%s"
                    .formatted(name, Nearest.hint(name, spec.optionsMap().keySet()));
        }
        return spec.subcommands().isEmpty()
                ? "%s: this is more than the command takes".formatted(typed)
                : "%s: there is no such command%s"
                        .formatted(typed, Nearest.hint(typed, spec.subcommands().keySet()));
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof ScenarioException mistake) {
            command.getErr().println(mistake.getMessage());
            return mistake.isTyped() ? ExitCode.TYPED : ExitCode.FILE;
        }
        if (failure instanceof RuleException mistake) {
            command.getErr().println(mistake.getMessage());
            return ExitCode.FILE;
        }
        if (failure instanceof SweepException mistake) {
            command.getErr().println(mistake.getMessage());
            return mistake.isOfRuns() ? ExitCode.FAILED_RUNS : ExitCode.FILE;
        }
        if (failure instanceof ReplayException
                || failure instanceof RuleTestException
                || failure instanceof AuditException) {
            command.getErr().println(PlainText.line(failure.getMessage()));
            return ExitCode.FILE;
        }
        if (failure instanceof ComparisonException
                || failure instanceof SensitivityException
                || failure instanceof StressException
                || failure instanceof BaselineException
                || failure instanceof DataException) {
            command.getErr().println(failure.getMessage());
            return ExitCode.FILE;
        }
        if (failure instanceof FailedRunException) {
            command.getErr().println(failure.getMessage());
            return ExitCode.FAILED_RUNS;
        }
        if (failure instanceof Interruption.Interrupted) {
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof InvalidPathException name) {
            command.getErr().println(Charsets.problem(name.getInput()));
            return ExitCode.TYPED;
        }
        var cause = failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof IOException trouble) {
            command.getErr().println(PlainText.line(message(trouble)));
            return ExitCode.FAILURE;
        }
        failure.printStackTrace(command.getErr());
        return ExitCode.FAILURE;
    }

    /** Tells that standard output could not be written. */
    public static int unwritten(IOException trouble, PrintWriter err) {
        err.println("standard output: " + trouble.getMessage());
        return ExitCode.FAILURE;
    }

    private static String message(IOException trouble) {
        if (trouble instanceof FileSystemException onFile && onFile.getFile() != null) {
            return onFile.getFile() + ": " + WhyNot.of(onFile);
        }
        return String.valueOf(trouble.getMessage());
    }
}

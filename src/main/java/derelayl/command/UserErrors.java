package derelayl.command;

import derelayl.policy.RuleException;
import derelayl.scenario.ScenarioException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells people about their own mistakes in a line each, and about ours with all we know. */
public final class UserErrors implements IExecutionExceptionHandler {
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
        if (failure instanceof IOException trouble) {
            command.getErr().println(inWords(trouble));
            return ExitCode.FAILURE;
        }
        failure.printStackTrace(command.getErr());
        return ExitCode.FAILURE;
    }

    private static String inWords(IOException trouble) {
        if (trouble instanceof FileSystemException onFile && onFile.getFile() != null) {
            var reason = Optional.ofNullable(onFile.getReason())
                    .orElse(trouble.getClass().getSimpleName());
            return onFile.getFile() + ": " + reason;
        }
        return String.valueOf(trouble.getMessage());
    }
}

package derelayl.command;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a run that was cut off. */
@Command(
        name = "resume",
        description =
                "Goes on with a run that was interrupted or killed, from its last checkpoint or else from the start;"
                        + " what comes out is the same as if nothing had happened.")
public final class ResumeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "The folder of the run.")
    private Path run;

    @Mixin
    private CheckpointOption checkpoints;

    @Mixin
    private Trusting trusting;

    @Option(
            names = {"-q", "--quiet"},
            description = "Does not tell how far the run is; mistakes, warnings and results stay.")
    private boolean isQuiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var err = spec.commandLine().getErr();
        var messages = isQuiet ? new PrintWriter(Writer.nullWriter()) : err;
        var results = new RunResumption(run, trusting.trust(), checkpoints.every(), messages, err, new Timings())
                .play(Optional.empty());
        results.forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }
}

package derelayl.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private Quiet quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var err = spec.commandLine().getErr();
        var messages = quiet.messages(err);
        var results = new RunResumption(run, trusting.trust(), checkpoints.every(), messages, err, new Timings())
                .play(Optional.empty());
        results.forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }
}

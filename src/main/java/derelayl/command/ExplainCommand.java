package derelayl.command;

import derelayl.explain.ParticipantExplanation;
import derelayl.explain.Replay;
import derelayl.explain.RoundExplanation;
import derelayl.relay.Range;
import derelayl.scenario.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a round of a run. */
@Command(name = "explain", description = "Says which rule decided what in a round of a run, and from which facts.")
public final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path run;

    @Option(names = "--round", required = true, paramLabel = "R", description = "The round, counted from 1.")
    private int number;

    @Option(
            names = "--participant",
            paramLabel = "P",
            description = "Only this participant, counted from 0, and all that happened to it.")
    private Optional<Integer> participant = Optional.empty();

    @Mixin
    private Trusting trusting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var replay = Replay.of(run, Library.standard(), trusting.trust());
        var parameters = replay.run().parameters();
        check("--round", number, new Range(1, replay.run().rounds()));
        participant.ifPresent(index -> check("--participant", index, new Range(0, parameters.participants() - 1)));
        var round = replay.round(number);
        var lines = participant.isPresent()
                ? ParticipantExplanation.of(round, participant.get())
                : RoundExplanation.of(round);
        lines.forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }

    private void check(String option, int number, Range range) {
        if (!range.contains(number)) {
            throw new ParameterException(
                    spec.commandLine(), "%s %d: this must be a whole number %s".formatted(option, number, range));
        }
    }
}

package derelayl.command;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of a run may be lost when it is killed. */
final class CheckpointOption {
    @Option(
            names = "--checkpoint-every",
            paramLabel = "N",
            description =
                    "Writes a checkpoint after every N rounds, from which 'derelayl resume' goes on (default: only"
                            + " when interrupted, by Ctrl-C for example; of a run that is gone on with, as often as before).")
    private Optional<Integer> rounds = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** After how many rounds, if somebody has said so. */
    Optional<Integer> every() {
        if (rounds.isPresent() && rounds.get() < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--checkpoint-every %d: this must be at least 1".formatted(rounds.get()));
        }
        return rounds;
    }
}

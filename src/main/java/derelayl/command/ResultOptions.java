package derelayl.command;

import derelayl.experiment.SweepObserver;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where what many runs say together goes, and what is said meanwhile. */
final class ResultOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of tables and figure (default: one under runs/, called by what is played and by a"
                    + " hash of all that decides it).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--if-exists",
            paramLabel = "fail|replace",
            defaultValue = "fail",
            description = "What to do if the folder holds other results; the same ones are always written again"
                    + " (default: ${DEFAULT-VALUE}).")
    private IfExists ifExists;

    @Mixin
    private Quiet quiet;

    /** What to do with other results. */
    enum IfExists {
        fail,
        replace
    }

    Optional<Path> out() {
        return out;
    }

    boolean isReplaced() {
        return ifExists == IfExists.replace;
    }

    /** Tells how many runs there are, and then how far they are. */
    SweepObserver observer(String what, PrintWriter err) {
        var messages = quiet.messages(err);
        messages.println(what);
        messages.flush();
        return new SweepProgressLine(messages);
    }
}

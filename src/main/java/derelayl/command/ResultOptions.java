package derelayl.command;

import derelayl.experiment.SweepObserver;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
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

    @Option(
            names = {"-q", "--quiet"},
            description = "Tells of nothing but mistakes and results.")
    private boolean isQuiet;

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
        if (isQuiet) {
            return progress -> {};
        }
        err.println(what);
        err.flush();
        return new SweepProgressLine(err);
    }
}

package derelayl.command;

import derelayl.experiment.IfExists;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where what many runs say together goes, if each of them is kept as it comes, and what is said meanwhile. */
final class JournalOptions {
    /** Heads a list of keys. */
    static final String SET_ASIDE = "Set aside, for here all are honest but those who deviate:";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of tables and figure (default: one under runs/, called by what is played and by a"
                    + " hash of all that decides it).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--if-exists",
            paramLabel = "fail|replace|resume",
            defaultValue = "fail",
            description = "What to do if the folder holds results: resume plays what is missing (default:"
                    + " ${DEFAULT-VALUE}).")
    private Choice ifExists;

    @Mixin
    private Quiet quiet;

    /** What to do with what is there. */
    enum Choice {
        fail(IfExists.FAIL),
        replace(IfExists.REPLACE),
        resume(IfExists.RESUME);

        private final IfExists meaning;

        Choice(IfExists meaning) {
            this.meaning = meaning;
        }
    }

    Optional<Path> out() {
        return out;
    }

    IfExists ifExists() {
        return ifExists.meaning;
    }

    /** Where it is said how far things are. */
    PrintWriter messages(PrintWriter err) {
        return quiet.messages(err);
    }
}

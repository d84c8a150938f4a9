package derelayl.command;

import derelayl.policy.Trust;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether the command line trusts rule files. */
final class Trusting {
    @Option(
            names = "--trust-rules",
            description = "Lets rule files do all that Java can, not only answer questions. For files of your own.")
    private boolean isTrusting;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What rule files may do; warns if that is everything. */
    Trust trust() {
        if (!isTrusting) {
            return Trust.GUARDED;
        }
        spec.commandLine()
                .getErr()
                .println("Rule files are trusted: they can do whatever you can, on this machine and in your name.");
        return Trust.TRUSTED;
    }
}

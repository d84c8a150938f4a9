package derelayl.command;

import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine.Option;

/** Whether it is told how far something is. */
final class Quiet {
    @Option(
            names = {"-q", "--quiet"},
            description = "Does not tell how far it is; mistakes, warnings and results stay.")
    private boolean isQuiet;

    /** Takes what is told on the way: the errors' writer, or nobody. */
    PrintWriter messages(PrintWriter err) {
        return isQuiet ? new PrintWriter(Writer.nullWriter()) : err;
    }
}

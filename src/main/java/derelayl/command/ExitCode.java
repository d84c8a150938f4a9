package derelayl.command;

/** What a command ends with. */
public final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** The program is at fault, or the file system. */
    static final int FAILURE = 1;
    /** Something typed on the command line. */
    public static final int TYPED = 2;
    /** Something in a scenario or rule file. */
    static final int FILE = 3;
    /** Runs have failed: of a sweep, whose others are there, or of a comparison. */
    static final int FAILED_RUNS = 4;
    /** Something does not fit: a chain, or this machine's replay of the published run. */
    static final int MISFIT = 5;

    /** Told to stop, by Ctrl-C for example. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}

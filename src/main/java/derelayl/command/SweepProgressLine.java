package derelayl.command;

import derelayl.experiment.SweepObserver;
import derelayl.experiment.SweepProgress;
import java.io.PrintWriter;

/** Says how far a sweep is: in one line on a terminal, in a line now and then elsewhere. */
final class SweepProgressLine implements SweepObserver {
    private static final double NANOS = 1e9;
    private static final double OFTEN = 0.3;
    private static final double SELDOM = 10;
    /** The first runs take longer than the others, while Java warms up; before that nothing is said of the time left. */
    private static final double SETTLED = 3;

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final PrintWriter messages;
    private final boolean isTerminal = Terminal.isThere();
    private final long start = System.nanoTime();
    private double told;

    SweepProgressLine(PrintWriter messages) {
        this.messages = messages;
    }

    @Override
    public void progressed(SweepProgress progress) {
        var seconds = (System.nanoTime() - start) / NANOS;
        var isLast = progress.workLeft() <= 0;
        if (!isLast && seconds - told < (isTerminal ? OFTEN : SELDOM)) {
            return;
        }
        told = seconds;
        var line = line(progress, seconds);
        // Blanks hide what is left of a longer line.
        messages.printf(isTerminal ? "\r%-79s%s" : "%s%s", line, isTerminal && !isLast ? "" : System.lineSeparator());
        messages.flush();
    }

    /** How far a sweep is after so many seconds. */
    static String line(SweepProgress progress, double seconds) {
        var failures = progress.failed() == 0 ? "" : ", %d failed".formatted(progress.failed());
        var left = progress.workLeft() <= 0 || seconds < SETTLED
                ? ""
                : ", about %s left".formatted(inWords(seconds * progress.workLeft() / progress.workDone()));
        return "run %d of %d%s%s".formatted(progress.over(), progress.runs(), failures, left);
    }

    private static String inWords(double seconds) {
        if (seconds < MINUTE) {
            return Math.max(1, Math.round(seconds)) + " s";
        }
        return seconds < HOUR
                ? Math.round(seconds / MINUTE) + " min"
                : "%d h %d min".formatted((long) seconds / HOUR, (long) seconds % HOUR / MINUTE);
    }
}

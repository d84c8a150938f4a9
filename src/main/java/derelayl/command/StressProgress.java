package derelayl.command;

import derelayl.equilibrium.Finding;
import derelayl.experiment.SweepObserver;
import derelayl.experiment.SweepProgress;
import java.io.PrintWriter;

/** Says how far a stress test is, of which nobody knows how many runs it takes. */
final class StressProgress implements SweepObserver {
    private static final double NANOS = 1e9;
    private static final double OFTEN = 0.3;
    private static final double SELDOM = 10;

    private final PrintWriter messages;
    private final boolean isTerminal = Terminal.isThere();
    private long told = System.nanoTime();
    private String looked = "";
    private boolean isAmidLine;

    StressProgress(PrintWriter messages) {
        this.messages = messages;
    }

    /** Notes what a look has shown. */
    void looked(Finding finding) {
        looked = "; %s by %d: %s after %d runs"
                .formatted(
                        finding.deviation().name(),
                        finding.members(),
                        finding.verdict().word(),
                        finding.runs());
    }

    @Override
    public void progressed(SweepProgress progress) {
        if ((System.nanoTime() - told) / NANOS < (isTerminal ? OFTEN : SELDOM)) {
            return;
        }
        told = System.nanoTime();
        var line = "run %d of at most %d%s".formatted(progress.over(), progress.runs(), looked);
        // Blanks hide what is left of a longer line.
        messages.printf(isTerminal ? "\r%-79s" : "%s%n", line);
        messages.flush();
        isAmidLine = isTerminal;
    }

    /** Nothing more is played. */
    void end() {
        if (isAmidLine) {
            messages.println();
            messages.flush();
        }
    }
}

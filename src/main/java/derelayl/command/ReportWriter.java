package derelayl.command;

import derelayl.experiment.SweepReport;
import derelayl.experiment.SweepSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the report of a sweep now and then while it goes on, and once it is over. */
final class ReportWriter implements AutoCloseable {
    /** In milliseconds. */
    private static final long LEAST_PAUSE = 10_000;
    /** So many times as long as writing took is the pause after it, for runs need the processors more. */
    private static final long REST = 30;

    private static final long NANOS = 1_000_000;

    private final SweepReport report;
    private final SweepSession session;
    private final PrintWriter messages;
    private final Thread thread = new Thread(this::run, "report");
    private boolean isOver;

    private ReportWriter(SweepReport report, SweepSession session, PrintWriter messages) {
        this.report = report;
        this.session = session;
        this.messages = messages;
    }

    static ReportWriter start(SweepReport report, SweepSession session, PrintWriter messages) {
        var writer = new ReportWriter(report, session, messages);
        writer.thread.setDaemon(true);
        writer.thread.start();
        return writer;
    }

    private void run() {
        var pause = LEAST_PAUSE;
        while (isGoingOn(pause)) {
            var start = System.nanoTime();
            try {
                report.write(session.folder());
            } catch (IOException | UncheckedIOException inBetween) {
                // The sweep may have ended meanwhile; whoever writes the last report tells what is wrong.
            } catch (RuntimeException trouble) {
                messages.printf("the report cannot be written while the sweep goes on: %s%n", trouble.getMessage());
                return;
            }
            pause = Math.max(LEAST_PAUSE, REST * (System.nanoTime() - start) / NANOS);
        }
    }

    /** Waits; returns whether the sweep goes on. */
    private synchronized boolean isGoingOn(long pause) {
        var end = System.nanoTime() + pause * NANOS;
        try {
            for (var left = pause; !isOver && left > 0; left = (end - System.nanoTime()) / NANOS) {
                wait(left);
            }
        } catch (InterruptedException told) {
            return false;
        }
        return !isOver;
    }

    /** Writes the last report. */
    List<Path> finish() throws IOException {
        close();
        return report.write(session.folder());
    }

    @Override
    public void close() {
        synchronized (this) {
            isOver = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}

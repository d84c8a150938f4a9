package derelayl.command;

import derelayl.experiment.SweepReport;
import derelayl.experiment.SweepSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Writes the report of a sweep now and then while it goes on, and once it is over. */
final class ReportWriter implements AutoCloseable {
    private static final long MILLISECONDS = 10_000;

    private final SweepReport report;
    private final SweepSession session;
    private final PrintWriter messages;
    private final Thread thread = new Thread(this::run, "report");

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
        try {
            while (true) {
                Thread.sleep(MILLISECONDS);
                report.write(session.folder());
            }
        } catch (InterruptedException over) {
            // The last report is written by whoever knows that the sweep is over.
        } catch (IOException | RuntimeException trouble) {
            messages.printf("the report cannot be written while the sweep goes on: %s%n", trouble.getMessage());
        }
    }

    /** Writes the last report. */
    List<Path> finish() throws IOException {
        close();
        return report.write(session.folder());
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}

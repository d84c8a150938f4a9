package derelayl.command;

import derelayl.experiment.Engine;
import derelayl.experiment.SweepFolder;
import derelayl.experiment.SweepPlayer;
import derelayl.experiment.SweepReport;
import derelayl.experiment.SweepSession;
import derelayl.report.sweep.SweepReporter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * Plays a sweep that has been opened, and says what came of it.
 *
 * @param session what is played
 * @param interruption whether to stop
 * @param out takes the paths of results
 * @param messages takes all else
 */
record SweepExecution(SweepSession session, Interruption interruption, PrintWriter out, PrintWriter messages) {
    /** What people look at is drawn by this, and nothing else. */
    private static final SweepReport REPORT = new SweepReporter();

    /** Plays all that is missing, with a report while it goes on; the result is an exit code. */
    int play(Engine engine, boolean isFailFast, RunTables.Keep kept, List<String> command) throws Exception {
        try (var reports = ReportWriter.start(REPORT, session, messages)) {
            var failed = played(engine, isFailFast);
            new RunTables(session.folder(), command).write(kept);
            return tell(reports.finish(), failed);
        }
    }

    /** Plays what is missing of a shard, which has no tables of its own. */
    int playShard(Engine engine, boolean isFailFast) throws IOException {
        var failed = played(engine, isFailFast);
        out.println(session.folder().path());
        out.flush();
        if (failed > 0) {
            messages.printf("%s failed; once the shards are merged, failures.csv says why%n", runs(failed));
        }
        return code(failed);
    }

    private long played(Engine engine, boolean isFailFast) throws IOException {
        var progress = new SweepProgressLine(messages);
        var failed = new SweepPlayer(session, isFailFast, interruption::isRequested, progress).play(engine);
        interruption.check();
        return failed.orElseThrow();
    }

    private int tell(List<Path> figures, long failed) throws IOException {
        var folder = session.folder().path();
        SweepFolder.TABLES.forEach(table -> out.println(folder.resolve(table)));
        figures.forEach(out::println);
        out.flush();
        if (failed > 0) {
            messages.printf(
                    "%s failed; %s says why, and how to see %s alone%n",
                    runs(failed), folder.resolve("failures.csv"), failed == 1 ? "it" : "them");
        }
        return code(failed);
    }

    private static String runs(long failed) {
        return failed == 1 ? "1 run has" : failed + " runs have";
    }

    private static int code(long failed) {
        return failed > 0 ? ExitCode.FAILED_RUNS : ExitCode.DONE;
    }
}

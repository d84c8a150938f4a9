package derelayl.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.policy.Trust;
import derelayl.record.Checksum;
import derelayl.record.DecisionsTable;
import derelayl.record.RoundsTable;
import derelayl.report.Reporter;
import derelayl.scenario.FigureSettings;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs in one process share nothing: with others beside it, each gives the bytes that it gives alone. */
class RunsBesideEachOtherTest {
    private static final int TIMES = 20;
    private static final List<List<String>> RUNS = List.of(
            List.of("paper", "rounds=40"),
            List.of("paper", "rounds=40", "seed=3", "participants=64", "policy.bidding=equal-offers"),
            List.of("forgers-checked", "rounds=30"),
            List.of("forgers-unchecked", "rounds=30", "figures=all"),
            List.of("opportunists", "rounds=40", "participants=100", "policy.acknowledgement=forgiving"),
            List.of("abstainers", "rounds=40", "policy.reward=decaying-royalties"),
            List.of("captured", "rounds=20", "retest.detection=0.8", "streams=keyed"),
            List.of("paper", "rounds=30", "participants=2500"));

    /** Checksums of the tables, the outcome and the figures. */
    private static String play(List<String> run) {
        var typed =
                run.stream().skip(1).map(option -> Map.entry(option, option)).toList();
        var scenario = new ScenarioReader(new Library(List.of(Path.of("")))).read(run.get(0), typed);
        var rounds = new ByteArrayOutputStream();
        var decisions = new ByteArrayOutputStream();
        var reporter = new Reporter();
        var results = new StringBuilder();
        try (var table = new RoundsTable(rounds);
                var log = new DecisionsTable(decisions, true)) {
            results.append(Run.of(RunInputs.of(scenario, Trust.GUARDED))
                    .play(table, log, reporter)
                    .byColumn());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Stream.of(rounds, decisions).forEach(table -> results.append('\n').append(Checksum.of(table.toByteArray())));
        reporter.draw(FigureSettings.PUBLISHED)
                .forEach((name, figure) -> results.append('\n').append(name).append(Checksum.of(figure)));
        return results.toString();
    }

    @Test
    void eightRunsInEightThreadsTwentyTimesOver() throws InterruptedException, ExecutionException {
        var alone = RUNS.stream().map(RunsBesideEachOtherTest::play).toList();
        var threads = Executors.newFixedThreadPool(RUNS.size());
        try {
            for (var time = 0; time < TIMES; time++) {
                var together = new ArrayList<Future<String>>();
                RUNS.forEach(run -> together.add(threads.submit(() -> play(run))));
                for (var i = 0; i < RUNS.size(); i++) {
                    assertEquals(alone.get(i), together.get(i).get(), RUNS.get(i)::toString);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

package derelayl.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.run.Run;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadEngineTest {
    private static final RunInputs INPUTS = inputs("rounds=12");

    private static RunInputs inputs(String assignment) {
        var typed = List.of(Map.entry(assignment, assignment), Map.entry("", "participants=64"));
        var scenario = new ScenarioReader(new Library(List.of(Path.of("")))).read("paper", typed);
        return RunInputs.of(scenario, Trust.GUARDED);
    }

    private static List<PlannedRun> runs(RunInputs inputs, int number) {
        return LongStream.range(0, number)
                .mapToObj(seed -> new PlannedRun(seed, inputs, seed, List.of("gini", "no_such_column")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void resultsAreThoseOfRunsPlayedAlone(int threads) {
        var results = new ThreadEngine(threads).playAll(runs(INPUTS, 7));
        for (var seed = 0; seed < 7; seed++) {
            var played = assertInstanceOf(RunEnd.Played.class, results.get(seed).end());
            assertEquals(Run.of(INPUTS).play(seed).byColumn(), played.values());
            assertEquals(seed, results.get(seed).run().seed());
            assertEquals(12, played.series().size());
            assertEquals(
                    List.of(played.values().get("gini").text(), ""),
                    played.series().get(11).cells());
        }
    }

    @Test
    void ofManyRoundsAHundredAreKept() {
        var result = new ThreadEngine(1).playAll(runs(inputs("rounds=250"), 1)).get(0);
        var played = (RunEnd.Played) result.end();
        assertEquals(100, played.series().size());
        assertEquals(250, played.series().get(99).round());
        assertEquals(3, played.series().get(0).round());
    }

    @Test
    void aRunThatFailsIsAResultAndTheOthersGoOn() {
        var contradiction = """
                package rules.reward
                import derelayl.vocabulary.*
                rule "one" when $r : Reward(round > 3) then $r.pay(1); end
                rule "two" when $r : Reward(round > 3) then $r.pay(2); end
                rule "first" when $r : Reward(round <= 3) then $r.pay(2); end
                """;
        var rules = new ArrayList<>(INPUTS.rules());
        rules.removeIf(file -> file.point() == PolicyPoint.REWARD);
        rules.add(new RuleFile(PolicyPoint.REWARD, Path.of("rules/reward/x.drl"), contradiction));
        var runs = new ArrayList<>(runs(INPUTS, 3));
        runs.set(1, new PlannedRun(1, new RunInputs(INPUTS.scenario(), rules, Trust.GUARDED), 1, List.of()));
        var results = new ThreadEngine(2).playAll(runs);
        assertInstanceOf(RunEnd.Played.class, results.get(0).end());
        assertInstanceOf(RunEnd.Played.class, results.get(2).end());
        var failed = assertInstanceOf(RunEnd.Failed.class, results.get(1).end());
        assertEquals("round 4", failed.stage(), failed.message());
        assertTrue(failed.message().contains("rules/reward/x.drl"), failed.message());
    }

    @Test
    void whoeverTakesResultsCanEndItAll() {
        var taken = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () -> new ThreadEngine(2).play(runs(INPUTS, 500).iterator(), result -> {
                    if (taken.incrementAndGet() == 3) {
                        throw new IllegalStateException("enough");
                    }
                }));
        assertEquals(3, taken.get());
    }

    @Test
    void whenToldToStopRunsEndWithoutResults() {
        var asked = new AtomicInteger();
        var results = new ArrayList<RunResult>();
        new ThreadEngine(2, () -> asked.incrementAndGet() > 100)
                .play(runs(INPUTS, 500).iterator(), results::add);
        assertTrue(results.size() < 20);
    }
}

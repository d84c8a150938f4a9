package derelayl.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.experiment.IfExists;
import derelayl.experiment.PlanReader;
import derelayl.experiment.SweepPlayer;
import derelayl.experiment.SweepSession;
import derelayl.experiment.ThreadEngine;
import derelayl.measure.Value;
import derelayl.policy.Trust;
import derelayl.scenario.Library;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedSweepTest {
    private static final Library LIBRARY = new Library(List.of(Path.of("")));

    @TempDir
    private Path folder;

    private SweepSession open(Path target, String... lines) throws IOException {
        var plan = Files.writeString(
                folder.resolve("plan.properties"),
                "scenario = paper\nrounds = 12\nparticipants = 32\nstreams = keyed\n" + String.join("\n", lines)
                        + "\n");
        var sweep = new PlanReader(LIBRARY, Trust.GUARDED, false).read(plan.toString(), List.of(), Reader.nullReader());
        return SweepSession.open(sweep, "plan", target, LIBRARY, IfExists.FAIL, false, List.of());
    }

    private Path sweep(String name, String... lines) throws IOException {
        var target = folder.resolve(name);
        new SweepPlayer(open(target, lines), false, () -> false, progress -> {}).play(new ThreadEngine(1));
        return target;
    }

    private static AlternativeReader reader() {
        var typed = List.of(Map.entry("rounds=12", "rounds=12"), Map.entry("participants=32", "participants=32"));
        return new AlternativeReader(LIBRARY, Optional.of("paper"), typed, Trust.GUARDED);
    }

    @Test
    void eachPointIsAnAlternative() throws IOException {
        var target = sweep("success", "seeds = 3..6", "vary.training.success = 0.9, 0.5");
        var alternatives = reader().read(List.of(target.toString()));
        assertEquals(
                List.of("success:training.success=0.9", "success:training.success=0.5"),
                alternatives.stream().map(Alternative::name).toList());
        assertEquals(List.of(3L, 4L, 5L, 6L), Seeds.chosen(Optional.empty(), alternatives));
        assertEquals(List.of(5L, 6L), Seeds.chosen(Optional.of("5..9"), alternatives));
        assertThrows(ComparisonException.class, () -> Seeds.chosen(Optional.of("7..9"), alternatives));
    }

    @Test
    void whatHasBeenPlayedIsWhatWouldBePlayed() throws IOException {
        var target = sweep("default", "seeds = 1..4");
        var alternatives = reader().read(List.of(target.toString(), "paper", "training.success=0.5"));
        var runs = new PairedRuns(alternatives, Seeds.chosen(Optional.empty(), alternatives));
        assertEquals(8, runs.number());
        var results = runs.play(new ThreadEngine(2), done -> {});
        assertEquals("default", results.get(0).name());
        assertEquals(
                LongStream.rangeClosed(1, 4).boxed().toList(),
                List.copyOf(results.get(0).bySeed().keySet()));
        for (var seed = 1L; seed <= 4; seed++) {
            for (var outcome : List.of("gini", "extinct", "growth", "settled")) {
                assertEquals(
                        results.get(1).of(seed, outcome).asNumber(),
                        results.get(0).of(seed, outcome).asNumber());
            }
        }
        assertTrue(results.get(0).of(1, "extinct") instanceof Value.Truth);
    }

    @Test
    void aSweepThatIsNotFinishedCannotBeCompared() throws IOException {
        var target = folder.resolve("begun");
        open(target, "seeds = 1..4");
        var refused = assertThrows(
                ComparisonException.class, () -> reader().read(List.of(target.toString(), "training.success=0.5")));
        assertEquals(target + ": this sweep is not finished", refused.getMessage());
    }

    @Test
    void aSweepOfWhichRunsHaveFailedCannotBeCompared() throws IOException {
        Files.writeString(folder.resolve("bad.drl"), """
                package rules.reward
                import derelayl.vocabulary.*
                rule "Fails late"
                when
                    $reward : Reward(round > 9)
                then
                    $reward.pay(-1);
                end
                """);
        var target = sweep("failed", "seeds = 1..4", "policy.reward = bad.drl");
        var refused = assertThrows(
                ComparisonException.class, () -> reader().read(List.of(target.toString(), "training.success=0.5")));
        assertEquals(target + ": 4 runs of this sweep have failed, see failures.csv", refused.getMessage());
    }
}

package derelayl.experiment;

import static derelayl.experiment.PlayedSweep.LIBRARY;
import static derelayl.experiment.PlayedSweep.assertSameFiles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardsTest {
    private static final String PLAN = """
            # What do forgers take?
            scenario = forgers-checked
            participants = 64
            start.owners = 8
            rounds = 8
            seeds = 1..7
            vary.population.forger.share = 0, 0.1, 0.2
            series = gini
            """;
    private static final String UNTIL = PLAN.replace("1..7", "1..60") + "until = half-width 0.2 of gini\n";

    @TempDir
    private Path folder;

    private Sweep plan(String text) throws IOException {
        return PlayedSweep.plan(folder.resolve("plan.properties"), text);
    }

    private Path play(Sweep plan, Shard shard) throws IOException {
        var place = folder.resolve("shard-%d-of-%d".formatted(shard.index(), shard.count()));
        play(plan, shard, place, new ThreadEngine(2));
        return place;
    }

    private static void play(Sweep plan, Shard shard, Path place, Engine engine) throws IOException {
        var session = SweepSession.open(plan, "plan", place, LIBRARY, IfExists.RESUME, false, shard, List.of());
        assertEquals(
                0,
                new SweepPlayer(session, false, () -> false, progress -> {})
                        .play(engine)
                        .orElseThrow());
    }

    private Path merge(List<Path> shards) throws IOException {
        var whole = Shards.in(shards, LIBRARY, Trust.GUARDED);
        var place = folder.resolve("merged-" + shards.size());
        var session = SweepSession.open(whole.sweep(), whole.plan(), place, LIBRARY, IfExists.FAIL, false, List.of());
        session.take(whole);
        Engine none = (runs, results) -> assertTrue(!runs.hasNext(), "all runs have been played");
        new SweepPlayer(session, false, () -> false, progress -> {}).play(none);
        return place;
    }

    private List<Path> shards(Sweep plan, int count) throws IOException {
        var places = new ArrayList<Path>();
        for (var index = 1; index <= count; index++) {
            places.add(play(plan, new Shard(index, count)));
        }
        return places;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 22})
    void mergedShardsHaveTheBytesOfOneSweep(int count) throws IOException {
        var whole = folder.resolve("whole");
        PlayedSweep.play(plan(PLAN), whole, 2, IfExists.FAIL);
        var shuffled = new ArrayList<>(shards(plan(PLAN), count));
        Collections.reverse(shuffled);
        assertSameFiles(whole, merge(shuffled));
    }

    @Test
    void wherePointsAreJudgedAShardHasWholePoints() throws IOException {
        var whole = folder.resolve("whole");
        PlayedSweep.play(plan(UNTIL), whole, 2, IfExists.FAIL);
        assertTrue(Files.readAllLines(whole.resolve("runs.csv")).size() < 1 + 3 * 60, "some seeds are not needed");
        assertSameFiles(whole, merge(shards(plan(UNTIL), 2)));
    }

    @Test
    void aShardThatWasCutOffIsGoneOnWith() throws IOException {
        var whole = folder.resolve("whole");
        PlayedSweep.play(plan(PLAN), whole, 2, IfExists.FAIL);
        var first = folder.resolve("shard-1-of-2");
        var over = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () -> play(
                        plan(PLAN),
                        new Shard(1, 2),
                        first,
                        (runs, results) -> new ThreadEngine(1).play(runs, result -> {
                            if (over.incrementAndGet() > 4) {
                                throw new IllegalStateException("killed");
                            }
                            results.accept(result);
                        })));
        var second = play(plan(PLAN), new Shard(2, 2));
        var refused = assertThrows(SweepException.class, () -> merge(List.of(first, second)));
        assertTrue(refused.getMessage().endsWith("shard 1/2 is not over; go on with it with --if-exists resume"));
        play(plan(PLAN), new Shard(1, 2));
        assertSameFiles(whole, merge(List.of(first, second)));
    }

    @Test
    void whatDoesNotFitIsNamed() throws IOException {
        var places = shards(plan(PLAN), 3);
        assertRefused("shard 2/3 is missing", places.get(0), places.get(2));
        assertRefused("shard 1/3 is here twice: ", places.get(0), places.get(1), places.get(0));
        var others = Files.move(places.get(1), folder.resolve("mine"));
        play(plan(PLAN.replace("rounds = 8", "rounds = 9")), new Shard(2, 3));
        assertRefused(places.get(1) + ": this is a shard of another sweep than", places.get(0), places.get(1), others);
        var half = play(plan(PLAN), new Shard(1, 2));
        assertRefused(
                half + ": this is shard 1/2, but " + places.get(0)
                        + " is 1/3: both must be of the same number of shards",
                places.get(0),
                half);
        var whole = folder.resolve("whole");
        PlayedSweep.play(plan(PLAN), whole, 2, IfExists.FAIL);
        assertRefused(whole + ": this holds no shard of a sweep", places.get(0), whole);
        assertRefused(folder + ": this holds no shard of a sweep", folder);
    }

    private static void assertRefused(String message, Path... shards) {
        var refused =
                assertThrows(SweepException.class, () -> Shards.in(Arrays.asList(shards), LIBRARY, Trust.GUARDED));
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }

    @Test
    void aFolderStaysWithItsShard() throws IOException {
        var place = play(plan(PLAN), new Shard(1, 3));
        for (var other : List.of(new Shard(2, 3), new Shard(1, 2), Shard.WHOLE)) {
            assertThrows(SweepException.class, () -> play(plan(PLAN), other, place, new ThreadEngine(1)));
        }
        var more = plan(PLAN.replace("1..7", "1..9"));
        assertThrows(SweepException.class, () -> play(more, new Shard(1, 3), place, new ThreadEngine(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "1/1, true",
        "2/8, true",
        "8/8, true",
        "0/8, false",
        "9/8, false",
        "2, false",
        "'2/ 8', false",
        "'', false"
    })
    void aShardIsAPartAndHowManyThereAre(String text, boolean isOne) {
        assertEquals(
                isOne ? Optional.of(text) : Optional.empty(), Shard.of(text).map(Shard::text));
    }
}

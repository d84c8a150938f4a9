package derelayl.equilibrium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.experiment.Engine;
import derelayl.experiment.IfExists;
import derelayl.experiment.PayoffRuns;
import derelayl.experiment.PlanReader;
import derelayl.experiment.ResultFolder;
import derelayl.experiment.Sweep;
import derelayl.experiment.ThreadEngine;
import derelayl.measure.Payoff;
import derelayl.policy.Trust;
import derelayl.scenario.Library;
import derelayl.scenario.Origin;
import derelayl.statistics.Interval;
import derelayl.statistics.Sample;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of relays in which somebody deviates. */
class RelayGameTest {
    private static final Origin HERE = new Origin("here", 0, true);
    private static final double SURE = 0.0001;

    @TempDir
    private Path folder;

    private <T> T with(String deviation, Function<Game, T> question, String... assignments) throws IOException {
        var typed = Stream.of(assignments).map(text -> Map.entry(text, text)).toList();
        Sweep sweep = new PlanReader(new Library(List.of(Path.of(""))), Trust.GUARDED, true)
                .read("forgers-unchecked", typed, Reader.nullReader());
        var reader = new DeviationReader(sweep, List.of());
        var deviating = Deviation.of(deviation);
        Engine engine = new ThreadEngine(2);
        var watch = new PayoffRuns.Watch(
                progress -> {},
                run -> {
                    throw new IllegalStateException();
                },
                () -> {});
        var place = new ResultFolder(folder, "test", "none", List.of());
        try (var runs = PayoffRuns.open(place, IfExists.REPLACE, engine, watch, 100_000)) {
            return question.apply(new RelayGame(
                    runs,
                    reader.honest(HERE),
                    Map.of(
                            deviating,
                            reader.deviating(deviating, reader.honest(HERE).policies(), HERE))));
        }
    }

    private static List<Payoffs> played(Game game, String deviation, int members, int runs) {
        return game.play(LongStream.rangeClosed(1, runs)
                .mapToObj(seed -> Play.of(Deviation.of(deviation), members, seed))
                .toList());
    }

    private static Interval coins(List<Payoffs> played) {
        var coins = played.stream()
                .map(play -> play.groups().get(0))
                .mapToDouble(Payoff::coins)
                .toArray();
        return Interval.ofMean(Sample.of(coins), SURE).orElseThrow();
    }

    private static void assertNear(double mean, double deviation, Interval found) {
        // Where the number comes from, 32 runs were played.
        var other = 4 * deviation / Math.sqrt(32);
        assertTrue(found.low() <= mean + other && mean - other <= found.high(), mean + " is not near " + found);
    }

    @Test
    void freeRidersAreWhatTheyWereWhereNobodyChecks() throws IOException {
        with(
                "free-rider",
                game -> {
                    var honest =
                            game.play(List.of(Play.honest(List.of(1, 13), 7))).get(0);
                    for (var members : List.of(1, 13)) {
                        var riding = game.play(List.of(Play.of(Deviation.of("free-rider"), members, 7)))
                                .get(0);
                        var same = honest.groups().get(members == 1 ? 0 : 1);
                        assertEquals(same.coins(), riding.groups().get(0).coins());
                        assertEquals(same.utility(), riding.groups().get(0).utility());
                        assertTrue(same.training() > 0);
                        assertEquals(0, riding.groups().get(0).training());
                    }
                    return honest;
                },
                "rounds=40");
    }

    @Test
    void whoDeviatesIsDrawnAnewWithEachSeedAndInProportion() throws IOException {
        with(
                "forger",
                game -> {
                    assertEquals(255, game.candidates());
                    var some = played(game, "forger", 128, 2);
                    assertTrue(some.get(0).groups().get(0).coins()
                            != some.get(1).groups().get(0).coins());
                    assertTrue(some.get(0).supply() > 0);
                    return some;
                },
                "rounds=10",
                "start.owners.honest=false");
    }

    @Test
    @Tag("statistics")
    void theTableOfForgers() throws IOException {
        with("forger", game -> {
            assertNear(14_358, 5660, coins(played(game, "forger", 1, 400)));
            assertNear(13_279, 2327, coins(played(game, "forger", 4, 200)));
            assertNear(10_351, 730, coins(played(game, "forger", 13, 100)));
            return game;
        });
    }

    @Test
    @Tag("statistics")
    void theTableOfTheLazy() throws IOException {
        with(
                "lazy",
                game -> {
                    assertNear(207, 822, coins(played(game, "lazy", 1, 1500)));
                    assertNear(250, 495, coins(played(game, "lazy", 4, 600)));
                    assertNear(305, 282, coins(played(game, "lazy", 13, 300)));
                    return game;
                },
                "policy.acknowledgement=majority");
    }

    @Test
    @Tag("statistics")
    void theTableOfTheRestAndOfFreeRiders() throws IOException {
        with(
                "free-rider",
                game -> {
                    var honest = game.play(LongStream.rangeClosed(1, 200)
                            .mapToObj(seed -> Play.honest(List.of(1), seed))
                            .toList());
                    var rest = Interval.ofMean(
                                    Sample.of(honest.stream()
                                            .map(Payoffs::others)
                                            .mapToDouble(Payoff::coins)
                                            .toArray()),
                                    SURE)
                            .orElseThrow();
                    assertNear(1046, 29, rest);
                    assertNear(1046, 1800, coins(honest));
                    assertTrue(coins(played(game, "free-rider", 1, 100)).high() < 1);
                    return game;
                },
                "policy.acknowledgement=majority");
    }
}

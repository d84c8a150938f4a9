package derelayl.experiment;

import static derelayl.experiment.PlayedSweep.assertSameFiles;
import static derelayl.experiment.PlayedSweep.plan;
import static derelayl.experiment.PlayedSweep.play;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.Trust;
import derelayl.record.FolderLock;
import derelayl.run.Run;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SweepPlayerTest {
    private static final String PLAN = """
            # What do forgers take?
            scenario = forgers-checked
            rounds = 8
            participants = 64
            start.owners = 8
            vary.population.forger.share = 0, 0.2
            vary.policy.acknowledgement = trusting, majority
            outcomes = dishonest_coin_share, growth
            series = gini, dishonest_coin_share
            """;

    /** Contradicts itself where there are forgers. */
    private static final String BROKEN_RULES = """
            package rules.acknowledgement
            import derelayl.vocabulary.*
            rule "yes"
            when
                $v : Voter()
            then
                $v.acknowledge();
            end
            rule "no"
            when
                $v : Voter(disposition == "forger")
            then
                $v.ignore();
            end
            """;

    @TempDir
    private Path folder;

    private Sweep read(String text) throws IOException {
        return plan(folder.resolve("plan.properties"), text);
    }

    private Path undisturbed(String text) throws IOException {
        var place = folder.resolve("undisturbed");
        play(read(text), place, 1, IfExists.FAIL);
        return place;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void anyNumberOfThreadsGivesTheSameBytes(int threads) throws IOException {
        var plan = PLAN + "seeds = 1..4\n";
        var one = undisturbed(plan);
        play(read(plan), folder.resolve("several"), threads, IfExists.FAIL);
        assertSameFiles(one, folder.resolve("several"));
        assertFalse(Files.exists(one.resolve(Journal.NAME)));
    }

    @Test
    void outcomesAreThoseOfRunsPlayedAlone() throws IOException {
        var sweep = read(PLAN + "seeds = 5, 9\n");
        play(sweep, folder.resolve("sweep"), 2, IfExists.FAIL);
        var read = SweepFolder.at(folder.resolve("sweep"), PlayedSweep.LIBRARY, Trust.GUARDED);
        var rows = new ArrayList<Row>();
        read.forEachRun(rows::add);
        assertEquals(8, rows.size());
        var row = rows.get(7);
        assertEquals(new Row(8, new Point(4, List.of("0.2", "majority")), 9, false, row.outcomes()), row);
        var alone = Run.of(sweep.inputs(List.of("0.2", "majority"))).play(9);
        for (var i = 0; i < sweep.outcomes().size(); i++) {
            var column = sweep.outcomes().get(i).column();
            assertEquals(alone.of(column).text(), row.outcomes().get(i), column);
        }
        var series = new ArrayList<SeriesRow>();
        read.forEachSeriesRow(series::add);
        assertEquals(8 * 8, series.size());
        assertEquals(alone.of("gini").text(), series.get(63).values().cells().get(0));
    }

    @Test
    void aFolderGivesTheSameSweepAgain() throws IOException {
        Files.writeString(folder.resolve("mine.drl"), Files.readString(Path.of("rules/reward/owner-only.drl")));
        var plan = PLAN
                + "seeds = 1..2\nvary.policy.reward = owner-and-ancestors, mine.drl\nmarkers.population.forger.share = 0.1\n"
                + "setting.my-own = 3\nuntil = half-width 0.5 of growth\n";
        Files.writeString(
                folder.resolve("mine.drl"),
                Files.readString(Path.of("rules/reward/owner-only.drl"))
                        .replace("pay(1)", "pay($reward.setting(\"my-own\"))"));
        var first = undisturbed(plan);
        var again = new PlanReader(PlayedSweep.LIBRARY, Trust.GUARDED, false)
                .read(first.resolve("plan.properties").toString(), List.of(), Reader.nullReader());
        play(again, folder.resolve("again"), 2, IfExists.FAIL);
        assertSameFiles(first, folder.resolve("again"));
    }

    /** An engine that is struck down after some runs. */
    private record Mortal(int threads, int runs) implements Engine {
        private static final class Death extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public void play(Iterator<PlannedRun> planned, Consumer<RunResult> results) {
            var taken = new AtomicInteger();
            new ThreadEngine(threads).play(planned, result -> {
                if (taken.getAndIncrement() == runs) {
                    throw new Death();
                }
                results.accept(result);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 15})
    void aBrokenOffSweepIsGoneOnWith(int runs) throws IOException {
        var plan = PLAN + "seeds = 1..4\n";
        var one = undisturbed(plan);
        var place = folder.resolve("broken");
        assertThrows(Mortal.Death.class, () -> play(read(plan), place, IfExists.FAIL, false, new Mortal(2, runs)));
        var journal = place.resolve(Journal.NAME);
        // The last line was torn.
        Files.writeString(journal, Files.readString(journal) + "3\t0.0");
        var played = new AtomicInteger();
        play(
                read(plan),
                place,
                IfExists.RESUME,
                false,
                (planned, results) -> new ThreadEngine(1).play(planned, result -> {
                    played.incrementAndGet();
                    results.accept(result);
                }));
        assertEquals(16 - runs, played.get());
        assertSameFiles(one, place);
    }

    @Test
    void whileItGoesOnAFolderCanBeRead() throws IOException {
        var plan = PLAN + "seeds = 1..4\n";
        var place = folder.resolve("broken");
        assertThrows(Mortal.Death.class, () -> play(read(plan), place, IfExists.FAIL, false, new Mortal(1, 6)));
        var read = SweepFolder.at(place, PlayedSweep.LIBRARY, Trust.GUARDED);
        var rows = new ArrayList<Row>();
        read.forEachRun(rows::add);
        assertEquals(6, rows.size());
        // Seeds come one after the other at all points, so no point is far ahead.
        for (var point = 1; point <= 4; point++) {
            var number = point;
            var seeds =
                    rows.stream().filter(row -> row.point().number() == number).count();
            assertTrue(seeds == 1 || seeds == 2);
        }
        var summary = new ArrayList<SummaryRow>();
        read.forEachSummary(summary::add);
        assertEquals(4 * read.sweep().outcomes().size(), summary.size());
        assertEquals(List.of(), read.failures());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seeds = 1..6",
                "seeds = 1..3 ; vary.population.forger.share = 0, 0.1, 0.2, 0.3",
                "seeds = 1..3 ; vary.setting.owner-budget = 0.01, 0.001",
                "seeds = 0, 2, 1, 3 ; vary.auction.trainers-per-owner = 4, 2",
            })
    void aPlanThatOnlyAddsPlaysWhatIsMissing(String added) throws IOException {
        var lines = added.replace(" ; ", "\n");
        var plan = (lines.contains("forger") ? PLAN.replaceAll("(?m)^vary.population.*\n", "") : PLAN) + lines + "\n";
        var all = undisturbed(plan);
        var place = folder.resolve("extended");
        play(read(PLAN + "seeds = 1..3\n"), place, 2, IfExists.FAIL);
        var played = new AtomicInteger();
        play(
                read(plan),
                place,
                IfExists.RESUME,
                false,
                (planned, results) -> new ThreadEngine(2).play(planned, result -> {
                    played.incrementAndGet();
                    results.accept(result);
                }));
        assertEquals(read(plan).plan().runs() - 12, played.get());
        assertSameFiles(all, place);
    }

    @Test
    void anExtensionThatIsStoppedIsGoneOnWithByItsOwnPlanOnly() throws IOException {
        var all = undisturbed(PLAN + "seeds = 1..4\n");
        var place = folder.resolve("extended");
        play(read(PLAN + "seeds = 1..2\n"), place, 2, IfExists.FAIL);
        var longer = PLAN + "seeds = 1..4\n";
        assertThrows(Mortal.Death.class, () -> play(read(longer), place, IfExists.RESUME, false, new Mortal(2, 3)));
        var told = assertThrows(
                SweepException.class, () -> play(read(PLAN + "seeds = 1..2\n"), place, 1, IfExists.RESUME));
        assertTrue(told.getMessage().contains("seed 3 is there, and not in the plan now"), told.getMessage());
        play(read(longer), place, 1, IfExists.RESUME);
        assertSameFiles(all, place);
    }

    @Test
    void whatDiffersIsListed() throws IOException {
        Files.writeString(folder.resolve("mine.drl"), Files.readString(Path.of("rules/reward/owner-only.drl")));
        var plan = PLAN + "policy.reward = mine.drl\n";
        var place = folder.resolve("sweep");
        play(read(plan + "seeds = 1..2\n"), place, 2, IfExists.FAIL);
        Files.writeString(
                folder.resolve("mine.drl"), "// other\n" + Files.readString(Path.of("rules/reward/owner-only.drl")));
        var other = plan.replace("rounds = 8", "rounds = 9")
                .replace("= 0, 0.2", "= 0, 0.3")
                .replace("series = gini, ", "series = ");
        var told = assertThrows(
                SweepException.class, () -> play(read(other + "seeds = 2..3\n"), place, 1, IfExists.RESUME));
        assertEquals(
                List.of(
                        place + ": this cannot be gone on with, for it differs from the plan:",
                        "  series are [gini, dishonest_coin_share] there, and [dishonest_coin_share] now",
                        "  rounds is 8 there, and 9 now",
                        "  rules/reward/mine.drl has changed since",
                        "  the point population.forger.share=0.2, policy.acknowledgement=trusting is there, and not in the plan"
                                + " now",
                        "  the point population.forger.share=0.2, policy.acknowledgement=majority is there, and not in the plan"
                                + " now",
                        "  seed 1 is there, and not in the plan now"),
                told.getMessage().lines().toList());
        assertFalse(told.isOfRuns());
    }

    @Test
    void anotherProgramDoesNotGoOn() throws IOException {
        var place = undisturbed(PLAN + "seeds = 1\n");
        var manifest = place.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("\"program\" : \"....", "\"program\" : \"0000"));
        var told = assertThrows(
                SweepException.class, () -> play(read(PLAN + "seeds = 1..2\n"), place, 1, IfExists.RESUME));
        assertTrue(told.getMessage().endsWith("\n  the program has changed since"), told.getMessage());
    }

    @Test
    void failuresAreKeptAndTheOthersGoOn() throws IOException {
        Files.writeString(folder.resolve("broken.drl"), BROKEN_RULES);
        var plan = PLAN.replace("= trusting, majority", "= majority, broken.drl") + "seeds = 1..2\n";
        var place = folder.resolve("sweep");
        assertEquals(2, play(read(plan), place, 2, IfExists.FAIL));
        var read = SweepFolder.at(place, PlayedSweep.LIBRARY, Trust.GUARDED);
        var failures = read.failures();
        assertEquals(2, failures.size());
        var failure = failures.get(1);
        assertEquals(8, failure.run());
        assertEquals("round 1", failure.stage());
        assertTrue(failure.message().startsWith("rules/acknowledgement/broken.drl"), failure.message());
        assertEquals(
                "derelayl run scenario.properties -p population.forger.share=0.2 -p policy.acknowledgement=broken --seed 2",
                failure.command());
        assertEquals(2, play(read(plan), place, 2, IfExists.RESUME));
        play(read(plan), folder.resolve("other"), 1, IfExists.FAIL);
        assertSameFiles(folder.resolve("other"), place);
        var retried = new AtomicInteger();
        play(
                read(plan),
                place,
                IfExists.RESUME,
                true,
                (planned, results) -> new ThreadEngine(1).play(planned, result -> {
                    retried.incrementAndGet();
                    results.accept(result);
                }));
        assertEquals(2, retried.get());
        assertSameFiles(folder.resolve("other"), place);
    }

    @Test
    void ifTheFirstTwentyFailAlikeTheOthersAreNotTried() throws IOException {
        Files.writeString(folder.resolve("broken.drl"), BROKEN_RULES);
        var plan = PLAN.replaceAll("(?m)^vary.*\n", "")
                + "policy.acknowledgement = broken.drl\npopulation.forger.share = 0.2\nseeds = 1..500\n";
        var told =
                assertThrows(SweepException.class, () -> play(read(plan), folder.resolve("sweep"), 2, IfExists.FAIL));
        assertTrue(
                told.getMessage().startsWith("the first 20 runs have all failed alike, in round 1: rules/acknow"),
                told.getMessage());
        assertTrue(told.isOfRuns());
    }

    @Test
    void aPointHasAsManySeedsAsItsIntervalNeeds() throws IOException {
        var plan = PLAN + "seeds = 1..60\nuntil = half-width 0.12 of growth\n";
        var one = undisturbed(plan);
        play(read(plan), folder.resolve("several"), 3, IfExists.FAIL);
        assertSameFiles(one, folder.resolve("several"));
        var rows = new ArrayList<SummaryRow>();
        SweepFolder.at(one, PlayedSweep.LIBRARY, Trust.GUARDED).forEachSummary(rows::add);
        var growth = rows.stream().filter(row -> row.outcome().equals("growth")).toList();
        assertTrue(growth.stream().allMatch(row -> row.n() >= Until.LEAST_SEEDS));
        assertTrue(growth.stream().anyMatch(row -> row.n() > Until.LEAST_SEEDS && row.n() < 60), growth.toString());
        for (var row : growth) {
            assertTrue(row.n() == 60 || row.interval().orElseThrow().halfWidth() <= 0.12);
        }
    }

    @Test
    void aNarrowerIntervalGoesOnAndAWiderOneDoesNot() throws IOException {
        var plan = PLAN + "seeds = 1..60\nuntil = half-width ";
        var narrow = undisturbed(plan + "0.12 of growth\n");
        var place = folder.resolve("first-wide");
        play(read(plan + "0.2 of growth\n"), place, 2, IfExists.FAIL);
        play(read(plan + "0.12 of growth\n"), place, 2, IfExists.RESUME);
        assertSameFiles(narrow, place);
        for (var other : List.of("0.2 of growth", "0.01 of gini")) {
            var told = assertThrows(
                    SweepException.class, () -> play(read(plan + other + "\n"), place, 2, IfExists.RESUME));
            assertTrue(
                    told.getMessage()
                            .endsWith("until is half-width 0.12 of growth there, and half-width " + other + " now"),
                    told.getMessage());
        }
    }

    @Test
    void whatIsThereIsLeftAloneUnlessTold() throws IOException {
        var place = undisturbed(PLAN + "seeds = 1\n");
        var told = assertThrows(
                FileSystemException.class, () -> play(read(PLAN + "seeds = 2\n"), place, 1, IfExists.FAIL));
        assertEquals(
                "this holds a sweep already (done); choose another folder with --out, or --if-exists resume or replace",
                told.getReason());
        Files.writeString(place.resolve("notes.txt"), "mine");
        play(read(PLAN + "seeds = 2\n"), place, 1, IfExists.REPLACE);
        assertTrue(Files.exists(place.resolve("notes.txt")));
        var other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("notes.txt"), "mine");
        assertThrows(FileSystemException.class, () -> play(read(PLAN), other, 1, IfExists.REPLACE));
    }

    @Test
    void twoProcessesDoNotPlayTheSameSweep() throws IOException {
        var place = folder.resolve("sweep");
        var plan = PLAN + "seeds = 1..2\n";
        Engine rival = (planned, results) -> {
            var told = assertThrows(FileSystemException.class, () -> play(read(plan), place, 1, IfExists.RESUME));
            assertEquals(
                    "another process is playing this sweep at this moment; choose another folder with --out",
                    told.getReason());
            assertThrows(
                    FileSystemException.class,
                    () -> play(read(plan + "policy.reward = owner-only\n"), place, 1, IfExists.REPLACE));
            new ThreadEngine(1).play(planned, results);
        };
        play(read(plan), place, IfExists.FAIL, false, rival);
        assertFalse(Files.exists(place.resolve("journal.lock")));
        var lock = FolderLock.take(place);
        assertThrows(FileSystemException.class, () -> play(read(plan), place, 1, IfExists.REPLACE));
        lock.close();
        assertTrue(Files.exists(place.resolve("summary.csv")));
    }

    @Test
    void throughALinkTheSweepItselfIsReplaced() throws IOException {
        var place = folder.resolve("sweep");
        play(read(PLAN + "policy.reward = owner-only\n"), place, 1, IfExists.FAIL);
        var link = Files.createSymbolicLink(folder.resolve("link"), place);
        play(read(PLAN), link, 1, IfExists.REPLACE);
        assertTrue(Files.isSymbolicLink(link));
        PlayedSweep.assertSameFiles(undisturbed(PLAN), place);
    }
}

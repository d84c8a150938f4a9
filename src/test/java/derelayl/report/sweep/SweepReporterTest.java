package derelayl.report.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.experiment.IfExists;
import derelayl.experiment.PlanReader;
import derelayl.experiment.SweepFolder;
import derelayl.experiment.SweepPlayer;
import derelayl.experiment.SweepSession;
import derelayl.experiment.ThreadEngine;
import derelayl.policy.Trust;
import derelayl.report.PdfPaths;
import derelayl.report.sweep.Findings.Point;
import derelayl.scenario.Library;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of sweeps that have been played. */
class SweepReporterTest {
    private static final Library LIBRARY = new Library(List.of(Path.of("")));
    private static final String PLAN = """
            # What do forgers take?
            scenario = forgers-checked
            rounds = 8
            participants = 64
            start.owners = 8
            vary.population.forger.share = 0, 0.2
            outcomes = dishonest_coin_share, growth, extinct
            series = gini
            markers.population.forger.share = 0.1
            """;
    private static final String ALTERNATIVES = "vary.policy.acknowledgement = trusting, majority\n";
    private static final String ALWAYS_TRUSTING = "policy.acknowledgement = trusting\n";
    private static final String HEADLINE = "dishonest_coin_share_by_population_forger_share.pdf";

    @TempDir
    private Path folder;

    /** Plays at most so many runs of a plan. */
    private SweepFolder play(String text, String name, int threads, int most) throws IOException {
        var file = folder.resolve(name + ".properties");
        Files.writeString(file, text);
        var plan = new PlanReader(LIBRARY, Trust.GUARDED, false).read(file.toString(), List.of(), Reader.nullReader());
        var place = folder.resolve(name);
        var session = SweepSession.open(plan, "plan", place, LIBRARY, IfExists.RESUME, false, List.of());
        var over = new AtomicInteger();
        new SweepPlayer(session, false, () -> over.get() >= most, progress -> over.incrementAndGet())
                .play(new ThreadEngine(threads, () -> over.get() >= most));
        return session.folder();
    }

    private SweepFolder play(String text, String name) throws IOException {
        return play(text, name, 1, Integer.MAX_VALUE);
    }

    @Test
    void itSaysWhatTheTablesSay() throws IOException {
        var played = play(PLAN + ALTERNATIVES + "seeds = 1..5\n", "sweep");
        var findings = FindingsReader.read(played);
        assertEquals("What do forgers take?", findings.question());
        assertEquals(20, findings.progress().done());
        assertEquals(4, findings.points().size());
        var outcome = findings.outcomes().get(0);
        played.forEachSummary(row -> {
            if (row.outcome().equals(outcome.column())) {
                var summary = point(findings, row.point().number()).of(outcome).orElseThrow();
                assertEquals(row.mean().orElseThrow(), summary.mean());
                assertEquals(row.interval().orElseThrow().high(), summary.high());
                assertEquals(5, summary.runs());
            }
        });
        assertEquals(List.of(0.1), findings.keys().get(0).markers());
        var fan = findings.fans().get("gini").get(2);
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), fan.rounds());
        assertTrue(fan.quantiles().get(7)[0] < fan.quantiles().get(7)[4]);
    }

    private static Point point(Findings findings, int number) {
        return findings.points().get(number - 1);
    }

    @Test
    void pageAndFiguresLieInTheFolder() throws IOException {
        var played = play(PLAN + ALTERNATIVES + "seeds = 1..3\n", "sweep");
        var files = new SweepReporter().write(played);
        assertEquals(
                Stream.of("report.html", HEADLINE, HEADLINE.replace("pdf", "png"))
                        .map(played.path()::resolve)
                        .toList(),
                files.subList(0, 3));
        var page = Files.readString(files.get(0));
        assertTrue(page.contains("What do forgers take?") && page.contains("12 runs at 4 points."));
        assertTrue(page.contains("vary.population.forger.share = 0, 0.2"), "the plan in effect");
        assertTrue(page.contains("rules/acknowledgement/trusting.drl"));
        assertFalse(page.contains(folder.toString()), "no place of this machine");
        assertTrue(PdfPaths.of(Files.readAllBytes(files.get(1))).filled().size() > 10);
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        var plan = PLAN + ALTERNATIVES + "seeds = 1..4\n";
        var one = play(plan, "one");
        var two = play(plan, "two", 2, Integer.MAX_VALUE);
        play(PLAN + ALTERNATIVES + "seeds = 1..2\n", "extended");
        var extended = play(plan, "extended");
        var files = new SweepReporter().write(one);
        for (var other : List.of(two, extended)) {
            var others = new SweepReporter().write(other);
            assertEquals(files.size(), others.size());
            for (var i = 0; i < files.size(); i++) {
                assertArrayEquals(Files.readAllBytes(files.get(i)), Files.readAllBytes(others.get(i)));
            }
        }
    }

    @Test
    void figuresOfASmallerSweepDoNotStay() throws IOException {
        var before = new SweepReporter().write(play(PLAN + ALWAYS_TRUSTING + "seeds = 1..2\n", "sweep"));
        assertTrue(before.stream().allMatch(Files::exists));
        var stale = Files.writeString(folder.resolve("sweep/old_by_key.pdf"), "");
        var own = Files.writeString(folder.resolve("sweep/mine.pdf"), "");
        new SweepReporter().write(play(PLAN + ALWAYS_TRUSTING + "seeds = 1..3\n", "sweep"));
        assertFalse(Files.exists(stale));
        assertTrue(Files.exists(own));
    }

    @Test
    void aSweepThatGoesOnHasAPageAndNoFigures() throws IOException {
        var stopped = play(PLAN + ALTERNATIVES + "seeds = 1..50\n", "sweep", 1, 6);
        var files = new SweepReporter().write(stopped);
        assertEquals(List.of(stopped.path().resolve("report.html")), files);
        assertTrue(Files.readString(files.get(0)).contains("So far 6 of 200 runs at 4 points."));
    }

    @Test
    void aPageCanBeWrittenBeforeTheFirstRunIsOver() throws IOException {
        var stopped = play(PLAN + "seeds = 1..50\n", "sweep", 1, 0);
        var files = new SweepReporter().write(stopped);
        assertTrue(Files.readString(files.get(0)).contains("So far 0 of 100 runs"));
    }

    @Test
    void aFailureStandsWithTheCommandThatShowsItAlone() throws IOException {
        Files.createDirectories(folder.resolve("rules/bidding"));
        var rules = folder.resolve("rules/bidding/below.drl");
        Files.writeString(rules, """
                package rules.bidding
                import derelayl.vocabulary.*
                rule "Below <zero>"
                when
                    $b : Bidder(disposition == "forger")
                then
                    $b.offer(-1);
                end
                """);
        var played = play(PLAN + "policy.bidding = %s\nseeds = 1..2\n".formatted(rules), "sweep");
        var page = Files.readString(new SweepReporter().write(played).get(0));
        assertTrue(page.contains("2 runs failed"), page.substring(page.indexOf("<body>"), page.indexOf("<svg")));
        assertTrue(page.contains("Below &lt;zero&gt;"));
        assertTrue(
                page.contains("derelayl run scenario.properties -p population.forger.share=0.2 --seed 1"),
                "the command");
    }
}

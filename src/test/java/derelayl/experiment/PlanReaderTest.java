package derelayl.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.Trust;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReaderTest {
    @TempDir
    private Path folder;

    private Sweep read(String plan, String... typed) throws IOException {
        Files.writeString(folder.resolve("plan.properties"), plan);
        var options = Stream.of(typed)
                .map(assignment -> Map.entry("-p " + assignment, assignment))
                .toList();
        return new PlanReader(new Library(List.of(Path.of(""))), Trust.GUARDED, false)
                .read(folder.resolve("plan.properties").toString(), options, Reader.nullReader());
    }

    /** What is said of a plan, without the folder that it is in. */
    private List<String> told(String plan, String... typed) {
        var told = assertThrows(ScenarioException.class, () -> read(plan, typed));
        return told.getMessage().replace(folder + "/", "").lines().toList();
    }

    private static List<List<String>> points(Plan plan) {
        return IntStream.range(0, plan.design().size())
                .mapToObj(plan.design()::point)
                .toList();
    }

    @Test
    void aGridHasEveryCombinationTheLastKeyFastest() throws IOException {
        var plan = read("""
                        # What do forgers take?
                        # Look at coins.
                        scenario = forgers-checked
                        seeds = 3, 10..12
                        vary.population.forger.share = 0 .. 0.2 by 0.1
                        vary.policy.acknowledgement = trusting, majority
                        rounds = 7
                        outcomes = dishonest_coin_share, growth
                        markers.population.forger.share = 0.05
                        series = gini
                        until = half-width 0.01 of growth
                        """).plan();
        assertEquals("What do forgers take?", plan.question());
        assertEquals(List.of(3L, 10L, 11L, 12L), plan.seeds());
        assertEquals(
                List.of(
                        List.of("0", "trusting"),
                        List.of("0", "majority"),
                        List.of("0.1", "trusting"),
                        List.of("0.1", "majority"),
                        List.of("0.2", "trusting"),
                        List.of("0.2", "majority")),
                points(plan));
        assertEquals(24, plan.runs());
        assertEquals(Map.of("rounds", "7"), plan.fixed());
        assertEquals(Optional.of(new Until(0.01, "growth")), plan.until());
        assertEquals(Map.of("population.forger.share", List.of(0.05)), plan.markers());
        assertEquals("0 .. 0.2 by 0.1", plan.varied().get(0).text());
        assertEquals("population_forger_share", plan.varied().get(0).column());
        assertEquals(3, plan.design().indexOf(List.of("0.1", "majority")).orElseThrow());
        assertTrue(plan.design().indexOf(List.of("0.3", "majority")).isEmpty());
    }

    @Test
    void runsAreNumberedPointByPoint() throws IOException {
        var sweep = read("scenario = paper\nrounds = 5\nseeds = 1..3\nvary.participants = 64, 128\n");
        assertEquals(new Point(2, List.of("128")), sweep.point(4));
        assertEquals(1, sweep.seed(4));
        assertEquals(3, sweep.seed(3));
        assertEquals(128, sweep.run(6).inputs().scenario().relay().participants());
    }

    @Test
    void theSameNumberIsWrittenInTheSameDigits() throws IOException {
        var plan = read("scenario = paper\nvary.settlement.share = 0.10, .2, 3e-1\n")
                .plan();
        assertEquals(List.of("0.1", "0.2", "0.3"), plan.varied().get(0).values());
        assertEquals(
                List.of("plan.properties:2: vary.settlement.share: 0.1 stands there twice"),
                told("scenario = paper\nvary.settlement.share = 0.10, .2, 1e-1\n"));
    }

    @Test
    void aScenarioIsAPlanInWhichNothingVaries() {
        var reader = new PlanReader(new Library(List.of(Path.of(""))), Trust.GUARDED, false);
        var plan = reader.read("paper", List.of(Map.entry("--seeds 7", "seeds=7")), Reader.nullReader())
                .plan();
        assertEquals(List.of(List.of()), points(plan));
        assertEquals(List.of(7L), plan.seeds());
        assertEquals(
                30,
                reader.read("paper", List.of(), Reader.nullReader())
                        .plan()
                        .seeds()
                        .size());
    }

    @Test
    void whatIsTypedCountsBeforeWhatIsWritten() throws IOException {
        var text = "scenario = paper\nvary.participants = 64, 128\nrounds = 5\n";
        assertEquals(List.of(List.of()), points(read(text, "participants=64").plan()));
        assertEquals(
                List.of("3", "4"),
                read(text, "vary.rounds=3,4").plan().varied().get(1).values());
    }

    @Test
    void everyMistakeIsToldAtOnceAndWhereItIs() {
        assertEquals(
                List.of(
                        "plan.properties:2: vary.population.forger.shar: there is no such key; did you mean"
                                + " population.forger.share?",
                        "plan.properties:3: seeds: the range '9 .. 1' is empty, for 9 is more than 1",
                        "plan.properties:4: vary.rounds: the range '10..5' is empty, for 10 is more than 5",
                        "plan.properties:5: raunds: there is no such key; did you mean rounds?",
                        "plan.properties:6: until: 'soon' must be such as: half-width 0.01 of growth",
                        "plan.properties:7: markers.participants: participants does not vary",
                        "plan.properties:8: vary.settlement.share: '2' must be a number from 0 to 1",
                        "plan.properties:9: vary.policy.bidding: 'nothing' must be one of equal-offers,"
                                + " high-bidders, version-gap, default, or the path of a .drl file that exists; looked in rules/bidding, "
                                + folder.resolveSibling("rules/bidding") + ", "
                                + Path.of("rules/bidding").toAbsolutePath(),
                        "plan.properties:10: seed: a plan has its seeds in the key seeds",
                        "plan.properties:11: vary.training.success: a grid needs a step, as in 0 .. 0.5 by 0.05"),
                told("""
                        scenario = paper
                        vary.population.forger.shar = 0.1
                        seeds = 9 .. 1
                        vary.rounds = 10..5
                        raunds = 7
                        until = soon
                        markers.participants = 4
                        vary.settlement.share = 0.5, 2
                        vary.policy.bidding = nothing
                        seed = 4
                        vary.training.success = 0 .. 1
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seds = 1..4 | plan.properties:2: seds: there is no such key; did you mean seeds?",
                "outcomes = growht | plan.properties:2: outcomes: there is no outcome growht; did you mean growth?",
                "series = growth | plan.properties:2: series: there is no measure of rounds growth; there are …",
                "until = half-width 0.1 of cash | plan.properties:2: until: there is no outcome cash; there are …",
                "design = random | plan.properties:2: design: 'random' must be grid, lhs N, sobol N, table FILE, or -"
                        + " for rows from standard input",
                "design = lhs 10 | plan.properties:2: design: 'lhs' needs at least one key that varies",
                "design = table none.csv | plan.properties:2: design: none.csv: there is no such file",
                "vary.rounds = 1..10 by 0.5 | plan.properties:2: vary.rounds: the step of '1..10 by 0.5' must be a whole"
                        + " number above 0",
                "vary.rounds = 4, 4 | plan.properties:2: vary.rounds: 4 stands there twice",
                "vary.rounds = 4,, 5 | plan.properties:2: vary.rounds: a value is missing; it must be a whole number from 1"
                        + " to 2147483647",
                "vary.seed = 1, 2 | plan.properties:2: vary.seed: a plan has its seeds in the key seeds",
                "vary.rounds = 1..10000000 | plan.properties: 10000000 points with 30 seeds make 300000000 runs; more than"
                        + " 1000000 take --yes",
                "vary.participants = 1, 64 | plan.properties:2: vary.participants: '1' must be a whole number from 2 to 10000000",
            })
    void aMistakeIsToldWithWhatWouldBeRight(String line, String told) {
        var messages = told("scenario = paper\n" + line + "\n");
        assertEquals(1, messages.size());
        assertEquals(told, messages.get(0).replaceFirst("there are round, .*", "there are …"));
    }

    @Test
    void moreThanCanBeCountedIsTooMuch() {
        var lines = "vary.rounds = 1..1000000\nvary.participants = 64..1000000\nvary.testing.cases = 1..1000000\n"
                + "vary.setting.strikes = 1 .. 1000000 by 1\n";
        assertEquals(
                List.of(
                        "plan.properties: 9223372036854775807 points with 30 seeds are more runs than one sweep can have"),
                told("scenario = paper\n" + lines));
    }

    @Test
    void whatCannotBePlayedIsToldBeforeAnythingIs() {
        assertEquals(
                List.of(
                        "plan.properties:2: population.forger.share: all shares together make 256 participants, but must"
                                + " leave the genesis owner out: at most 255"),
                told("scenario = forgers-checked\nvary.population.forger.share = 0.1, 1\nstart.owners = 1\n"));
    }

    @Test
    void aRuleFileThatDoesNotReadIsTold() throws IOException {
        Files.writeString(
                folder.resolve("mine.drl"), "package rules.reward\nimport derelayl.vocabulary.*\nrule \"x\"\n");
        var told = told("scenario = paper\nvary.policy.reward = owner-only, mine.drl\n");
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("mine.drl:3: rule 'x': "), told.get(0));
    }

    @Test
    void aTableHasARowForEachPoint() throws IOException {
        Files.writeString(
                folder.resolve("points.csv"),
                "point,population.forger.share,setting_unit_reward,policy_reward\n1,0.1,1,owner-only\n2,0.20,2.5,owner-and-ancestors\n");
        var plan =
                read("scenario = forgers-checked\ndesign = table points.csv\n").plan();
        assertEquals(
                List.of(List.of("0.1", "1", "owner-only"), List.of("0.2", "2.5", "owner-and-ancestors")), points(plan));
        assertEquals("setting.unit-reward", plan.varied().get(1).key().name());
    }

    @Test
    void aTableWithAWrongColumnOrValueIsTold() throws IOException {
        Files.writeString(folder.resolve("points.csv"), "raunds,participants\n5,64\n");
        assertEquals(
                List.of("points.csv:1: column 'raunds': there is no such key; did you mean" + " rounds?"),
                told("scenario = paper\ndesign = table points.csv\n"));
        Files.writeString(folder.resolve("points.csv"), "participants,rounds\n64,5\n64\n");
        assertEquals(
                List.of("points.csv:3: as many values as in the first row are needed, 2, and not 1"),
                told("scenario = paper\ndesign = table points.csv\n"));
        Files.writeString(folder.resolve("points.csv"), "participants,rounds\n64,many\n");
        assertEquals(
                List.of("points.csv:2: rounds: 'many' must be a whole number from 1 to 2147483647"),
                told("scenario = paper\ndesign = table points.csv\n"));
    }

    @Test
    void designsThatFillSpaceStayWithinBoundsAndMeetEveryPiece() throws IOException {
        var text = "scenario = paper\nvary.settlement.share = 0.2 .. 0.6\nvary.participants = 64..67\n";
        var lhs = points(read(text + "design = lhs 8\n").plan());
        assertEquals(8, lhs.size());
        for (var piece = 0; piece < 8; piece++) {
            var low = 0.2 + 0.05 * piece;
            assertEquals(
                    1,
                    lhs.stream()
                            .map(point -> Double.parseDouble(point.get(0)))
                            .filter(share -> low <= share && share < low + 0.05)
                            .count());
        }
        for (var size : List.of("64", "65", "66", "67")) {
            assertEquals(
                    2, lhs.stream().filter(point -> point.get(1).equals(size)).count());
        }
        var sobol = points(read(text + "design = sobol 8\n").plan());
        assertEquals(List.of("0.4", "66"), sobol.get(0));
        assertEquals(sobol, points(read(text + "design = sobol 16\n").plan()).subList(0, 8));
        assertFalse(lhs.equals(sobol));
    }

    @Test
    void dispositionsThatAnyPointHasGetColumns() throws IOException {
        var sweep = read("scenario = paper\nvary.population.forger.share = 0, 0.1\nrounds = 2\n");
        assertTrue(
                sweep.outcomes().stream().anyMatch(outcome -> outcome.column().equals("coins_of_forger")));
        assertEquals(
                List.of("growth", "mean_owners", "gini", "dishonest_coin_share", "extinct"),
                sweep.mainOutcomes().stream().map(outcome -> outcome.column()).toList());
    }

    @Test
    void aScenarioIsAPlanThatAsksNothingOfItsOwn() {
        var reader = new PlanReader(new Library(List.of(Path.of(""))), Trust.GUARDED, false);
        assertEquals(
                "",
                reader.read("forgers-checked", List.of(), Reader.nullReader())
                        .plan()
                        .question());
    }
}

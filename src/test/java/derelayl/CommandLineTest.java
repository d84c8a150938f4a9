package derelayl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int derelayl(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private int run(Path target, String... more) {
        var arguments = new ArrayList<>(List.of("run", "paper", "--rounds", "20", "--out", target.toString()));
        arguments.addAll(List.of(more));
        return derelayl(arguments.toArray(String[]::new));
    }

    private static List<String> participants(Path target) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(target.resolve("participants.csv.gz")))))) {
            return reader.lines().toList();
        }
    }

    /** A cell of rounds.csv. */
    private static String cell(Path target, int round, String column) throws IOException {
        var rows = Files.readAllLines(target.resolve("rounds.csv"));
        return rows.get(round).split(",", -1)[List.of(rows.get(0).split(",")).indexOf(column)];
    }

    private static List<String> files(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRunWritesTablesAndFiguresAndNamesThemOnStandardOutput() throws IOException {
        var target = folder.resolve("run");
        assertEquals(0, run(target), err.toString());
        var results = List.of(
                "coins_per_participant_over_rounds.pdf",
                "participants.csv.gz",
                "rounds.csv",
                "summary.json",
                "version_distribution_per_participant_over_rounds.pdf");
        var inputs = List.of("manifest.json", "rules", "scenario.properties");
        assertEquals(Stream.concat(results.stream(), inputs.stream()).sorted().toList(), files(target));
        assertEquals(
                results,
                out.toString()
                        .lines()
                        .map(line -> Path.of(line).getFileName().toString())
                        .sorted()
                        .toList());
        assertEquals(21, Files.readAllLines(target.resolve("rounds.csv")).size());
        assertEquals("4.516", cell(target, 1, "coins_minted"));
        assertEquals("2037.2425", cell(target, 10, "coins_in_supply").substring(0, 9));
        var summary = Files.readString(target.resolve("summary.json"));
        assertTrue(summary.contains("\"extinction_round\" : null"), summary);
        assertTrue(summary.contains("\"round\" : 20,"), summary);
        var manifest = Files.readString(target.resolve("manifest.json"));
        assertTrue(manifest.contains("\"status\" : \"done\""), manifest);
        assertTrue(manifest.contains("\"command\" : [ \"run\", \"paper\", "), manifest);
    }

    @Test
    void participantsAreRecordedEverySoManyRoundsAndInTheLast() throws IOException {
        var target = folder.resolve("run");
        assertEquals(0, run(target, "-p", "record.every=8", "-p", "figures=none", "-p", "participants=10"));
        var rows = participants(target);
        assertEquals(
                "round,participant,role,coins,version,disposition,standing,strikes,best_performance,"
                        + "trainings,retests,cases,blocks,utility",
                rows.get(0));
        assertEquals(
                List.of("8", "16", "20"),
                rows.stream().skip(1).map(row -> row.split(",")[0]).distinct().toList());
        assertEquals(1 + 3 * 10, rows.size());
    }

    @Test
    void recordedCoinsReadBackToTheGoldenOnes() throws IOException {
        var target = folder.resolve("run");
        run(target, "-p", "record.every=1", "-p", "figures=none");
        var golden = Golden.rows("coins-seed42.csv.gz");
        var versions = Golden.rows("versions-seed42.csv.gz");
        for (var row : participants(target).subList(1, 1 + 20 * 256)) {
            var cells = row.split(",");
            var round = Integer.parseInt(cells[0]);
            var participant = Integer.parseInt(cells[1]);
            assertEquals(golden.get(round)[participant], Double.parseDouble(cells[3]), row);
            assertEquals(versions.get(round)[participant], Double.parseDouble(cells[4]), row);
        }
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        var first = folder.resolve("first");
        var second = folder.resolve("second");
        run(first);
        run(second);
        assertSameResults(first, second);
    }

    @Test
    void aRunsOwnScenarioGivesTheSameRunAnywhere() throws IOException {
        var first = folder.resolve("first");
        run(first, "-p", "policy.bidding=equal-offers", "-p", "setting.unit-reward=0.002", "--seed", "9");
        var moved = Files.move(first, folder.resolve("moved"));
        var second = folder.resolve("second");
        assertEquals(0, derelayl("run", moved.resolve("scenario.properties").toString(), "--out", second.toString()));
        assertSameResults(moved, second);
        assertTrue(Files.readString(moved.resolve("scenario.properties"))
                .contains("# from -p setting.unit-reward=0.002\nsetting.unit-reward = 0.002\n"));
    }

    /** But for what the scenario is called: a run's own is in a file of another name. */
    private static void assertSameResults(Path first, Path second) throws IOException {
        assertEquals(summaryOfAnyName(first), summaryOfAnyName(second));
        for (var file : files(first)) {
            if (file.matches(".*(csv|gz|pdf)")) {
                assertArrayEquals(
                        Files.readAllBytes(first.resolve(file)), Files.readAllBytes(second.resolve(file)), file);
            }
        }
    }

    private static String summaryOfAnyName(Path run) throws IOException {
        return Files.readString(run.resolve("summary.json")).replaceFirst("\"scenario\" : \".*?\"", "");
    }

    @Test
    void figuresAreCopiedToThePictures() throws IOException {
        var pictures = folder.resolve("pictures");
        assertEquals(0, run(folder.resolve("run"), "--pictures", pictures.toString()));
        assertEquals(2, files(pictures).size());
        assertEquals(0, run(folder.resolve("run"), "--pictures", pictures.toString(), "--if-exists", "replace"));
        assertEquals(2, files(pictures).size());
    }

    @Test
    void aRunIsNotOverwrittenUnlessAsked() throws IOException {
        var target = folder.resolve("run");
        run(target);
        var before = Files.readAllBytes(target.resolve("rounds.csv"));
        assertEquals(1, run(target, "--seed", "7"));
        assertTrue(err.toString().contains("this holds a run already (done); choose another"), err.toString());
        assertArrayEquals(before, Files.readAllBytes(target.resolve("rounds.csv")));
        assertEquals(0, run(target, "--seed", "7", "--if-exists", "replace"));
        assertNotEquals(before.length, Files.size(target.resolve("rounds.csv")));
    }

    @Test
    void anEditedRuleChangesTheResult() throws IOException {
        var rules = Files.readString(Path.of("rules", "reward", "owner-and-ancestors.drl"));
        var edited = Files.writeString(folder.resolve("mine.drl"), rules.replace("pay(1)", "pay(2)"));
        run(folder.resolve("published"));
        assertEquals(0, run(folder.resolve("edited"), "-p", "policy.reward=" + edited), err.toString());
        assertEquals("4.516", cell(folder.resolve("published"), 1, "coins_minted"));
        assertEquals("8.516", cell(folder.resolve("edited"), 1, "coins_minted"));
    }

    @Test
    void aBrokenRuleFileIsExplainedAndNothingIsWritten() throws IOException {
        var rules = Files.readString(Path.of("rules", "reward", "owner-and-ancestors.drl"));
        var broken = Files.writeString(folder.resolve("mine.drl"), rules.replace(".pay(1)", ".pya(1)"));
        var target = folder.resolve("run");
        assertEquals(3, run(target, "-p", "policy.reward=" + broken));
        assertEquals(
                List.of(
                        broken + ":17: rule 'The owner of the model it was trained on earns one coin': "
                                + "Reward has no verb 'pya'; there are decay, notToExcluded, pay, upTo; did you mean pay?",
                        broken + ":24: rule 'The owner of every earlier model, back to the genesis, earns one coin': "
                                + "Reward has no verb 'pya'; there are decay, notToExcluded, pay, upTo; did you mean pay?"),
                err.toString().lines().toList());
        assertFalse(Files.exists(target));
        assertEquals("", out.toString());
    }

    @Test
    void aRuleThatFailsInARoundEndsTheRunWithoutResults() throws IOException {
        var failing = Files.writeString(folder.resolve("mine.drl"), """
                import derelayl.vocabulary.*
                rule "Fails late"
                when
                    $selection : Selection()
                then
                    $selection.settle(10 - $selection.getRound());
                end
                """);
        var target = folder.resolve("run");
        assertEquals(3, run(target, "-p", "policy.selection=" + failing));
        assertTrue(err.toString().contains("mine.drl:2: rule 'Fails late': settle(-1.0): "), err.toString());
        assertEquals(List.of("manifest.json", "rules", "scenario.properties"), files(target));
        assertTrue(Files.readString(target.resolve("manifest.json")).contains("\"status\" : \"failed\""));
    }

    @Test
    void aDispositionThatNoRuleMentionsIsAMistake() throws IOException {
        assertEquals(2, run(folder.resolve("run"), "-p", "population.sleeper.share=0.1"));
        assertEquals(
                "-p population.sleeper.share=0.1: population.sleeper.share: no rule mentions "
                        + "\"sleeper\"; name one that a rule mentions, or choose other rules" + System.lineSeparator(),
                err.toString());
        assertFalse(Files.exists(folder.resolve("run")));
        var scenario = Files.writeString(
                folder.resolve("mine.properties"), "population.forger.share = 0.1\npolicy.honesty = all-honest\n");
        assertEquals(3, derelayl("run", scenario.toString()));
    }

    @Test
    void aSettingThatNoRuleReadsIsAMistake() {
        assertEquals(2, run(folder.resolve("run"), "-p", "setting.strike=1"));
        assertEquals(
                "-p setting.strike=1: setting.strike: no rule reads this; did you mean setting.strikes?"
                        + System.lineSeparator(),
                err.toString());
        assertEquals(0, run(folder.resolve("run"), "-p", "setting.strikes=1"));
    }

    @Test
    void filesMayBeginWithAByteOrderMark() throws IOException {
        var rules = Files.readString(Path.of("rules", "reward", "owner-only.drl"));
        Files.writeString(folder.resolve("mine.drl"), "\uFEFF" + rules);
        var scenario = Files.writeString(
                folder.resolve("mine.properties"), "\uFEFFrounds = 3\npolicy.reward = mine.drl\nfigures = none\n");
        var target = folder.resolve("run");
        assertEquals(0, derelayl("run", scenario.toString(), "--out", target.toString()), err.toString());
        assertEquals("3", cell(target, 3, "round"));
    }

    @Test
    void aMixedPopulationIsDrawnAndRecordedAsWell() throws IOException {
        var target = folder.resolve("run");
        assertEquals(
                0,
                run(target, "-p", "population.free-rider.share=0.2", "-p", "policy.acknowledgement=strikes"),
                err.toString());
        assertTrue(files(target)
                .containsAll(List.of(
                        "acknowledgement_over_rounds.pdf",
                        "coins_by_disposition_over_rounds.pdf",
                        "improvement_over_rounds.pdf")));
        assertEquals("0", cell(target, 20, "acknowledgement_rate_free_ride"));
        assertEquals("1", cell(target, 20, "acknowledgement_rate_honest"));
        assertTrue(Double.parseDouble(cell(target, 20, "dishonest_coin_share")) < 0.05);
        assertTrue(Integer.parseInt(cell(target, 20, "excluded")) > 30);
        var summary = Files.readString(target.resolve("summary.json"));
        assertTrue(summary.contains("\"first_exclusion_round\" : "), summary);
        assertFalse(summary.contains("\"first_exclusion_round\" : null"), summary);
        assertTrue(
                participants(target).stream().anyMatch(row -> row.contains(",none,") && row.contains(",excluded,3,")));
    }

    @Test
    void everyColumnIsExplained() throws IOException {
        var target = folder.resolve("run");
        run(target, "-p", "population.free-rider.share=0.2");
        var explained = Files.readString(Path.of("docs", "RESULTS.md"));
        var columns = new ArrayList<>(
                List.of(Files.readAllLines(target.resolve("rounds.csv")).get(0).split(",")));
        columns.addAll(List.of(participants(target).get(0).split(",")));
        for (var column : columns) {
            var pattern = column.replaceFirst("_of_(honest|free_rider)$", "_of_{disposition}")
                    .replaceFirst("_(honest|guarded|lazy|free_ride|forge|poison|plagiarise|withhold)$", "_{conduct}")
                    .replaceFirst("^lag_\\d+$", "lag_{0 to 10}");
            assertTrue(explained.contains("`" + pattern + "`"), column);
        }
    }

    @Test
    void mistakesOnTheCommandLineEndWithTwo() {
        assertEquals(2, derelayl("run", "nowhere"));
        assertEquals(2, derelayl("run", "paper", "--seed", "x"));
        assertEquals(2, derelayl("run", "--unknown"));
        assertEquals(2, derelayl("run", "--if-exists", "perhaps"));
        assertEquals(2, derelayl("fly"));
        assertFalse(err.toString().contains("\tat "), err.toString());
    }

    @Test
    void mistakesInAScenarioFileEndWithThree() throws IOException {
        var scenario = Files.writeString(folder.resolve("mine.properties"), "rounds = -5\n");
        assertEquals(3, derelayl("run", scenario.toString()));
        assertEquals(
                scenario + ":1: rounds: '-5' must be a whole number from 1 to 2147483647" + System.lineSeparator(),
                err.toString());
    }

    @Test
    void anExtinctRelayGoesOnAndSaysSo() throws IOException {
        var target = folder.resolve("run");
        assertEquals(0, run(target, "--seed", "2655"));
        assertTrue(err.toString().contains("The relay died out in round 3"), err.toString());
        assertEquals("false", cell(target, 2, "extinct"));
        assertEquals("true", cell(target, 3, "extinct"));
        assertEquals("true", cell(target, 20, "extinct"));
        assertEquals("0", cell(target, 20, "matched"));
        assertEquals("128", cell(target, 20, "trainers"));
        assertEquals("", cell(target, 20, "best_performance"));
        assertTrue(Files.readString(target.resolve("summary.json")).contains("\"extinction_round\" : 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void whereNobodyTrainsARunSaysSo(String participants) throws IOException {
        assertEquals(0, run(folder.resolve("few"), "-p", "participants=" + participants), err.toString());
        assertTrue(err.toString().contains("Nobody trains: half of " + participants), err.toString());
        assertEquals("0", cell(folder.resolve("few"), 20, "matched"));
        assertEquals(0, run(folder.resolve("more"), "-p", "participants=8"));
        assertEquals(1, err.toString().split("Nobody trains", -1).length - 1);
    }

    @Test
    void aQuietRunTellsOnlyItsResultsAndWhatOneMustKnowOfThem() throws IOException {
        assertEquals(0, run(folder.resolve("run"), "--quiet", "--seed", "2655"));
        assertTrue(err.toString().startsWith("The relay died out in round 3"), err.toString());
        assertEquals(1, err.toString().lines().count());
        assertEquals(5, out.toString().lines().count());
    }

    @Test
    void timingsTellWhereTheTimeWent() {
        assertEquals(0, run(folder.resolve("run"), "--quiet", "--timings"));
        assertEquals(7, err.toString().lines().count());
        assertTrue(err.toString().lines().allMatch(line -> line.matches(".* \\d+\\.\\d{3} s")), err.toString());
    }

    @Test
    void scenariosAreListedAndShown() throws IOException {
        assertEquals(0, derelayl("scenario", "list"));
        assertTrue(out.toString().contains("paper                    Does the mechanism"), out.toString());
        assertEquals(0, derelayl("scenario", "show", "paper", "--seed", "5"));
        assertTrue(out.toString().contains("# from --seed 5\nseed = 5\n"), out.toString());
        assertTrue(out.toString().contains("# rounds to play; at least 1\n# from "), out.toString());
        assertTrue(out.toString().contains("testing.cases = 100\n"), out.toString());
        var shown = out.toString().substring(out.toString().indexOf("# from"));
        var copy = Files.writeString(folder.resolve("copy.properties"), shown);
        assertEquals(0, derelayl("scenario", "show", copy.toString()));
        assertEquals(2, derelayl("scenario", "show", "nowhere"));
    }

    @Test
    void completionIsAScript() {
        assertEquals(0, derelayl("completion"));
        assertTrue(out.toString().contains("complete -F _complete_derelayl"), out.toString());
    }

    @Test
    void helpAndVersion() {
        assertEquals(0, derelayl("--help"));
        assertEquals(0, derelayl("run", "--help"));
        assertEquals(0, derelayl("--version"));
        assertTrue(out.toString().contains("--pictures"));
        assertTrue(out.toString().contains("derelayl "));
    }
}

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

    private static List<String> files(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRunWritesTablesAndFiguresAndNamesThemOnStandardOutput() throws IOException {
        var target = folder.resolve("run");
        assertEquals(0, run(target), err.toString());
        assertEquals(
                List.of(
                        "coins_per_participant_over_rounds.pdf",
                        "participants.csv.gz",
                        "rounds.csv",
                        "version_distribution_per_participant_over_rounds.pdf"),
                files(target));
        assertEquals(
                files(target),
                out.toString()
                        .lines()
                        .map(line -> Path.of(line).getFileName().toString())
                        .sorted()
                        .toList());
        var rounds = Files.readAllLines(target.resolve("rounds.csv"));
        assertEquals(21, rounds.size());
        assertEquals("1,1,127,4,4,2,4.516,0,4.515999999999999,false", rounds.get(1));
    }

    @Test
    void participantsAreRecordedEverySoManyRoundsAndInTheLast() throws IOException {
        var target = folder.resolve("run");
        assertEquals(0, run(target, "-p", "record.every=8", "-p", "figures=none", "-p", "participants=10"));
        var rows = participants(target);
        assertEquals("round,participant,role,coins,version", rows.get(0));
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
        for (var file : files(first)) {
            assertArrayEquals(Files.readAllBytes(first.resolve(file)), Files.readAllBytes(second.resolve(file)), file);
        }
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
        assertTrue(err.toString().contains("already holds something; choose another with --out"), err.toString());
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
        var row = Files.readAllLines(folder.resolve("edited/rounds.csv")).get(1);
        assertEquals("1,1,127,4,4,2,8.516,0,8.515999999999998,false", row);
    }

    @Test
    void aBrokenRuleFileIsExplainedAndNothingIsWritten() throws IOException {
        var rules = Files.readString(Path.of("rules", "reward", "owner-and-ancestors.drl"));
        var broken = Files.writeString(folder.resolve("mine.drl"), rules.replace(".pay(1)", ".pya(1)"));
        var target = folder.resolve("run");
        assertEquals(3, run(target, "-p", "policy.reward=" + broken));
        assertEquals(
                List.of(
                        broken + ":13: rule 'The owner of the model it was trained on earns one coin': "
                                + "The method pya(int) is undefined for the type Reward",
                        broken + ":20: rule 'The owner of every earlier model, back to the genesis, earns one coin': "
                                + "The method pya(int) is undefined for the type Reward"),
                err.toString().lines().toList());
        assertFalse(Files.exists(target));
        assertEquals("", out.toString());
    }

    @Test
    void aRuleThatFailsInARoundEndsTheRunAndNothingIsLeft() throws IOException {
        var failing = Files.writeString(folder.resolve("mine.drl"), """
                import derelayl.vocabulary.*
                rule "Fails late"
                when
                    $selection : Selection()
                then
                    $selection.settle($selection.getRound() < 10 ? 1 : -1);
                end
                """);
        var target = folder.resolve("run");
        assertEquals(3, run(target, "-p", "policy.selection=" + failing));
        assertTrue(err.toString().contains("mine.drl:2: rule 'Fails late': settle(-1.0): "), err.toString());
        assertFalse(Files.exists(target));
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
        var rows = Files.readAllLines(target.resolve("rounds.csv"));
        assertTrue(rows.get(2).endsWith(",false"));
        assertTrue(rows.get(3).endsWith(",true"));
        assertEquals(21, rows.size());
        assertTrue(rows.get(20).startsWith("20,0,128,0,0,0,"), rows.get(20));
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

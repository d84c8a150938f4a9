package derelayl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitivityCommandTest {
    private static final String PLAN = """
            # What moves the supply of coins?
            scenario = paper
            rounds = 12
            participants = 32
            start.owners = 8
            seeds = 1..6
            vary.setting.unit-reward = 0 .. 1
            vary.training.success = 0.5, 0.7, 0.9
            vary.record.every = 10 .. 50
            outcomes = coins_minted, settled
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int sensitivity(String... arguments) {
        var all = new ArrayList<>(List.of("sensitivity"));
        all.addAll(List.of(arguments));
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    private Path plan() throws IOException {
        return Files.writeString(folder.resolve("plan.properties"), PLAN);
    }

    private static double cell(Path target, String outcome, String factor, String column) throws IOException {
        var lines = Files.readAllLines(target.resolve("sensitivity.csv"));
        var position = List.of(lines.get(0).split(",")).indexOf(column);
        return lines.stream()
                .filter(line -> line.startsWith(outcome + "," + factor + ","))
                .map(line -> Double.parseDouble(line.split(",")[position]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatDoesNothingHasNoEffectAndWhatDoesIsFirst() throws IOException {
        var target = folder.resolve("out");
        assertEquals(
                0, sensitivity(plan().toString(), "--trajectories", "6", "--out", target.toString()), err.toString());
        assertTrue(err.toString().startsWith("144 runs: 6 trajectories through 24 points, each with 6 seeds"));
        assertEquals(
                "outcome,names,mu,mu_star,sigma,mu_star_conf,effects",
                Files.readAllLines(target.resolve("sensitivity.csv")).get(0));
        assertEquals(0, cell(target, "coins_minted", "record.every", "mu_star"));
        assertEquals(0, cell(target, "coins_minted", "record.every", "mu_star_conf"));
        assertEquals(36, cell(target, "coins_minted", "record.every", "effects"));
        assertTrue(cell(target, "settled", "training.success", "mu") > 0);
        var rewards = cell(target, "coins_minted", "setting.unit-reward", "mu");
        assertTrue(rewards > 0 && rewards == cell(target, "coins_minted", "setting.unit-reward", "mu_star"));
        var lines = out.toString().lines().toList();
        assertTrue(lines.get(0).startsWith("coins_minted is moved most by setting.unit-reward ("), lines.get(0));
        assertTrue(lines.get(0).endsWith("; not by record.every."), lines.get(0));
        assertEquals(
                List.of(
                        target.resolve("sensitivity.csv").toString(),
                        target.resolve("tornado.pdf").toString()),
                lines.subList(2, 4));
    }

    @Test
    void threadsMakeNoDifference() throws IOException {
        for (var threads : List.of("1", "3")) {
            sensitivity(
                    plan().toString(),
                    "--trajectories",
                    "2",
                    "--parallel",
                    threads,
                    "--out",
                    folder.resolve(threads).toString());
        }
        for (var name : List.of("sensitivity.csv", "tornado.pdf")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("1").resolve(name)),
                    Files.readAllBytes(folder.resolve("3").resolve(name)),
                    name);
        }
    }

    @Test
    void aRunThatFailsIsToldWithTheCommandThatShowsIt() throws IOException {
        var rules = Files.writeString(folder.resolve("bad.drl"), """
                package rules.reward
                import derelayl.vocabulary.*
                rule "Fails late"
                when
                    $reward : Reward(round > 9)
                then
                    $reward.pay(-1);
                end
                """);
        var plan = Files.writeString(folder.resolve("plan.properties"), PLAN + "policy.reward = bad.drl\n");
        assertEquals(4, sensitivity(plan.toString(), "--trajectories", "2"), err.toString());
        assertTrue(err.toString().contains("A run failed in round 10: "), err.toString());
        var command = err.toString().lines().reduce((first, last) -> last).orElseThrow();
        assertTrue(command.startsWith("derelayl run paper -p participants=32 -p policy.reward=" + rules), command);
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--out", folder.resolve("shown").toString()));
        assertEquals(
                3,
                Main.commandLine()
                        .setErr(new PrintWriter(err))
                        .execute(words.subList(1, words.size()).toArray(String[]::new)));
        assertTrue(err.toString().contains("; it saw Reward(burned="), err.toString());
        assertTrue(err.toString().contains(", kind=DEPOSIT, mining=true, "), err.toString());
        assertTrue(err.toString().contains(", round=10, "), err.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            paper                                                          | 2 | at least one key that varies
            paper --vary policy.bidding=version-gap,equal-offers           | 3 | screening needs numbers, and
            paper --vary training.success=0.5                              | 3 | screening needs a range
            paper --vary training.succes=0..1                              | 2 | did you mean training.success?
            paper --vary training.success=0..2                             | 2 | '2' must be a number from 0 to 1
            paper --vary training.success=0..1 --outcomes ginni            | 2 | there is no outcome ginni
            paper --vary training.success=0..1 --trajectories 1            | 3 | --trajectories 1: this must be at least 2
            paper --vary training.success=0..1 --seeds 1..100001           | 3 | make 2000020 runs; choose fewer
            forgers-checked --vary population.forger.share=0..0.9          | 3 | start.owners: '40' must be at most 26
            """)
    void mistakesAreToldBeforeAnythingStarts(String typed, int code, String message) {
        assertEquals(code, sensitivity(typed.strip().split(" +")), err.toString());
        assertTrue(err.toString().contains(message), err.toString());
        assertFalse(err.toString().contains("runs:"), err.toString());
        assertEquals("", out.toString());
    }
}

package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepCommandTest {
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

    private int sweep(String... more) {
        var arguments = new ArrayList<>(List.of("sweep", "forgers-checked", "-p", "participants=64"));
        arguments.addAll(List.of("-p", "start.owners=8", "-p", "rounds=6"));
        arguments.addAll(List.of(more));
        return derelayl(arguments.toArray(String[]::new));
    }

    private String place() {
        return folder.resolve("sweep").toString();
    }

    @Test
    void aSweepOfAScenarioNamesItsTablesAndCanBeShown() throws IOException {
        var code = sweep("--vary", "population.forger.share=0, 0.2", "--seeds", "1..3", "--out", place());
        assertEquals(0, code, err.toString());
        assertTrue(out.toString().contains(Path.of(place(), "runs.csv") + "\n"), out.toString());
        assertTrue(err.toString().contains("run 6 of 6"), err.toString());
        var runs = Files.readAllLines(Path.of(place(), "runs.csv"));
        assertEquals(7, runs.size());
        assertTrue(
                runs.get(0).startsWith("run,point,seed,population_forger_share,status,round,trainers,"), runs.get(0));
        assertTrue(runs.get(6).startsWith("6,2,3,0.2,done,6,"), runs.get(6));
        out.getBuffer().setLength(0);
        assertEquals(0, derelayl("sweep", "show", place(), "--md"));
        var lines = out.toString().lines().toList();
        assertEquals(
                "| population.forger.share | runs | growth | mean_owners | gini | dishonest_coin_share | extinct |",
                lines.get(0));
        assertEquals(4, lines.size());
        assertTrue(lines.get(3).startsWith("| 0.2 | 3 | "), lines.get(3));
        out.getBuffer().setLength(0);
        assertEquals(0, derelayl("sweep", "show", place(), "--csv"));
        var csv = out.toString().lines().toList();
        assertTrue(
                csv.get(0).startsWith("population_forger_share,runs,growth,growth_low,growth_high,mean_owners,"),
                csv.get(0));
        assertEquals(csv.get(0).split(",").length, csv.get(2).split(",", -1).length);
        assertTrue(csv.get(2).contains(",0,0,0.5614970317550"), csv.get(2));
        assertEquals(0, derelayl("sweep", "show", place()));
    }

    @Test
    void whatAFolderKeepsOfAFailureShowsItAlone() throws IOException {
        Files.writeString(folder.resolve("broken.drl"), """
                package rules.reward
                import derelayl.vocabulary.*
                rule "one"
                when
                    $r : Reward(round > 3)
                then
                    $r.pay(1);
                end
                rule "two"
                when
                    $r : Reward()
                then
                    $r.pay(2);
                end
                """);
        var rules = "policy.reward=owner-only, " + folder.resolve("broken.drl");
        assertEquals(4, sweep("--vary", rules, "--seeds", "7", "--out", place(), "--keep", "failed"));
        assertTrue(err.toString().contains("1 run has failed; " + Path.of(place(), "failures.csv")), err.toString());
        var failure = Files.readAllLines(Path.of(place(), "failures.csv")).get(1);
        assertTrue(failure.startsWith("2,2,7,broken,round 4,"), failure);
        assertTrue(failure.endsWith("derelayl run scenario.properties -p policy.reward=broken --seed 7"), failure);
        var kept = Files.readString(Path.of(place(), "kept/run-2/manifest.json"));
        assertTrue(kept.contains("\"status\" : \"failed\""), kept);
        assertEquals(4, sweep("--vary", rules, "--seeds", "7", "--out", place(), "--retry-failed"));
    }

    @Test
    void keptRunsHaveTablesOfTheirOwn() throws IOException {
        assertEquals(0, sweep("--seeds", "7,8", "--out", place(), "--keep", "all"), err.toString());
        var target = folder.resolve("alone").toString();
        assertEquals(
                0,
                derelayl(
                        "run",
                        "forgers-checked",
                        "-p",
                        "participants=64",
                        "-p",
                        "start.owners=8",
                        "-p",
                        "rounds=6",
                        "--seed",
                        "8",
                        "--out",
                        target));
        assertEquals(
                Files.readString(Path.of(target, "rounds.csv")),
                Files.readString(Path.of(place(), "kept/run-2/rounds.csv")));
    }

    @Test
    void aDryRunSaysWhatWouldBePlayedAndPlaysNothing() {
        assertEquals(0, sweep("--vary", "settlement.share=0.4 .. 0.6 by 0.1", "--dry-run", "--out", place()));
        assertTrue(out.toString().contains("  settlement.share: 0.4 .. 0.6 by 0.1\n"), out.toString());
        assertTrue(out.toString().contains("3 points with 30 seeds: 90 runs of forgers-checked"), out.toString());
        assertTrue(Files.notExists(Path.of(place())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vary.rounds = 5..1 | vary.rounds: the range '5..1' is empty, for 5 is more than 1",
                "vary.round = 5 | vary.round: there is no such key; did you mean rounds?",
                "vary.rounds = 1 .. 10000000 | 10000000 points with 30 seeds make 300000000 runs; more than 1000000 take --yes",
                "scenario = papr | plan.properties:1: scenario: papr: there is no such scenario; there are abstainers,",
                "outcomes = cash | outcomes: there is no outcome cash",
                "policy.reward = pom.xml | policy.reward: 'pom.xml' must be one of capped-supply,",
            })
    void aBadPlanIsToldBeforeAnythingStarts(String line, String told) throws IOException {
        var plan = folder.resolve("plan.properties");
        Files.writeString(plan, line.startsWith("scenario") ? line : "scenario = paper\n" + line + "\n");
        assertEquals(3, derelayl("sweep", plan.toString(), "--out", place()));
        assertTrue(err.toString().contains(told), err.toString());
        assertEquals(1, err.toString().lines().count());
        assertTrue(Files.notExists(Path.of(place())));
    }

    @Test
    void mistakesOnTheCommandLine() {
        assertEquals(2, derelayl("sweep"));
        assertEquals(2, derelayl("sweep", "no-such-plan"));
        assertEquals(2, sweep("--vary", "rounds=0", "--out", place()));
        assertEquals(2, sweep("--parallel", "0", "--out", place()));
        assertEquals(2, sweep("--if-exists", "perhaps", "--out", place()));
        assertEquals(2, sweep("--if-exists", "replace", "--retry-failed", "--out", place()));
        assertTrue(Files.notExists(Path.of(place())));
        assertEquals(1, derelayl("sweep", "show", folder.toString()));
    }

    @Test
    void whatASweepIsReplacedByLeavesNothingBehind() throws IOException {
        assertEquals(0, sweep("--seeds", "1,2", "--out", place(), "--keep", "all"), err.toString());
        Files.writeString(Path.of(place(), "notes.txt"), "mine");
        assertEquals(0, sweep("--seeds", "1", "--out", place(), "--if-exists", "replace"), err.toString());
        assertTrue(Files.notExists(Path.of(place(), "kept")));
        assertEquals("mine", Files.readString(Path.of(place(), "notes.txt")));
    }

    @Test
    void aRuleWithAMistakeIsNamedByWhereItIs() throws IOException {
        Files.writeString(
                folder.resolve("mine.drl"), "rule \"one\"\nwhen\n    $r : Reward()\nthen\n    $r.pya(1);\nend\n");
        var plan = folder.resolve("plan.properties");
        Files.writeString(plan, "scenario = paper\npolicy.reward = mine.drl\n");
        assertEquals(3, derelayl("sweep", plan.toString(), "--out", place()));
        assertTrue(err.toString().startsWith(folder.resolve("mine.drl") + ":5: "), err.toString());
        assertTrue(Files.notExists(Path.of(place())));
    }

    @Test
    void plansAreListedWithWhatTheyAsk() {
        assertEquals(0, derelayl("sweep", "list"));
        assertTrue(out.toString().contains("extinction               How often does a relay"), out.toString());
    }

    @Test
    void rowsFromStandardInputAreAnsweredOnStandardOutput() {
        var rows = "population.forger.share,rounds\n0,5\n0.2,7\n";
        var before = System.in;
        System.setIn(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        try {
            var code = sweep("-p", "design=-", "--seeds", "3,4", "--parallel", "1", "-p", "outcomes=round,gini");
            assertEquals(2, derelayl("sweep", "forgers-checked", "-p", "design=-", "--out", place()));
            assertTrue(err.toString().contains("--out: with design = - results go to"), err.toString());
            System.setIn(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
            // The rounds vary, so they cannot be set for all runs, as was typed.
            assertEquals(2, code);
            System.setIn(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
            assertEquals(
                    0,
                    derelayl(
                            "sweep",
                            "forgers-checked",
                            "-p",
                            "design=-",
                            "--seeds",
                            "3,4",
                            "--parallel",
                            "1",
                            "-p",
                            "outcomes=round,gini"),
                    err.toString());
        } finally {
            System.setIn(before);
        }
        var lines = out.toString().lines().toList();
        assertEquals("run,point,seed,population_forger_share,rounds,status,round,gini", lines.get(0));
        assertEquals(5, lines.size());
        assertTrue(lines.get(3).startsWith("3,2,3,0.2,7,done,7,0."), lines.get(3));
    }
}

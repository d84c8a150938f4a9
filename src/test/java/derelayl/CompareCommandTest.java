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
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
    private static final String MINE = """
            // Two coins for everybody.
            package rules.reward
            import derelayl.vocabulary.*
            rule "Everybody earns two coins"
            when
                $reward : Reward()
            then
                $reward.pay(2);
            end
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String mine;

    @BeforeEach
    void writeARule() throws IOException {
        mine = Files.writeString(folder.resolve("mine.drl"), MINE).toString();
    }

    private int compare(String... arguments) {
        var all = new ArrayList<>(List.of("compare"));
        all.addAll(List.of(arguments));
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    private int small(Path target, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--seeds", "1..12", "--rounds", "15", "-p", "participants=32"));
        all.addAll(List.of("--out", target.toString()));
        return compare(all.toArray(String[]::new));
    }

    @Test
    void aRuleIsComparedWithTheScenarioThatItChanges() throws IOException {
        var target = folder.resolve("out");
        assertEquals(0, small(target, mine, "--on", "paper"), err.toString());
        assertTrue(out.toString().startsWith("With mine.drl the Gini coefficient "), out.toString());
        assertTrue(err.toString().startsWith("24 runs: paper, mine.drl, each with 12 seeds"), err.toString());
        var results = List.of("runs.csv", "compare.csv", "compare.pdf");
        var lines = out.toString().lines().toList();
        assertEquals(
                results.stream().map(name -> target.resolve(name).toString()).toList(),
                lines.subList(lines.size() - 3, lines.size()));
        var supply = Files.readAllLines(target.resolve("compare.csv")).stream()
                .filter(line -> line.startsWith("coins_in_supply,"))
                .findFirst()
                .orElseThrow()
                .split(",");
        assertEquals("12", supply[2]);
        assertTrue(Double.parseDouble(supply[6]) > 0, "more coins are paid, and the interval says so");
        assertEquals(1 + 2 * 12, Files.readAllLines(target.resolve("runs.csv")).size());
    }

    @Test
    void aRuleFileMayComeBesidesThoseOfTheScenario() throws IOException {
        var prize = Files.writeString(folder.resolve("prize.drl"), """
                package rules.reward
                import derelayl.vocabulary.*
                rule "prize" when $p : Prize() then $p.trainer(5); end
                """);
        var target = folder.resolve("out");
        assertEquals(0, small(target, "+" + prize, "--on", "paper"), err.toString());
        assertTrue(err.toString().startsWith("24 runs: paper, + prize.drl, each with 12 seeds"), err.toString());
        var alone = folder.resolve("alone");
        var policy = "policy.reward=owner-and-ancestors + " + prize;
        assertEquals(0, small(alone, policy, "--on", "paper"), err.toString());
        assertEquals(minted(target), minted(alone));
        assertTrue(minted(target).stream().allMatch(minted -> minted > 0));
    }

    /** Coins minted in the runs that are not the baseline's. */
    private static List<Double> minted(Path target) throws IOException {
        var lines = Files.readAllLines(target.resolve("runs.csv"));
        var column = List.of(lines.get(0).split(",")).indexOf("coins_minted");
        return lines.stream()
                .skip(1 + 12)
                .map(line -> Double.valueOf(line.split(",")[column]))
                .toList();
    }

    /** Runs are those of derelayl run with keyed luck. */
    @Test
    void eachRunIsThatOfTheCommandRun() throws IOException {
        var target = folder.resolve("out");
        small(target, "forgers-checked", "population.forger.share=0.25", "-p", "start.owners=4");
        var run = folder.resolve("run");
        Main.commandLine()
                .setOut(new PrintWriter(out))
                .execute(
                        ("run forgers-checked --rounds 15 -p participants=32 -p start.owners=4 -p streams=keyed --seed 7"
                                        + " -p population.forger.share=0.25 -p figures=none --out " + run)
                                .split(" "));
        var rows = Files.readAllLines(target.resolve("runs.csv"));
        var header = List.of(rows.get(0).split(","));
        var row = rows.stream()
                .filter(line -> line.startsWith("population.forger.share=0.25,7,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        var summary = Files.readString(run.resolve("summary.json"));
        for (var outcome : List.of("gini", "coins_of_forger", "mean_owners", "growth")) {
            assertTrue(
                    summary.contains("\"%s\" : %s".formatted(outcome, row[header.indexOf(outcome)])),
                    outcome + " " + summary);
        }
    }

    @Test
    void threadsMakeNoDifference() throws IOException {
        small(folder.resolve("one"), "paper", mine, "--parallel", "1");
        small(folder.resolve("three"), "paper", mine, "--parallel", "3");
        for (var name : List.of("runs.csv", "compare.csv", "compare.pdf")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("one").resolve(name)),
                    Files.readAllBytes(folder.resolve("three").resolve(name)),
                    name);
        }
    }

    @Test
    void severalAlternativesAreEachComparedWithTheFirst() throws IOException {
        var target = folder.resolve("out");
        assertEquals(
                0,
                small(
                        target,
                        "paper",
                        mine,
                        "training.success=0.5,settlement.share=0.4",
                        "--outcomes",
                        "settled",
                        "--md"),
                err.toString());
        assertTrue(out.toString().startsWith("- With mine.drl settled is identical with every seed"), out.toString());
        assertTrue(out.toString().contains("\n- With training.success=0.5,settlement.share=0.4 settled falls by "));
        assertFalse(out.toString().contains("compare.csv"));
    }

    @Test
    void aScenariosOwnChoiceOfLuckStays() throws IOException {
        var published = Files.writeString(folder.resolve("published.properties"), "streams = published\n");
        var target = folder.resolve("out");
        small(target, published.toString(), "training.success=0.9");
        var rows = Files.readAllLines(target.resolve("runs.csv"));
        small(folder.resolve("other"), "paper", "training.success=0.9");
        var keyed = Files.readAllLines(folder.resolve("other").resolve("runs.csv"));
        assertFalse(rows.get(1).replace("published,", "").equals(keyed.get(1).replace("paper,", "")));
    }

    @Test
    void aRunThatFailsIsToldWithTheCommandThatShowsIt() throws IOException {
        var bad = Files.writeString(
                folder.resolve("it's bad.drl"),
                MINE.replace("Reward()", "Reward(round > 9)").replace("pay(2)", "pay(-1)"));
        var target = folder.resolve("out");
        assertEquals(4, small(target, "paper", bad.toString()), err.toString());
        assertTrue(err.toString().contains("A run failed in round 10: "), err.toString());
        assertTrue(err.toString().contains("rule 'Everybody earns two coins': pay(-1"), err.toString());
        var command = err.toString().lines().reduce((first, last) -> last).orElseThrow();
        assertEquals(
                "derelayl run paper -p rounds=15 -p participants=32 -p 'policy.reward=%s' -p streams=keyed --seed 1"
                        .formatted(bad.toString().replace("'", "'\\''")),
                command);
        assertFalse(Files.exists(target.resolve("compare.csv")));
    }

    @Test
    void theSameIsWrittenAgainAndOthersOnlyIfOneSaysSo() throws IOException {
        var target = folder.resolve("out");
        assertEquals(0, small(target, "paper", mine, "--quiet"), err.toString());
        assertEquals("", err.toString());
        var before = Files.readAllBytes(target.resolve("compare.csv"));
        assertEquals(0, small(target, "paper", mine, "--parallel", "1"));
        assertArrayEquals(before, Files.readAllBytes(target.resolve("compare.csv")));

        assertEquals(3, small(target, "paper", mine, "-p", "training.success=0.5"));
        assertTrue(err.toString().contains("this holds another comparison"), err.toString());
        assertArrayEquals(before, Files.readAllBytes(target.resolve("compare.csv")));
        assertEquals(0, small(target, "paper", mine, "-p", "training.success=0.5", "--if-exists", "replace"));
        assertFalse(Arrays.equals(before, Files.readAllBytes(target.resolve("compare.csv"))));
        assertEquals(2, compare("paper", mine, "--parallel", "0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            paper                                    | paper: name something to compare this with
            MINE                                     | say which scenario this changes, as in --on
            paper paper                              | paper: this is given twice
            papr MINE                                | did you mean paper?
            paper nix=1                              | nix=1: nix: there is no such key
            paper rounds=0                           | '0' must be a whole number
            paper none.drl                           | none.drl: there is no such file
            paper MINE -p policy.reward=owner-only   | policy.reward: given twice
            paper MINE -p seed=3                     | choose them with --seeds
            paper MINE --seeds 5                     | --seeds 5: this must be two whole numbers
            paper MINE --seeds 5..1                  | --seeds 5..1: this must be two whole numbers
            paper MINE --outcomes ginni              | --outcomes ginni: there is no such outcome; did you mean gini?
            paper MINE --margin ginni=1              | --margin ginni: there is no such outcome; did you mean gini?
            paper MINE --margin gini=-1              | --margin gini=-1.0: this must be above 0
            paper TYPO                               | Reward has no verb 'pya'
            paper FOLDER                             | there is no finished sweep in this folder
            paper MINE --out FOLDER                  | this holds files that are no comparison's
            """)
    void mistakesAreToldBeforeAnythingStarts(String typed, String message) throws IOException {
        var typo = Files.writeString(folder.resolve("typo.drl"), MINE.replace("pay", "pya"));
        var arguments = typed.strip()
                .replace("MINE", mine)
                .replace("TYPO", typo.toString())
                .replace("FOLDER", folder.toString())
                .split(" +");
        assertEquals(3, compare(arguments), err.toString());

        assertTrue(err.toString().contains(message), err.toString());
        assertFalse(err.toString().contains("runs:"), err.toString());
        assertEquals("", out.toString());
    }
}

package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What the summary of a run says of it, and who counts as dishonest. */
class SummaryTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int derelayl(String... arguments) {
        err.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private int run(Path target, String... more) {
        var arguments = new ArrayList<>(List.of("run", "paper", "--rounds", "20", "--out", target.toString()));
        arguments.addAll(List.of(more));
        return derelayl(arguments.toArray(String[]::new));
    }

    private static String cell(Path target, int round, String column) throws IOException {
        var rows = Files.readAllLines(target.resolve("rounds.csv"));
        return rows.get(round).split(",", -1)[List.of(rows.get(0).split(",")).indexOf(column)];
    }

    @Test
    void aSummarySaysWhichRunItIs() throws IOException {
        var target = folder.resolve("run");
        assertEquals(
                0,
                run(
                        target,
                        "-p",
                        "policy.bidding=equal-offers",
                        "-p",
                        "population.careful.share=0.1",
                        "-p",
                        "population.careful.dishonest=true",
                        "-p",
                        "policy.honesty=" + careful(),
                        "-p",
                        "acknowledgement.committee=all",
                        "-p",
                        "training.success=0.90",
                        "--seed",
                        "9"),
                err.toString());
        var summary = Files.readString(target.resolve("summary.json")).lines().toList();
        assertEquals("  \"scenario\" : \"paper\",", summary.get(2));
        assertEquals("  \"seed\" : 9,", summary.get(3));
        var keys = summary.subList(summary.indexOf("  \"keys\" : {") + 1, summary.indexOf("  \"last_round\" : {") - 1);
        assertEquals(
                List.of(
                        "    \"rounds\" : 20,",
                        "    \"population.careful.share\" : 0.1,",
                        "    \"population.careful.dishonest\" : true"),
                keys);
        assertTrue(summary.contains("    \"bidding\" : \"equal-offers\","), summary::toString);
        var manifest = Files.readString(target.resolve("manifest.json"));
        var run = summary.get(1).replace("\"run\"", "\"inputs\"");
        assertTrue(manifest.contains(run.strip()), run);
    }

    private Path careful() throws IOException {
        return Files.writeString(folder.resolve("careful.drl"), """
                // The careful train in full.
                package rules.honesty

                import derelayl.vocabulary.*

                rule "The careful are honest"
                when
                    $trainer : Trainer(disposition == "careful")
                then
                    $trainer.conduct(Conduct.HONEST);
                end
                """);
    }

    /** What is measured of the dishonest follows what the scenario says of a disposition, and nothing else does. */
    @Test
    void whoCountsAsDishonestIsForTheScenarioToSay() throws IOException {
        var shares = new ArrayList<String>();
        for (var counts : List.of("false", "true")) {
            var target = folder.resolve(counts);
            var rules = "policy.honesty=" + careful();
            var share = "population.careful.share=0.5";
            var says = "population.careful.dishonest=" + counts;
            assertEquals(0, run(target, "-p", rules, "-p", share, "-p", says, "-p", "figures=none"), err.toString());
            shares.add(cell(target, 20, "dishonest_coin_share"));
            assertEquals(
                    Double.parseDouble(cell(target, 20, "dishonest_coin_share")) > 0, Boolean.parseBoolean(counts));
        }
        assertEquals("0", shares.get(0));
        assertEquals(
                cell(folder.resolve("false"), 20, "coins_of_careful"),
                cell(folder.resolve("true"), 20, "coins_of_careful"));
    }
}

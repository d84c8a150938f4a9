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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StressCommandTest {
    private static final List<String> FILES = List.of("stress.csv", "stress.pdf", "report.html");
    private static final List<String> SMALL =
            List.of("-p", "participants=32", "-p", "start.owners=8", "--rounds", "12", "--most-runs", "800", "--quiet");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int derelayl(List<String> arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
    }

    private int stress(String scenario, String... more) {
        var all = new ArrayList<>(List.of("stress", scenario));
        all.addAll(SMALL);
        all.addAll(List.of(more));
        return derelayl(all);
    }

    private Path small(String name, String... more) {
        var target = folder.resolve(name);
        var all = new ArrayList<>(
                List.of("--deviations", "free-rider,forger,lazy", "--members", "1,25%", "--out", target.toString()));
        all.addAll(List.of(more));
        assertEquals(0, stress("forgers-unchecked", all.toArray(String[]::new)), err::toString);
        return target;
    }

    /** The cells of a deviation by so many. */
    private static List<String> row(Path target, String deviation, String members) throws IOException {
        return Files.readAllLines(target.resolve("stress.csv")).stream()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .filter(cells -> cells.get(0).equals(deviation) && cells.get(1).equals(members))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itSaysWhoGainsWhat() throws IOException {
        var target = small("a");
        assertEquals(
                "deviation,members,runs,utility,low,high,coins,share_of_supply,verdict,break_even_training,break_even_retest,runs_needed",
                Files.readAllLines(target.resolve("stress.csv")).get(0));
        assertEquals("indifferent", row(target, "free-rider", "1").get(8));
        assertEquals("30", row(target, "free-rider", "1").get(2));
        assertEquals(
                row(target, "honest", "").get(3), row(target, "free-rider", "8").get(4));
        assertEquals("profitable", row(target, "forger", "1").get(8));
        assertTrue(Double.parseDouble(row(target, "forger", "1").get(4)) > 1.05);
        var lines = out.toString().lines().toList();
        assertTrue(
                lines.get(0)
                        .startsWith(
                                "Honesty is no equilibrium within 5 % at 95 %: deviating alone pays over 12 rounds, in"
                                        + " shares of what the honest earn by forger +"),
                lines.get(0));
        assertTrue(lines.get(1).startsWith("For 8 together (25 % of all) what pays a head is forger +"), lines.get(1));
        assertTrue(lines.get(2).startsWith("Being honest rather than mining only is worth "), lines.get(2));
        assertTrue(err.toString().contains("  population.forger.share"), err::toString);
        assertTrue(Files.readString(target.resolve("report.html")).contains("Is honesty worth it?"));
    }

    @Test
    void freeRidingPaysAsSoonAsTrainingCostsSomething() throws IOException {
        var target = small("a", "-p", "cost.training=0.5");
        assertEquals("profitable", row(target, "free-rider", "1").get(8));
        assertEquals(0, Double.parseDouble(row(target, "free-rider", "1").get(9)), 1e-9, "break-even");
    }

    @Test
    void anyNumberOfThreadsAndAnyInterruptionGiveTheSame() throws IOException {
        var one = small("one", "--parallel", "1");
        var two = small("two", "--parallel", "2");
        for (var file : FILES) {
            assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(two.resolve(file)), file);
        }
        var journal = two.resolve("journal.tsv");
        var lines = Files.readAllLines(journal);
        Files.writeString(journal, String.join("\n", lines.subList(0, lines.size() / 2)) + "\n17\t0.0");
        FILES.forEach(file -> assertTrue(two.resolve(file).toFile().delete()));
        small("two", "--if-exists", "resume");
        for (var file : FILES) {
            assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(two.resolve(file)), file);
        }
        assertEquals(lines.size(), Files.readAllLines(journal).size());
    }

    @Test
    void aFolderIsNotWrittenOverUnasked() {
        var target = small("a");
        assertEquals(
                3, stress("forgers-unchecked", "--deviations", "lazy", "--members", "1", "--out", target.toString()));
        assertTrue(err.toString().contains("this holds another stress test"), err::toString);
        assertEquals(
                3,
                stress(
                        "forgers-unchecked",
                        "--deviations",
                        "free-rider,forger,lazy",
                        "--members",
                        "1,25%",
                        "--out",
                        target.toString()));
        assertTrue(err.toString().contains("this holds the same stress test already (done)"), err::toString);
    }

    @Test
    void aDeviationMayBeSaidByARuleFile() throws IOException {
        var rules = Files.writeString(folder.resolve("giver.drl"), """
                // Those who give all they have away.
                package rules.bidding
                import derelayl.vocabulary.*
                rule "Givers offer all"
                salience 10
                when
                    $giver : Bidder(disposition == "giver", places > 0)
                then
                    $giver.offer($giver.getCoins() / $giver.getPlaces());
                end
                """);
        var target = folder.resolve("out");
        assertEquals(
                0,
                stress(
                        "forgers-unchecked",
                        "--deviations",
                        "giver+" + rules,
                        "--members",
                        "1",
                        "--out",
                        target.toString()),
                err::toString);
        assertEquals(
                "giver + " + rules,
                Files.readAllLines(target.resolve("stress.csv")).get(2).split(",")[0]);
    }

    @Test
    void aPlanIsTestedPointByPoint() throws IOException {
        var plan = Files.writeString(folder.resolve("plan.properties"), """
                # Does checking help?
                scenario = forgers-unchecked
                seeds = 5
                vary.policy.acknowledgement = trusting, majority
                stress.deviations = forger
                stress.members = 1
                """);
        var target = folder.resolve("out");
        assertEquals(0, stress(plan.toString(), "--out", target.toString()), err::toString);
        var rows = Files.readAllLines(target.resolve("stress.csv"));
        assertTrue(rows.get(0).startsWith("policy_acknowledgement,deviation,members"), rows.get(0));
        assertEquals(5, rows.size());
        assertTrue(rows.get(2).startsWith("trusting,forger,1,") && rows.get(2).contains(",profitable,"), rows.get(2));
        assertTrue(rows.get(4).startsWith("majority,forger,1,") && rows.get(4).contains(",unprofitable,"), rows.get(4));
        var lines = out.toString().lines().toList();
        assertEquals("policy.acknowledgement = trusting:", lines.get(0));
        assertTrue(Files.readString(target.resolve("report.html")).contains("Does checking help?"));
    }

    @Test
    void aMistakeThatAllPointsHaveIsToldOnce() {
        assertEquals(
                2,
                stress(
                        "honesty-by-reward",
                        "--deviations",
                        "forgr",
                        "--out",
                        folder.resolve("out").toString()));
        assertEquals(
                "--deviations forgr: population.forgr.members: no rule mentions \"forgr\"; did you mean forger?",
                err.toString().strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--epsilon 0 | stress.epsilon: '0' must be a number above 0",
                "--epsilon NaN | stress.epsilon: 'NaN' must be a number above 0",
                "--confidence 1 | stress.confidence: '1' must be a number from 0.5 to below 1",
                "--members 0 | stress.members: '0' must be a whole number of participants, at least 1, or a share such as 20%",
                "--members 90% | stress.members: '90%' makes 29 participants, but only 24 are left to deviate",
                "--deviations forgr | population.forgr.members: no rule mentions \"forgr\"; did you mean forger?",
                "--deviations honest | stress.deviations: honest is what all others are",
                "--deviations forger,forger | stress.deviations: forger: this is given twice",
                "--deviations No! | stress.deviations: 'No!' must be the name of a disposition",
                "--rounds 1 | rounds: '1' must be at least 2, one cycle of roles",
                "--most-runs 100 | stress.most-runs: '100' must be at least 1320, for a first look at everything",
                "-p stress.epsilonn=1 | stress.epsilonn: there is no such key; did you mean epsilon?"
            })
    void mistakesAreToldBeforeAnythingBegins(String typed, String message) throws IOException {
        var all = new ArrayList<>(
                List.of("stress", "forgers-unchecked", "-p", "participants=32", "-p", "start.owners=8"));
        all.addAll(List.of(typed.split(" ")));
        all.addAll(List.of("--out", folder.resolve("out").toString()));
        assertEquals(2, derelayl(all), err::toString);
        assertTrue(err.toString().contains(message.strip()), err::toString);
        assertTrue(err.toString().startsWith(typed.strip()), err::toString);
        assertFalse(Files.exists(folder.resolve("out")));
        assertEquals("", out.toString());
    }
}

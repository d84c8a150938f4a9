package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules decided, recorded and explained. */
class DecisionsTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int derelayl(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    /** A relay with forgers that are struck and excluded. */
    private Path run(String decisions) {
        var target = folder.resolve(decisions);
        var code = derelayl(
                "run",
                "forgers-checked",
                "--quiet",
                "--rounds=40",
                "-p=figures=none",
                "-p=policy.acknowledgement=forgiving",
                "-p=record.decisions=" + decisions,
                "--out=" + target);
        assertEquals(0, code, err::toString);
        return target;
    }

    private static List<NamedCsvRecord> log(Path run) throws IOException {
        var file = Files.newInputStream(run.resolve("decisions.csv.gz"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(new GZIPInputStream(file)))) {
            return csv.stream().toList();
        }
    }

    private List<String> explain(Path run, int round, String... more) {
        var arguments = new ArrayList<>(List.of("explain", run.toString(), "--round", String.valueOf(round)));
        arguments.addAll(List.of(more));
        assertEquals(0, derelayl(arguments.toArray(String[]::new)), err::toString);
        return out.toString().lines().toList();
    }

    @Test
    void theChangesAreAllThatDiffersFromTheLastDecisionInTheSameMatter() throws IOException {
        var latest = new HashMap<List<String>, String>();
        var expected = new ArrayList<List<String>>();
        for (var row : log(run("all"))) {
            var words = List.of("point", "question", "participant");
            var matter = new ArrayList<>(words.stream().map(row::getField).toList());
            if (row.getField("participant").isEmpty()) {
                List.of("disposition", "allied", "evidence", "kind").forEach(fact -> matter.add(row.getField(fact)));
            }
            var answer = row.getField("answer");
            if (!answer.equals(latest.put(matter, answer))) {
                expected.add(row.getFields());
            }
        }
        assertEquals(
                expected,
                log(run("changed")).stream().map(NamedCsvRecord::getFields).toList());
    }

    @Test
    void everyColumnIsExplained() throws IOException {
        var explained = Files.readString(Path.of("docs", "RESULTS.md"));
        log(run("all"))
                .get(0)
                .getHeader()
                .forEach(column -> assertTrue(explained.contains("`%s`".formatted(column)), column));
    }

    @Test
    void recordingChangesNothingElse() throws IOException {
        var all = run("all");
        var none = run("none");
        assertFalse(Files.exists(none.resolve("decisions.csv.gz")));
        for (var file : List.of("rounds.csv", "participants.csv.gz")) {
            assertEquals(-1, Files.mismatch(all.resolve(file), none.resolve(file)), file);
        }
        assertEquals(results(all), results(none));
    }

    /** What the summary says of what was measured, without what was to be recorded. */
    private static List<String> results(Path run) throws IOException {
        return Files.readAllLines(run.resolve("summary.json")).stream()
                .dropWhile(line -> !line.contains("last_round"))
                .toList();
    }

    /** As often as voters have voted, and in every round on everything that was submitted. */
    @Test
    void itIsSaidForHowManyVotesAnAnswerStands() throws IOException {
        var run = run("all");
        var votes = new HashMap<String, Integer>();
        var attempts = new HashMap<String, Integer>();
        for (var row : log(run)) {
            var isVoter = row.getField("question").equals("voter");
            assertEquals(isVoter, !row.getField("votes").isEmpty(), row::toString);
            if (isVoter) {
                votes.merge(row.getField("round"), Integer.valueOf(row.getField("votes")), Integer::sum);
            } else if (row.getField("question").equals("trainer")) {
                attempts.merge(row.getField("round"), 1, Integer::sum);
            }
        }
        var excluded = new HashMap<String, Integer>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(run.resolve("rounds.csv"))) {
            rows.forEach(row -> excluded.put(row.getField("round"), Integer.valueOf(row.getField("excluded"))));
        }
        for (var round = 1; round <= 40; round++) {
            var voters = 256 - excluded.getOrDefault(String.valueOf(round - 1), 0);
            assertEquals(voters * attempts.get(String.valueOf(round)), votes.get(String.valueOf(round)));
        }
    }

    @Test
    void namesAreIdentifiers() throws IOException {
        var names = new TreeSet<String>();
        for (var row : log(run("all"))) {
            for (var column : List.of("point", "question", "disposition", "evidence", "kind", "role")) {
                names.add(row.getField(column));
            }
        }
        assertTrue(names.containsAll(List.of("model_owner", "not_reproduced", "testing_case", "forger", "voter")));
        assertEquals(
                List.of(),
                names.stream().filter(name -> !name.matches("[a-z_]*")).toList());
    }

    @Test
    void explanationsAreWhatWasRecorded() throws IOException {
        var run = run("all");
        for (var round : List.of(1, 17, 40)) {
            var lines = explain(run, round);
            var rows = log(run).stream()
                    .filter(row -> row.getField("round").equals(String.valueOf(round)))
                    .toList();
            assertEquals(rows.size(), lines.size());
            for (var row : rows) {
                var participant = row.getField("participant");
                var subject = "round %d%s, %s: %s"
                        .formatted(
                                round,
                                participant.isEmpty() ? "" : ", participant " + participant,
                                row.getField("point"),
                                row.getField("answer"));
                assertTrue(
                        lines.stream()
                                .anyMatch(line ->
                                        line.startsWith(subject) && line.contains("'" + row.getField("rule") + "'")
                                                || row.getField("rule").isEmpty()),
                        subject);
            }
        }
    }

    @Test
    void whySomebodyWasIgnoredCanBeRead() throws IOException {
        var run = run("all");
        var forgery = log(run).stream()
                .filter(row -> row.getField("answer").equals("conduct(FORGE)"))
                .findFirst()
                .orElseThrow();
        var round = Integer.parseInt(forgery.getField("round"));
        var participant = forgery.getField("participant");
        var lines = String.join("\n", explain(run, round, "--participant", participant));
        var about = "round %d, participant %s, ".formatted(round, participant);
        for (var part : List.of(
                "role: trainer",
                "bidding: offer(",
                "honesty: conduct(FORGE) by 'Forgers claim what they have not done' (by-disposition.drl:34): ability 1, coins ",
                "acknowledgement: ignored, for 26 of 256 voters acknowledge what it delivered, "
                        + "and more than 128 are needed; a strike, for 230 want one",
                "votes: 230 votes strike() by 'A voter strikes who claims what is not there' (forgiving.drl:20)",
                "strikes: all remains as it was, for no rule speaks: ",
                "settlement: nothing of it is settled; of its deposit of ")) {
            assertTrue(lines.contains(about + part), () -> about + part + " is not in\n" + lines);
        }
    }

    @Test
    void everyParticipantOfARoundCanBeExplained() {
        var run = run("none");
        for (var participant = 0; participant < 256; participant += 15) {
            var lines = explain(run, 30, "--participant", String.valueOf(participant));
            assertTrue(lines.get(0).startsWith("round 30, participant %d, role: ".formatted(participant)));
        }
    }

    @Test
    void aRunThatHasBeenChangedIsNotExplained() throws IOException {
        var run = run("none");
        var rules = run.resolve("rules/bidding/version-gap.drl");
        Files.writeString(rules, Files.readString(rules).replace("Math.min(", "0.5 * Math.min("));
        assertEquals(3, derelayl("explain", run.toString(), "--round", "20"));
        assertTrue(err.toString().contains("this run cannot be explained, for it comes out otherwise now"));
        assertEquals("", out.toString());
    }

    @Test
    void mistakesAreTold() {
        assertEquals(3, derelayl("explain", folder.toString(), "--round", "1"));
        assertTrue(err.toString().contains("this is no folder of a run"));
        var run = run("none").toString();
        assertEquals(2, derelayl("explain", run, "--round", "41"));
        assertTrue(err.toString().startsWith("--round 41: this must be a whole number from 1 to 40"), err::toString);
        assertEquals(2, derelayl("explain", run, "--round", "1", "--participant", "256"));
        assertTrue(err.toString().startsWith("--participant 256: "), err::toString);
        assertEquals(2, derelayl("explain", run));
    }
}

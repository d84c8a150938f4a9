package derelayl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.Trust;
import derelayl.run.Notices;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody is told before a run: allowed, but probably not meant so. */
class NoticesTest {
    private static final Library LIBRARY = new Library(List.of(Path.of("")));

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

    private static List<String> notices(Trust trust, String scenario, String... assignments) {
        var typed = Stream.of(assignments)
                .map(assignment -> Map.entry("-p " + assignment, assignment))
                .toList();
        var inputs = RunInputs.of(new ScenarioReader(LIBRARY).read(scenario, typed), trust);
        return new Notices(inputs, inputs.policies()).all();
    }

    private static List<String> notices(String scenario, String... assignments) {
        return notices(Trust.GUARDED, scenario, assignments);
    }

    static List<String> scenarios() {
        return List.copyOf(LIBRARY.scenarioNames());
    }

    static List<String> plans() {
        return List.copyOf(LIBRARY.planNames());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void ofShippedScenariosThereIsNothingToTell(String scenario) {
        assertEquals(List.of(), notices(scenario));
        assertEquals(List.of(), notices(Trust.TRUSTED, scenario));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void ofShippedPlansThereIsNothingToTell(String plan) {
        assertEquals(0, derelayl("sweep", plan, "--dry-run"));
        assertEquals("", err.toString());
    }

    /** A key and a value; what else is set; and the reason, or nothing if the key has an effect. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paper | conduct.claim-boost=3 | | no rule lets anybody here FORGE or POISON",
                "forgers-checked | conduct.claim-boost=3 | | ",
                "forgers-checked | conduct.claim-boost=3 | policy.honesty=all-honest | no rule lets anybody here FORGE or POISON",
                "forgers-checked | conduct.harm=3 | | no rule lets anybody here POISON",
                "free-riders | conduct.effort=1 | | no rule lets anybody here LAZY",
                "free-riders | conduct.effort=1 | population.lazy.share=0.1 | ",
                "free-riders | conduct.effort=1 | population.genesis=lazy | ",
                "paper | setting.strikes=1 | | no rule that speaks to anybody here reads it",
                "paper | setting.strikes=1 | policy.acknowledgement=strikes | ",
                "paper | setting.strikes=3 | | ",
                "paper | setting.early-rounds=5 | policy.honesty=early-free-riders | no rule that speaks to anybody here reads it",
                "free-riders | setting.early-rounds=5 | policy.honesty=early-free-riders | ",
                "paper | setting.owner-budget=0.01 | policy.bidding=equal-offers | no rule that speaks to anybody here reads it",
                "paper | setting.owner-budget=0.01 | | ",
                "forgers-unchecked | acknowledgement.committee=5 | | no rule here reads disposition or allied or evidence of a Voter",
                "forgers-checked | acknowledgement.committee=5 | | ",
                "forgers-unchecked | acknowledgement.quorum=0.9 | | no rule here reads disposition or allied or evidence of a Voter",
                "forgers-unchecked | acknowledgement.quorum=1 | | ",
                "forgers-unchecked | retest.detection=0.5 | | no rule here reads evidence of a Voter or measuredGain of a Candidate or measuredGain of a Prize",
                "honest-majority | retest.detection=0.5 | | no rule lets anybody here FREE_RIDE or FORGE or POISON or PLAGIARISE",
                "honest-majority | retest.false-alarm=0.1 | | ",
                "forgers-checked | retest.detection=0.5 | | ",
                "paper | population.forger.alliance=none | | there are no forgers here",
                "forgers-checked | population.forger.alliance=none | | ",
                "forgers-unchecked | population.forger.alliance=none | | no rule here reads allied of a Voter",
                "paper | population.lazy.dishonest=false | | there are no lazy trainers here",
                "paper | population.lazy.share=0.001 | | there are no lazy trainers here"
            })
    void keysWithoutEffectAreTold(String scenario, String assignment, String other, String why) throws IOException {
        var more = other == null ? new String[0] : new String[] {other};
        var all = Stream.concat(Stream.of(assignment), Stream.of(more)).toArray(String[]::new);
        var expected = why == null
                ? List.of()
                : List.of(Notices.IDLE, "  %s: %s".formatted(assignment.replace("=", " = "), why));
        assertEquals(expected, notices(scenario, all));
        if (why != null) {
            assertArrayEquals(rounds(scenario, more), rounds(scenario, all), "it has an effect");
        }
    }

    private byte[] rounds(String scenario, String... assignments) throws IOException {
        var target = Files.createTempDirectory(folder, "run");
        var arguments = new ArrayList<>(List.of("run", scenario, "--rounds=25", "-p=figures=none", "-q"));
        arguments.add("--out=" + target);
        Stream.of(assignments).forEach(assignment -> arguments.add("-p=" + assignment));
        assertEquals(0, derelayl(arguments.toArray(String[]::new)), err::toString);
        return Files.readAllBytes(target.resolve("rounds.csv"));
    }

    @Test
    void aSweepTellsKeysThatNeverHaveAnEffectBeforeItStarts() {
        derelayl("sweep", "paper", "--vary", "setting.strikes=1,2", "--vary", "conduct.harm=1,2", "--dry-run");
        assertEquals(
                List.of(
                        "These keys have no effect in any run:",
                        "  conduct.harm (varied): no rule lets anybody here POISON",
                        "  setting.strikes (varied): no rule that speaks to anybody here reads it"),
                err.toString().lines().toList());
        derelayl(
                "sweep",
                "paper",
                "--vary",
                "setting.strikes=1,2",
                "--vary",
                "policy.acknowledgement=trusting,strikes",
                "--dry-run");
        assertEquals("", err.toString());
    }

    private Path rules(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static final String CAREFUL = """
            package rules.acknowledgement

            import derelayl.vocabulary.*

            rule "The careful acknowledge nothing"
            when
                $voter : Voter(disposition == "careful")
            then
                $voter.ignore();
            end

            rule "All others acknowledge everything, but for forgers"
            when
                $voter : Voter(disposition != "careful", disposition != "%s")
            then
                $voter.acknowledge();
            end
            """;

    @Test
    void aDispositionThatOnlyAcknowledgementRulesMentionIsKnown() throws IOException {
        var file = rules("mine.drl", CAREFUL.formatted("forger"));
        assertEquals(List.of(), notices("paper", "policy.acknowledgement=" + file, "population.careful.share=0.1"));
    }

    @Test
    void aMisspeltDispositionIsNoticedInAnyRuleFile() throws IOException {
        var file = rules("mine.drl", CAREFUL.formatted("forgr"));
        var told = file + ":14: nobody has the disposition \"forgr\"; did you mean \"forger\"?";
        for (var trust : Trust.values()) {
            assertEquals(
                    List.of(told),
                    notices(trust, "paper", "policy.acknowledgement=" + file, "population.careful.share=0.1"));
        }
        assertEquals(0, derelayl("rules", "check", file.toString()));
        assertEquals(List.of(told), err.toString().lines().toList());
    }

    @Test
    void aCheatOfOnesOwnOfWhichNothingSaysWhetherItCountsIsTold() throws IOException {
        var file = rules("mine.drl", """
                package rules.honesty

                import derelayl.vocabulary.*

                rule "The sneaky forge"
                when
                    $trainer : Trainer($who : disposition, $who == "sneaky")
                then
                    $trainer.conduct(Conduct.FORGE);
                end

                rule "The careful are honest"
                when
                    $trainer : Trainer(disposition in ("careful", "honest"))
                then
                    $trainer.conduct(Conduct.HONEST);
                end
                """);
        var rules = "policy.honesty=" + file;
        var told = notices("paper", rules, "population.sneaky.share=0.1", "population.careful.share=0.1");
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).startsWith("population.sneaky.dishonest: rules let sneaky participants FORGE"));
        assertEquals(
                List.of(), notices("paper", rules, "population.sneaky.share=0.1", "population.sneaky.dishonest=false"));
    }

    private List<String> trusted(String point, String text) throws IOException {
        var file = rules(point + ".drl", "package rules." + point + "\nimport derelayl.vocabulary.*\n" + text);
        return notices(Trust.TRUSTED, "forgers-checked", "policy." + point + "=" + file).stream()
                .map(notice -> notice.replace(file + ":", ""))
                .toList();
    }

    @Test
    void aRuleWhoseQuestionsAreNeverAskedTogetherIsTold() throws IOException {
        assertEquals(
                List.of("3: rule 'both': this never speaks, for Voter and Offender are never asked together"),
                trusted(
                        "acknowledgement",
                        "rule \"both\" when $v : Voter() Offender(strikes > 1) then $v.strike(); end\n"));
        assertEquals(
                List.of("3: rule 'wrong': this never speaks, for no Trainer is asked at bidding"),
                trusted("bidding", "rule \"wrong\" when $b : Bidder() Trainer() then $b.offer(1); end\n"));
        assertEquals(
                List.of(),
                trusted(
                        "bidding",
                        "rule \"fine\" when $b : Bidder($c : coins) not Bidder(coins > $c) then $b.offer(0); end\n"));
    }

    @Test
    void luckThatAllVotersOfAClassShareIsTold() throws IOException {
        var told = trusted(
                "acknowledgement",
                "// Random\nrule \"Random voters\" when $v : Voter() then\n  $v.ignore();\nend\n"
                        + "rule \"luck\" salience 1 when $v : Voter() then\n"
                        + "  if (Math.random() < 2) { $v.acknowledge(); }\nend\n");
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).startsWith("7: rule 'luck': this draws luck of its own, which all voters share"));
    }

    @Test
    void aQuietRunIsToldAsWell() {
        assertEquals(
                0,
                derelayl(
                        "run",
                        "paper",
                        "-q",
                        "--rounds=1",
                        "-p=figures=none",
                        "-p=conduct.harm=2",
                        "--out=" + folder.resolve("run")));
        assertNotEquals("", err.toString());
    }
}

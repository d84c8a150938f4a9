package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with rule files on the command line. */
class RulesCommandTest {
    private static final String RULE = """
            // Everyone earns %s.
            package rules.reward
            import derelayl.vocabulary.*
            rule "All earn the same"
            when
                $reward : Reward()
            then
                $reward.pay(%s);
            end
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int derelayl(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> errors() {
        return err.toString().lines().toList();
    }

    @Test
    void theListHasEveryFileWithItsIdeaAndItsUsers() {
        assertEquals(0, derelayl("rules", "list"));
        for (var point : PolicyPoint.values()) {
            assertTrue(out.toString().contains("%s: %s".formatted(point.key(), point.decision())), point.key());
        }
        assertTrue(out.toString()
                .contains("owner-only             Only the owner of the model that a settled one was trained on"));
        assertTrue(out.toString().contains("used by blacklist-trap, free-riders, opportunists"));
        assertTrue(out.toString().contains("used by all scenarios but dead-band"));
    }

    @Nested
    class Check {
        @Test
        void shippedRulesAndScenariosAreFine() {
            assertEquals(0, derelayl("rules", "check"), err::toString);
            assertEquals("29 rule files, no problems", out.toString().strip());
            assertEquals(0, derelayl("rules", "check", "rules/reward", "forgers-checked"), err::toString);
        }

        @Test
        void everyProblemOfEveryFileIsTold() throws IOException {
            var first = write("a.drl", RULE.formatted("a lot", "much") + "rule \"All earn the same\" when then end\n");
            var second = write("b.drl", RULE.formatted("one", "1").replace("Reward()", "Reward(ruond > 3)"));
            assertEquals(3, derelayl("rules", "check", folder.toString(), second.toString(), "nowhere.drl"));
            assertEquals(
                    List.of(
                            first + ":8: rule 'All earn the same': there is nothing named 'much' here",
                            first + ":10: rule 'All earn the same': there is a rule of this name already, in line 4",
                            first
                                    + ":10: rule 'All earn the same': a rule reads one question: $reward : Reward(conditions)",
                            second + ":6: rule 'All earn the same': Reward has no field 'ruond'; "
                                    + "there are burned, kind, mining, minted, round, supply; did you mean round?",
                            "nowhere.drl: there is no such file"),
                    errors());
            assertEquals("", out.toString());
        }

        @Test
        void aScenarioBringsItsSettings() throws IOException {
            var rules = write("mine.drl", RULE.formatted("some", "$reward.setting(\"some\")"));
            assertEquals(3, derelayl("rules", "check", rules.toString()));
            assertTrue(errors().get(0).contains("there is no setting 'some'"), errors().get(0));
            assertEquals(0, derelayl("rules", "check", rules.toString(), "-p", "setting.some=1"), err::toString);
            var scenario = write("mine.properties", "policy.reward = mine.drl\nsetting.some = 2\n");
            assertEquals(0, derelayl("rules", "check", scenario.toString()), err::toString);
        }

        @Test
        void aFileMustSayWhatItDecides() throws IOException {
            var lost = write("lost.drl", RULE.formatted("one", "1").replace("package rules.reward\n", ""));
            assertEquals(3, derelayl("rules", "check", lost.toString()));
            assertTrue(errors().get(0).startsWith(lost + ": what do these rules decide?"), errors().get(0));
        }

        @Test
        void anUnknownScenarioIsATypingMistake() {
            assertEquals(2, derelayl("rules", "check", "papr"));
            assertTrue(errors().get(0).contains("did you mean paper?"), errors().get(0));
        }

        @Test
        void trustIsWarnedOf() throws IOException {
            var rules = write("mine.drl", RULE.formatted("some", "new java.util.Random(1).nextDouble()"));
            assertEquals(3, derelayl("rules", "check", rules.toString()));
            assertTrue(errors().get(0).contains("mine.drl:8: rule 'All earn the same': new java.util.Random(1)"));
            assertEquals(0, derelayl("rules", "check", "--trust-rules", rules.toString()), err::toString);
            assertTrue(errors().get(1).startsWith("Rule files are trusted"), errors().get(1));
        }
    }

    @Nested
    class Tests {
        @Test
        void everyShippedRuleSpeaksInATestAndAllTestsPass() {
            assertEquals(0, derelayl("rules", "test"), err::toString);
            assertEquals(List.of(), errors());
            assertEquals(29, out.toString().lines().count());
            assertFalse(out.toString().contains(" 0 passed"), out::toString);
        }

        @Test
        void afailureSaysWhatWasDecidedInstead() throws IOException {
            var rules = write(
                    "mine.drl",
                    RULE.formatted("one", "1") + "rule \"Nobody\" when $r : Reward(round < 0) then $r.pay(0); end\n");
            var tests = write("mine.test.csv", """
                    # a comment
                    kind,round,decides,by
                    OWNER,,pay(1.0),All earn the same
                    OWNER,7,pay(2),
                    OWNER,7,,
                    OWNER,7,pay(1),Somebody else
                    """);
            assertEquals(3, derelayl("rules", "test", rules.toString()));
            var but =
                    ", but pay(1) by 'All earn the same' (mine.drl:4), for Reward(burned=0.0, kind=OWNER, mining=false, minted=0.0, round=7, supply=0.0)";
            assertEquals(
                    List.of(
                            tests + ":4: expected pay(2)" + but,
                            tests + ":5: expected that no rule speaks" + but,
                            tests + ":6: expected pay(1) by 'Somebody else'" + but,
                            rules + ": rule 'Nobody' speaks in no test"),
                    errors());
            assertEquals(rules + ": 1 passed, 3 failed", out.toString().strip());
        }

        @Test
        void mistakesInATableAreExplained() throws IOException {
            var rules = write("mine.drl", RULE.formatted("one", "1"));
            var tests = write("mine.test.csv", "kind,mining,round,decides\nOWNER,true,,\nOWNR,,,\nOWNER,,x,\n");
            assertEquals(3, derelayl("rules", "test", rules.toString()));
            assertEquals(
                    List.of(
                            tests
                                    + ":2: Reward is not made from 'mining'; there are round, kind, minted, burned; did you mean minted?",
                            tests + ":3: kind: 'OWNR' must be one of DEPOSIT, MODEL_HASH, TESTING_CASE, ENTRY, TEST, "
                                    + "OWNER, ANCESTOR",
                            tests + ":4: round: 'x' must be a whole number",
                            rules + ": rule 'All earn the same' speaks in no test"),
                    errors());
            write("mine.test.csv", "kind\nOWNER\n");
            err.getBuffer().setLength(0);
            assertEquals(3, derelayl("rules", "test", rules.toString()));
            assertEquals(
                    List.of(tests + ":2: there is no 'decides' in this row; the table has kind, divided by commas"),
                    errors());
        }

        @Test
        void aFileWithoutTestsSaysWhereTheyWouldBe() throws IOException {
            var rules = write("mine.drl", RULE.formatted("one", "1"));
            assertEquals(0, derelayl("rules", "test", rules.toString()));
            assertEquals(
                    List.of("%s: there are no tests for this; they would be in %s"
                            .formatted(rules, folder.resolve("mine.test.csv"))),
                    errors());
        }
    }
}

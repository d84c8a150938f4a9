package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PolicyBookTest {
    private static final String HEAD = "package rules.reward\nimport derelayl.vocabulary.*\n";

    private static RuleFile file(String rules) {
        return new RuleFile(PolicyPoint.REWARD, Path.of("mine.drl"), HEAD + rules);
    }

    private static Reward ask(String rules) {
        var reward = new Reward(1, RewardKind.OWNER);
        PolicyBook.of(List.of(file(rules)), Relays.SETTINGS).ask(PolicyPoint.REWARD, List.of(reward));
        return reward;
    }

    private static String refusal(String rules) {
        return assertThrows(RuleException.class, () -> ask(rules)).getMessage();
    }

    @Test
    void higherSalienceTakesPrecedence() {
        assertEquals(2, ask("""
                        rule "low" when $r : Reward() then $r.pay(1); end
                        rule "high" salience 5 when $r : Reward() then $r.pay(2); end
                        """).amount());
    }

    @Test
    void equalAnswersAreNoContradiction() {
        assertEquals(1, ask("""
                        rule "one" when $r : Reward() then $r.pay(1); end
                        rule "two" when $r : Reward() then $r.pay(1.0); end
                        """).amount());
    }

    @Test
    void whereNoRuleSpeaksTheDefaultHolds() {
        assertEquals(
                0,
                ask("rule \"none\" when $r : Reward(round > 5) then $r.pay(1); end")
                        .amount());
    }

    @Test
    void manyQuestionsAreAllAnswered() {
        var rewards = IntStream.range(0, 5000)
                .mapToObj(round -> new Reward(round, RewardKind.OWNER))
                .toList();
        PolicyBook.of(List.of(file("rule \"r\" when $r : Reward() then $r.pay($r.getRound()); end")), Relays.SETTINGS)
                .ask(PolicyPoint.REWARD, rewards);
        rewards.forEach(reward -> assertEquals(rewards.indexOf(reward), reward.amount()));
    }

    @Nested
    class Mistakes {
        @Test
        void contradictionNamesBothRules() {
            assertEquals(
                    "mine.drl:4: rule 'two': answers pay(2.0) instead of pay(1.0), unlike rule 'one' (mine.drl:3); "
                            + "give one of them a higher salience, or narrow its conditions",
                    refusal("rule \"one\" when $r : Reward() then $r.pay(1); end\n"
                            + "rule \"two\" when $r : Reward() then $r.pay(2); end\n"));
        }

        @Test
        void outOfRange() {
            assertEquals(
                    "mine.drl:3: rule 'fine': pay(-1.0): the number must be from 0 to 1000000000000",
                    refusal("rule \"fine\" when $r : Reward() then $r.pay(-1); end"));
        }

        @Test
        void unknownSettingInAnAction() {
            assertEquals(
                    "mine.drl:3: rule 'r': there is no setting 'unit'; "
                            + "the scenario has early-rounds, owner-budget, readmission, royalty-decay, strike-expiry, strikes, unit-reward",
                    refusal("rule \"r\" when $r : Reward() then $r.pay($r.setting(\"unit\")); end"));
        }

        @Test
        void unknownSettingInACondition() {
            assertTrue(refusal("rule \"r\" when $r : Reward(round > setting(\"unit\")) then $r.pay(1); end")
                    .startsWith("mine.drl:3: rule 'r': there is no setting 'unit'"));
        }

        @Test
        void unknownVerb() {
            assertEquals(
                    "mine.drl:3: rule 'r': The method payy(int) is undefined for the type Reward",
                    refusal("rule \"r\" when $r : Reward() then $r.payy(1); end"));
        }

        @Test
        void unknownField() {
            assertTrue(refusal("rule \"r\"\nwhen\n$r : Reward(knd == RewardKind.OWNER)\nthen $r.pay(1); end")
                    .startsWith("mine.drl:5: rule 'r': knd == RewardKind.OWNER: "));
        }

        @Test
        void unknownValueIsFoundThoughTheEngineGivesNoLine() {
            assertTrue(refusal("rule \"r\"\nwhen\n$r : Reward(kind == RewardKind.OWNR)\nthen $r.pay(1); end")
                    .startsWith("mine.drl:5: rule 'r': kind == RewardKind.OWNR: "));
        }

        @Test
        void aTextWhereAWordOfTheVocabularyBelongs() {
            assertEquals(
                    "mine.drl:3: rule 'r': kind == \"OWNER\": kind is no text; write RewardKind.DEPOSIT, for one",
                    refusal("rule \"r\" when $r : Reward(kind == \"OWNER\") then $r.pay(1); end"));
        }

        @Test
        void aQuestionOfAnotherPoint() {
            assertEquals(
                    "mine.drl:3: rule 'r': Bidder never comes up at reward; rules here are asked about Reward",
                    refusal("rule \"r\" when $b : Bidder() then $b.abstain(); end"));
            assertTrue(
                    refusal("rule \"r\" when Reward() and not Voter() then end").contains("Voter never comes up"));
        }

        @Test
        void aRuleThatRunsAway() {
            assertTrue(refusal("rule \"r\" when $r : Reward() then $r.pay(1); update($r); end")
                    .startsWith("mine.drl:3: rule 'r': this fires again and again"));
        }

        @Test
        void missingEnd() {
            assertEquals(
                    "mine.drl:4: rule 'r': mismatched input '<eof>'",
                    refusal("rule \"r\" when $r : Reward() then $r.pay(1);\n"));
        }

        @Test
        void noRuleAtAll() {
            assertEquals("mine.drl: there is no rule in this file", refusal(""));
        }

        @Test
        void salienceThatIsComputed() {
            assertEquals(
                    "mine.drl:3: rule 'r': salience is (1 + 2), but must be a whole number",
                    refusal("rule \"r\" salience (1 + 2) when $r : Reward() then $r.pay(1); end"));
        }

        @Test
        void problemsOfAllFilesAtOnce() {
            var broken = List.of(file("rule \"a\" when Rewad() then end"), file("rule \"b\" when Rewod() then end"));
            var refused = assertThrows(RuleException.class, () -> PolicyBook.of(broken, Relays.SETTINGS));
            assertEquals(2, refused.problems().size());
        }
    }
}

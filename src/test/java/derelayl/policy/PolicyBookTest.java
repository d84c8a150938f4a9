package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyBookTest {
    private static final String HEAD = "package rules.reward\nimport derelayl.vocabulary.*\n";

    private static RuleFile file(String rules) {
        return new RuleFile(PolicyPoint.REWARD, Path.of("mine.drl"), HEAD + rules);
    }

    private static Reward ask(String rules) {
        var reward = new Reward(1, RewardKind.OWNER, 0, 0);
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
    void nothingIsAsMuchAsMinusNothing() {
        assertEquals("pay(0)", ask("""
                        rule "one" when $r : Reward() then $r.pay(-1 * 0); end
                        rule "two" when $r : Reward() then $r.pay(0); end
                        """).decisions().get(0).answer());
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
                .mapToObj(round -> new Reward(round, RewardKind.OWNER, 0, 0))
                .toList();
        PolicyBook.of(List.of(file("rule \"r\" when $r : Reward() then $r.pay($r.getRound()); end")), Relays.SETTINGS)
                .ask(PolicyPoint.REWARD, rewards);
        rewards.forEach(reward -> assertEquals(rewards.indexOf(reward), reward.amount()));
    }

    private static RuleFile named(String path, String text) {
        return new RuleFile(PolicyPoint.REWARD, Path.of(path), file(text).text());
    }

    @ParameterizedTest
    @EnumSource(Trust.class)
    void filesOfAPointAreReadAsOne(Trust trust) {
        var base = named("base.drl", "rule \"base\" when $r : Reward() then $r.pay(1); end");
        var bonus = named("bonus.drl", "rule \"bonus\" salience 1 when $r : Reward(round < 9) then $r.pay(2); end");
        var rival = named("rival.drl", "rule \"rival\" when $r : Reward() then $r.pay(3); end");
        for (var order : List.of(List.of(base, bonus), List.of(bonus, base))) {
            var book = PolicyBook.of(order, Relays.SETTINGS, trust);
            assertEquals(order, book.files());
            assertEquals(
                    "[pay(2) by 'bonus' (bonus.drl:3)]", asked(book).decisions().toString());
        }
        var both = PolicyBook.of(List.of(base, rival), Relays.SETTINGS, trust);
        assertTrue(assertThrows(RuleException.class, () -> asked(both))
                .getMessage()
                .contains("'base' (base.drl:3)"));
    }

    @ParameterizedTest
    @EnumSource(Trust.class)
    void twoFilesOfAPointHaveNoRuleOfOneName(Trust trust) {
        var text = "rule \"same\" when $r : Reward() then $r.pay(1); end";
        var files = List.of(named("a.drl", text), named("b.drl", text));
        assertEquals(
                "b.drl:3: rule 'same': there is a rule of this name already, at a.drl:3",
                assertThrows(RuleException.class, () -> PolicyBook.of(files, Relays.SETTINGS, trust))
                        .getMessage());
    }

    @Test
    void whereThereIsNoFileTheDefaultsHold() {
        var book = PolicyBook.of(List.of(), Relays.SETTINGS);
        assertEquals(0, asked(book).amount());
        assertFalse(book.canAnswer(PolicyPoint.REWARD, Reward.class));
    }

    @Test
    void aFileMayChangeAndABrokenOneChangesNothing() {
        var book = PolicyBook.of(List.of(file("rule \"r\" when $r : Reward() then $r.pay(1); end")), Relays.SETTINGS);
        var changed = book.of(List.of(file("rule \"r\" when $r : Reward() then $r.pay(2); end")));
        assertThrows(RuleException.class, () -> book.of(List.of(file("rule \"r\" when"))));
        assertEquals(1, asked(book).amount());
        assertEquals(2, asked(changed).amount());
        assertEquals(
                List.of(Path.of("mine.drl")),
                changed.files().stream().map(RuleFile::path).toList());
    }

    private static Reward asked(PolicyBook book) {
        var reward = new Reward(1, RewardKind.OWNER, 0, 0);
        book.ask(PolicyPoint.REWARD, List.of(reward));
        return reward;
    }

    @Nested
    class WhatRulesRead {
        private static PolicyBook book(PolicyPoint point, String rules) {
            var text = "import derelayl.vocabulary.*\n" + rules;
            return PolicyBook.of(List.of(new RuleFile(point, Path.of("mine.drl"), text)), Relays.SETTINGS);
        }

        private static final String BIDDING = """
                // disposition == "in a comment", setting("strikes")
                rule "disposition == 'in a name'" /* disposition != "in a block", setting("readmission") */
                when
                    $b : Bidder(disposition == "sleeper", role == Role.TRAINER,
                        "early" != disposition || disposition in ("first", "second") && disposition not in ("third"))
                then
                    $b.offer($b.setting("unit-reward")); // $b.setting("owner-budget")
                end
                rule 'disposition == "alone"'
                when
                    $b : Bidder($d : disposition, $d == "named", getDisposition() == "got", coins > setting("early-rounds"))
                then
                    $b.abstain();
                end
                """;

        @Test
        void dispositionsAreTextsThatConditionsCompare() {
            assertEquals(
                    new TreeSet<>(Set.of("early", "first", "got", "named", "second", "sleeper", "third")),
                    book(PolicyPoint.BIDDING, BIDDING).dispositions(PolicyPoint.BIDDING, PolicyPoint.HONESTY));
        }

        @Test
        void dispositionsOfOtherPointsDoNotCount() {
            assertEquals(Set.of(), book(PolicyPoint.BIDDING, BIDDING).dispositions(PolicyPoint.HONESTY));
        }

        @Test
        void settingsAreThoseThatConditionsAndAnswersAskFor() {
            assertEquals(
                    Set.of("early-rounds", "unit-reward"),
                    book(PolicyPoint.BIDDING, BIDDING).settingsRead());
        }

        @Test
        void namesOfSettingsAreNoDispositionsAndWordsAreNone() {
            var book = book(PolicyPoint.REWARD, """
                    rule "r" when $r : Reward(kind in (RewardKind.OWNER, RewardKind.TEST), setting("strikes") > 1)
                    then $r.pay(1); end
                    """);
            assertEquals(Set.of(), book.dispositions(PolicyPoint.REWARD));
            assertEquals(Set.of("strikes"), book.settingsRead());
        }

        @Test
        void otherNumbersAreReadByTheSameRules() {
            var book = book(
                    PolicyPoint.REWARD, "rule \"r\" when $r : Reward() then $r.pay($r.setting(\"unit-reward\")); end");
            var others = new TreeMap<>(Relays.SETTINGS);
            others.put("unit-reward", 7.0);
            assertEquals(0.001, asked(book).amount());
            assertEquals(7, asked(book.reading(others)).amount());
            others.remove("unit-reward");
            assertThrows(RuleException.class, () -> book.reading(others));
        }
    }

    @Nested
    class Mistakes {
        @Test
        void contradictionNamesBothRules() {
            assertEquals(
                    "mine.drl:4: rule 'two': answers pay(2) instead of pay(1), unlike rule 'one' (mine.drl:3); "
                            + "give one of them a higher salience, or narrow its conditions; "
                            + "it saw Reward(burned=0.0, kind=OWNER, mining=false, minted=0.0, round=1, supply=0.0)",
                    refusal("rule \"one\" when $r : Reward() then $r.pay(1); end\n"
                            + "rule \"two\" when $r : Reward() then $r.pay(2); end\n"));
        }

        @Test
        void outOfRange() {
            assertEquals(
                    "mine.drl:3: rule 'fine': pay(-1.0): the number must be from 0 to 1000000000000; "
                            + "it saw Reward(burned=0.0, kind=OWNER, mining=false, minted=0.0, round=1, supply=0.0)",
                    refusal("rule \"fine\" when $r : Reward() then $r.pay(-1); end"));
        }

        @Test
        void unknownSettingInAnAction() {
            assertEquals(
                    "mine.drl:3: rule 'r': there is no setting 'unit'; "
                            + "the scenario has " + String.join(", ", Relays.SETTINGS.keySet())
                            + "; a line such as setting.unit = 1 makes it, or -p setting.unit=1",
                    refusal("rule \"r\" when $r : Reward() then $r.pay($r.setting(\"unit\")); end"));
        }

        @Test
        void unknownSettingInACondition() {
            assertTrue(refusal("rule \"r\" when $r : Reward(round > setting(\"unit\")) then $r.pay(1); end")
                    .startsWith("mine.drl:3: rule 'r': there is no setting 'unit'"));
        }

        @Test
        void aRuleThatRunsAway() {
            var rules = "rule \"r\" when $r : Reward() then $r.pay(1); update($r); end";
            var reward = List.of(new Reward(1, RewardKind.OWNER, 0, 0));
            var trusting = PolicyBook.of(List.of(file(rules)), Relays.SETTINGS, Trust.TRUSTED);
            var refused = assertThrows(RuleException.class, () -> trusting.ask(PolicyPoint.REWARD, reward));
            assertTrue(
                    refused.getMessage().startsWith("mine.drl:3: rule 'r': this fires again and again"),
                    refused.getMessage());
        }

        @Test
        void aFailureInAnActionTellsWhatItSaw() {
            assertEquals(
                    "mine.drl:3: rule 'r': pay(NaN): the number must be from 0 to 1000000000000; "
                            + "it saw Reward(burned=0.0, kind=OWNER, mining=false, minted=0.0, round=1, supply=0.0)",
                    refusal("rule \"r\" when $r : Reward() then $r.pay(1 % ($r.getRound() - 1)); end"));
        }

        @Test
        void aFailureInAConditionTellsWhatItSaw() {
            var rules = file("rule \"r\" when $r : Reward(setting(\"un\" + \"known\") == 0) then $r.pay(1); end");
            var reward = List.of(new Reward(1, RewardKind.OWNER, 0, 0));
            var book = PolicyBook.of(List.of(rules), Relays.SETTINGS, Trust.TRUSTED);
            var message = assertThrows(RuleException.class, () -> book.ask(PolicyPoint.REWARD, reward))
                    .getMessage();
            assertTrue(message.startsWith("mine.drl:3: rule 'r': there is no setting 'unknown'"), message);
            assertTrue(
                    message.endsWith(
                            "; it saw Reward(burned=0.0, kind=OWNER, mining=false, minted=0.0, round=1, supply=0.0)"),
                    message);
        }

        @Test
        void whatOnlyTheEngineFinds() {
            var rules = file("rule \"r\"\nwhen\n$r : Reward(knd == RewardKind.OWNER)\nthen $r.pay(1); end");
            var refused = assertThrows(
                    RuleException.class, () -> PolicyBook.of(List.of(rules), Relays.SETTINGS, Trust.TRUSTED));
            assertTrue(
                    refused.getMessage().startsWith("mine.drl:5: rule 'r': knd == RewardKind.OWNER: "),
                    refused.getMessage());
        }

        @Test
        void problemsOfAllFilesAtOnce() {
            var broken = List.of(file("rule \"a\" when Rewad() then end"), file("rule \"b\" when Rewod() then end"));
            var refused = assertThrows(RuleException.class, () -> PolicyBook.of(broken, Relays.SETTINGS));
            assertEquals(2, refused.problems().size());
        }
    }

    @Test
    void zeroIsZeroWhateverItsSign() {
        var reward = new Reward(1, RewardKind.ANCESTOR, 0, 0);
        var rules = """
                rule "a" when $r : Reward() then $r.decay(0); $r.pay(0); $r.upTo(0); end
                rule "b" when $r : Reward() then $r.decay(-0.0); $r.pay(-0.0); $r.upTo(-0.0); end
                """;
        PolicyBook.of(List.of(file(rules)), Relays.SETTINGS).ask(PolicyPoint.REWARD, List.of(reward));
        assertEquals("0.0", String.valueOf(reward.ratio()));
    }
}

package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import derelayl.vocabulary.Trainer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeQuestionsTest {
    private static AlikeQuestions rules(PolicyPoint point, String rules) {
        return new AlikeQuestions(new RuleFile(point, Path.of("mine.drl"), rules));
    }

    @Test
    void questionsDifferOnlyInWhatTheRulesMention() {
        var questions = List.of(new Reward(1, RewardKind.OWNER), new Reward(2, RewardKind.OWNER));
        assertEquals(
                1,
                rules(PolicyPoint.REWARD, "Reward(kind == X)").group(questions).size());
        assertEquals(
                2,
                rules(PolicyPoint.REWARD, "Reward(round > 1)").group(questions).size());
        assertEquals(
                2, rules(PolicyPoint.REWARD, "$r.getRound()").group(questions).size());
        assertEquals(
                1, rules(PolicyPoint.REWARD, "surroundings").group(questions).size());
    }

    @Test
    void fractionsAreNotCompared() {
        assertTrue(rules(PolicyPoint.HONESTY, "Trainer(versionGap > 2)").isWorthComparing());
        assertFalse(rules(PolicyPoint.HONESTY, "Trainer(coins > 2)").isWorthComparing());
        assertFalse(rules(PolicyPoint.HONESTY, "$t.getCoverage()").isWorthComparing());
    }

    @Test
    void wordsInNamesAndCommentsAreNotMeant() {
        assertTrue(rules(
                        PolicyPoint.HONESTY,
                        "// coins\nrule \"their deposit \\\"is\\\" short\" /* draw */ Trainer(covered)")
                .isWorthComparing());
        assertFalse(rules(PolicyPoint.HONESTY, "rule \"one\" Trainer(coins > 2) \"two\"")
                .isWorthComparing());
        assertTrue(Relays.rules(PolicyPoint.HONESTY, "by-disposition").text().contains("deposit"));
        assertTrue(new AlikeQuestions(Relays.rules(PolicyPoint.HONESTY, "by-disposition")).isWorthComparing());
    }

    @Test
    void whatIsReadBehindAnEscapeIsNotGuessed() {
        assertFalse(rules(PolicyPoint.REWARD, "$r.\\u0067etRound()").isWorthComparing());
    }

    @Test
    void precedentsHoldWhereverRulesSeeNoDifference() {
        var policies = Relays.only(PolicyPoint.HONESTY, "by-disposition");
        for (var round = 1; round <= 3; round++) {
            for (var disposition : List.of("forger", "honest", "opportunist")) {
                for (var deposit : new double[] {1, 9}) {
                    var trainer = new Trainer(disposition, round, 5, 7, deposit, 0, 0.5);
                    policies.ask(PolicyPoint.HONESTY, List.of(trainer));
                    var expected = switch (disposition) {
                        case "forger" -> Conduct.FORGE;
                        case "opportunist" -> deposit < 5 ? Conduct.FREE_RIDE : Conduct.HONEST;
                        default -> Conduct.HONEST;
                    };
                    assertEquals(expected, trainer.decided(), disposition + " with " + deposit);
                }
            }
        }
    }

    @Test
    void eachQuestionKeepsAnAnswerOfItsOwn() {
        var trainers = List.of(new Trainer("honest", 1, 2, 3, 4, 5, 6), new Trainer("honest", 7, 8, 9, 10, 11, 12));
        Relays.only(PolicyPoint.HONESTY, "all-honest").ask(PolicyPoint.HONESTY, trainers);
        trainers.forEach(trainer -> assertEquals(Conduct.HONEST, trainer.decided()));
        var rewards = List.of(new Reward(1, RewardKind.DEPOSIT), new Reward(1, RewardKind.ENTRY));
        Relays.only(PolicyPoint.REWARD, "owner-only").ask(PolicyPoint.REWARD, rewards);
        rewards.forEach(reward -> assertEquals(0.001, reward.amount()));
    }
}

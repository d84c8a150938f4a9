package derelayl.policy;

import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Offender;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import derelayl.vocabulary.Role;
import derelayl.vocabulary.Selection;
import derelayl.vocabulary.Trainer;
import derelayl.vocabulary.Voter;
import java.util.List;
import java.util.Random;

/** Questions to test rules with. */
final class Questions {
    private Questions() {}

    /**
     * A question at a point.
     *
     * @param numbers that its numbers are taken from
     * @param texts that its disposition is taken from
     */
    static Question drawn(PolicyPoint point, List<Double> numbers, List<String> texts, Random random) {
        var kinds = point.questions();
        return drawn(kinds.get(random.nextInt(kinds.size())), numbers, texts, random);
    }

    private static Question drawn(
            Class<? extends Question> kind, List<Double> numbers, List<String> texts, Random random) {
        var disposition = texts.get(random.nextInt(texts.size()));
        var real = numbers.get(random.nextInt(numbers.size()));
        var other = numbers.get(random.nextInt(numbers.size()));
        var whole = random.ints(4, 0, numbers.size())
                .map(i -> (int) Math.max(-1000, Math.min(1000, Math.rint(numbers.get(i)))))
                .toArray();
        if (kind == Trainer.class) {
            return new Trainer(
                    disposition, whole[0], Math.max(1, whole[1]), real, other, whole[2], random.nextDouble());
        } else if (kind == Bidder.class) {
            var role = random.nextBoolean() ? Role.MODEL_OWNER : Role.TRAINER;
            return new Bidder(role, disposition, whole[0], Math.abs(real), whole[1], Math.max(1, whole[2]));
        } else if (kind == Voter.class) {
            var evidence = Evidence.values()[random.nextInt(Evidence.values().length)];
            return new Voter(whole[0], disposition, random.nextBoolean(), evidence, whole[1]);
        } else if (kind == Offender.class) {
            return new Offender(whole[0], disposition, whole[1], whole[2], whole[3], random.nextBoolean());
        } else if (kind == Selection.class) {
            return new Selection(whole[0], whole[1], whole[2], whole[3], Math.abs(real));
        }
        return new Reward(whole[0], RewardKind.values()[random.nextInt(RewardKind.values().length)]);
    }
}

package derelayl.policy;

import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Candidate;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Field;
import derelayl.vocabulary.Money;
import derelayl.vocabulary.Offender;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Prize;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import derelayl.vocabulary.Role;
import derelayl.vocabulary.Selection;
import derelayl.vocabulary.Stake;
import derelayl.vocabulary.Trainer;
import derelayl.vocabulary.Voter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Questions to test rules with. */
final class Questions {
    /** As many as any question has. */
    private static final int NUMBERS = 9;

    private Questions() {}

    /**
     * A question at a point.
     *
     * @param numbers that its numbers are taken from
     * @param texts that its disposition is taken from
     */
    static Question drawn(PolicyPoint point, List<Double> numbers, List<String> texts, Random random) {
        var kind = point.questions().get(random.nextInt(point.questions().size()));
        return drawn(kind, numbers, texts, random).get();
    }

    /**
     * Questions in which each of these numbers is each of the facts in turn, and the other facts are drawn. Each can be
     * made several times.
     */
    static List<Supplier<Question>> grid(PolicyPoint point, List<Double> numbers, List<String> texts, Random random) {
        var questions = new ArrayList<Supplier<Question>>();
        for (var kind : point.questions()) {
            for (var fact = 0; fact < numbersOf(kind); fact++) {
                for (var number : numbers) {
                    var facts = numbers(numbers, random);
                    facts[fact] = number;
                    questions.add(question(kind, facts, texts.get(random.nextInt(texts.size())), random.nextInt()));
                }
            }
        }
        return questions;
    }

    private static Supplier<Question> drawn(
            Class<? extends Question> kind, List<Double> numbers, List<String> texts, Random random) {
        return question(kind, numbers(numbers, random), texts.get(random.nextInt(texts.size())), random.nextInt());
    }

    /** How many numbers are facts of a kind of question, those apart that follow from others. */
    private static int numbersOf(Class<? extends Question> kind) {
        var facts = Field.of(kind).stream().map(Field::type);
        var following = List.of(Trainer.class, Candidate.class, Money.class, Reward.class)
                        .contains(kind)
                ? 1
                : 0;
        return (int) facts.filter(type -> type == int.class || type == double.class)
                        .count()
                - following;
    }

    private static double[] numbers(List<Double> numbers, Random random) {
        return random.ints(NUMBERS, 0, numbers.size()).mapToDouble(numbers::get).toArray();
    }

    private static <T> T word(T[] words, int choice) {
        return words[Math.floorMod(choice / 2, words.length)];
    }

    /** @param choice of a word, and of true or false */
    private static Supplier<Question> question(
            Class<? extends Question> kind, double[] numbers, String disposition, int choice) {
        var flag = choice % 2 == 0;
        var whole = new int[NUMBERS];
        for (var i = 0; i < NUMBERS; i++) {
            whole[i] = (int) Math.max(-1_000, Math.min(1_000, Math.rint(numbers[i])));
        }
        if (kind == Trainer.class) {
            return () -> new Trainer(
                    disposition,
                    whole[0],
                    Math.max(1, whole[1]),
                    numbers[2],
                    numbers[3],
                    whole[4],
                    numbers[5],
                    numbers[6],
                    numbers[7],
                    numbers[8]);
        } else if (kind == Bidder.class) {
            var role = flag ? Role.MODEL_OWNER : Role.TRAINER;
            return () -> new Bidder(
                    role,
                    disposition,
                    whole[0],
                    Math.abs(numbers[1]),
                    Math.max(1, whole[2]),
                    Math.max(1, whole[3]),
                    numbers[4],
                    numbers[5],
                    numbers[6]);
        } else if (kind == Voter.class) {
            var evidence = word(Evidence.values(), choice);
            return () -> new Voter(whole[0], disposition, flag, evidence, whole[1]);
        } else if (kind == Offender.class) {
            return () -> new Offender(whole[0], whole[1], whole[2], whole[3], flag);
        } else if (kind == Selection.class) {
            return () -> new Selection(whole[0], whole[1], whole[2], whole[3], numbers[4]);
        } else if (kind == Candidate.class) {
            return () -> new Candidate(
                    whole[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], whole[6], whole[7]);
        } else if (kind == Stake.class) {
            var side = flag ? Role.MODEL_OWNER : Role.TRAINER;
            var came = choice / 2;
            return () -> new Stake(
                    whole[0],
                    side,
                    numbers[1],
                    came % 2 == 0,
                    came / 2 % 2 == 0,
                    came / 4 % 2 == 0,
                    numbers[2],
                    whole[3]);
        } else if (kind == Prize.class) {
            return () -> new Prize(whole[0], whole[1], whole[2], numbers[3], numbers[4], numbers[5], numbers[6]);
        } else if (kind == Money.class) {
            return () -> new Money(whole[0], whole[1], numbers[2], numbers[3], numbers[4]);
        }
        var rewarded = word(RewardKind.values(), choice);
        return () -> new Reward(whole[0], rewarded, numbers[1], numbers[2]);
    }
}

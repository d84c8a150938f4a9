package derelayl.policy;

import derelayl.Relays;
import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.learning.LearningModel;
import derelayl.participant.Disposition;
import derelayl.participant.Population;
import derelayl.participant.Population.Share;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.random.Streams;
import derelayl.relay.FirstOwners;
import derelayl.relay.RelayParameters;
import derelayl.vocabulary.Candidate;
import derelayl.vocabulary.Field;
import derelayl.vocabulary.Money;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Prize;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.Stake;
import derelayl.vocabulary.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A relay whose ranks, deposits, prizes and coins are decided by rules that are drawn by lot. */
final class DrawnMechanism {
    /** Up to where an answer is drawn, if it takes a number; some are beyond what is allowed. */
    private static final Map<String, String> MOST = Map.of(
            "refund",
            "0.4",
            "compensate",
            "0.3",
            "toVoters",
            "0.3",
            "levy",
            "0.1",
            "scale",
            "3",
            "trainer",
            "10",
            "owner",
            "5",
            "lineage",
            "2",
            "rank",
            "100");

    private final Lot lot;
    private int salience = 100;

    DrawnMechanism(long seed) {
        lot = new Lot(seed);
    }

    RelayParameters parameters() {
        var participants = 12 + lot.below(40);
        var shares = new ArrayList<Share>();
        for (var name : List.of("forger", "free-rider", "plagiarist", "withholder")) {
            if (lot.inOneOf(2)) {
                shares.add(new Share(new Disposition(name, "", true), lot.oneOf(List.of(0.05, 0.1, 0.2))));
            }
        }
        return new RelayParameters(
                participants,
                1 + lot.below(6),
                lot.oneOf(List.of(0.3, 0.5, 0.8)),
                lot.oneOf(List.of(0.7, 0.9, 1.0)),
                1,
                lot.oneOf(List.of(0.0, 0.5)),
                lot.below(20),
                new FirstOwners(1 + lot.below(participants / 3), true),
                new Population(shares, Disposition.HONEST),
                Cheating.USUAL,
                new Verification(
                        lot.inOneOf(3) ? 1 + lot.below(participants) : Verification.ALL,
                        lot.oneOf(List.of(0.3, 0.5)),
                        lot.oneOf(List.of(0.6, 1.0)),
                        lot.oneOf(List.of(0.0, 0.2))),
                lot.oneOf(List.of(Streams.values())),
                TypeDeviations.NONE,
                UtilityFunction.COINS,
                LearningModel.Drawn.DRAWN);
    }

    List<RuleFile> files() {
        var files = new ArrayList<RuleFile>();
        files.add(Relays.rules(PolicyPoint.HONESTY, "by-disposition"));
        files.add(Relays.rules(PolicyPoint.BIDDING, lot.oneOf(List.of("version-gap", "equal-offers"))));
        files.add(Relays.rules(
                PolicyPoint.ACKNOWLEDGEMENT, lot.oneOf(List.of("trusting", "majority", "strikes", "forgiving"))));
        files.add(Relays.rules(
                PolicyPoint.SELECTION, lot.oneOf(List.of("top-share", "top-share-rounded-up", "keep-owners"))));
        files.add(Relays.rules(
                PolicyPoint.REWARD, lot.oneOf(List.of("owner-and-ancestors", "owner-only", "decaying-royalties"))));
        draw(PolicyPoint.SELECTION, List.of(Candidate.class), files);
        draw(PolicyPoint.DEPOSIT, List.of(Stake.class), files);
        draw(PolicyPoint.REWARD, List.of(Prize.class, Money.class, Reward.class), files);
        return files;
    }

    private void draw(PolicyPoint point, List<Class<? extends Question>> kinds, List<RuleFile> files) {
        var text = new StringBuilder("package rules.%s\nimport derelayl.vocabulary.*\n".formatted(point.key()));
        for (var i = 1 + lot.below(4); i > 0; i--) {
            text.append(rule(lot.oneOf(kinds), i));
        }
        files.add(new RuleFile(point, Path.of("drawn-%s.drl".formatted(point.key())), text.toString()));
    }

    private String rule(Class<? extends Question> kind, int number) {
        var words = new Words(kind);
        var question = "$" + words.name().toLowerCase(Locale.ROOT);
        var numbers = Field.of(kind).stream()
                .filter(field -> field.type() == int.class || field.type() == double.class)
                .toList();
        var verbs = new ArrayList<>(
                kind == Reward.class ? List.of("notToExcluded") : words.verbs().keySet());
        lot.shuffle(verbs);
        var text = new StringBuilder();
        for (var verb : verbs.subList(0, kind == Candidate.class || lot.inOneOf(2) ? 1 : Math.min(2, verbs.size()))) {
            text.append("    %s.%s;\n".formatted(question, answer(verb, question, numbers)));
        }
        // All rules differ in salience, for else most files would contradict themselves.
        return "rule \"%s %d\" salience %d when %s : %s(%s) then\n%send\n"
                .formatted(words.name(), number, salience--, question, words.name(), condition(kind, numbers), text);
    }

    private String condition(Class<? extends Question> kind, List<Field> numbers) {
        if (kind == Reward.class) {
            return lot.oneOf(List.of("kind == RewardKind.OWNER", "kind == RewardKind.ANCESTOR", "!mining"));
        }
        var flags = Field.of(kind).stream()
                .filter(field -> field.type() == boolean.class)
                .toList();
        return switch (lot.below(flags.isEmpty() ? 2 : 4)) {
            case 0 -> "";
            case 1 ->
                "%s %s %s"
                        .formatted(
                                lot.oneOf(numbers).name(),
                                lot.oneOf(List.of("<", ">=", "!=")),
                                lot.oneOf(List.of("1", "0.5", "7", "20", "1000")));
            default -> (lot.inOneOf(2) ? "!" : "") + lot.oneOf(flags).name();
        };
    }

    private String answer(String verb, String question, List<Field> numbers) {
        if (!MOST.containsKey(verb)) {
            return verb + "()";
        }
        var most = MOST.get(verb);
        var number = number(question, numbers);
        if (lot.inOneOf(30)) {
            return "%s(%s)".formatted(verb, number);
        }
        return lot.inOneOf(4)
                ? "%s(%s)".formatted(verb, most)
                : "%s(Math.max(0, Math.min(%s, %s)))".formatted(verb, most, number);
    }

    private String number(String question, List<Field> numbers) {
        var first = "%s.%s()".formatted(question, lot.oneOf(numbers).getter().getName());
        var second = "%s.%s()".formatted(question, lot.oneOf(numbers).getter().getName());
        return switch (lot.below(5)) {
            case 0 -> first;
            case 1 -> first + " * 0.1";
            case 2 -> first + " - " + second;
            case 3 -> first + " / (1 + Math.abs(" + second + "))";
            default -> "Math.sqrt(Math.abs(" + first + ")) / 7";
        };
    }
}

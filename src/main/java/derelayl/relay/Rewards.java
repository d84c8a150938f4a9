package derelayl.relay;

import derelayl.ledger.Ledger;
import derelayl.ledger.MiningRewards;
import derelayl.lineage.Royalties;
import derelayl.participant.Participant;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the reward rules pay in a round.
 *
 * @param mining what miners earn
 * @param royalties what the owners in a settled model's lineage earn
 * @param questions what the rules were asked, with what they said
 */
public record Rewards(MiningRewards mining, Royalties royalties, Map<RewardKind, Reward> questions) {
    /** Nothing is paid. */
    static final Rewards NONE = new Rewards(
            new MiningRewards(0, 0, 0, 0, 0), new Royalties(0, 0, 1, Double.POSITIVE_INFINITY), Collections.emptyMap());

    /**
     * Asks the reward rules for each kind of reward.
     *
     * @param ledger as the round begins
     */
    static Rewards ask(Policies policies, int round, Ledger ledger) {
        var questions = new EnumMap<RewardKind, Reward>(RewardKind.class);
        for (var kind : RewardKind.values()) {
            questions.put(kind, new Reward(round, kind, ledger.minted(), ledger.burned()));
        }
        policies.ask(PolicyPoint.REWARD, List.copyOf(questions.values()));
        var ancestor = questions.get(RewardKind.ANCESTOR);
        return new Rewards(
                new MiningRewards(
                        questions.get(RewardKind.DEPOSIT).amount(),
                        questions.get(RewardKind.MODEL_HASH).amount(),
                        questions.get(RewardKind.TESTING_CASE).amount(),
                        questions.get(RewardKind.ENTRY).amount(),
                        questions.get(RewardKind.TEST).amount()),
                new Royalties(
                        questions.get(RewardKind.OWNER).amount(),
                        ancestor.amount(),
                        ancestor.ratio(),
                        ancestor.generations()),
                questions);
    }

    /** What the rules were asked about these kinds. */
    List<Reward> questions(List<RewardKind> kinds) {
        return kinds.stream().map(questions::get).toList();
    }

    /** Those who earn nothing of a kind, for they are excluded, by participant index. */
    BitSet without(RewardKind kind, List<Participant> participants) {
        var without = new BitSet();
        if (questions.get(kind).withholdsFromExcluded()) {
            participants.forEach(participant ->
                    without.set(participant.index(), participant.standing().isExcluded()));
        }
        return without;
    }
}

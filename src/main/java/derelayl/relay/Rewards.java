package derelayl.relay;

import derelayl.ledger.MiningRewards;
import derelayl.lineage.Royalties;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import java.util.EnumMap;
import java.util.List;

/**
 * What the reward rules pay in a round.
 *
 * @param mining what miners earn
 * @param royalties what the owners in a settled model's lineage earn
 */
public record Rewards(MiningRewards mining, Royalties royalties) {
    /** Asks the reward rules for each kind of reward. */
    static Rewards ask(Policies policies, int round) {
        var rewards = new EnumMap<RewardKind, Reward>(RewardKind.class);
        for (var kind : RewardKind.values()) {
            rewards.put(kind, new Reward(round, kind));
        }
        policies.ask(PolicyPoint.REWARD, List.copyOf(rewards.values()));
        var ancestor = rewards.get(RewardKind.ANCESTOR);
        return new Rewards(
                new MiningRewards(
                        rewards.get(RewardKind.DEPOSIT).amount(),
                        rewards.get(RewardKind.MODEL_HASH).amount(),
                        rewards.get(RewardKind.TESTING_CASE).amount(),
                        rewards.get(RewardKind.ENTRY).amount(),
                        rewards.get(RewardKind.TEST).amount()),
                new Royalties(
                        rewards.get(RewardKind.OWNER).amount(),
                        ancestor.amount(),
                        ancestor.ratio(),
                        ancestor.generations()));
    }
}

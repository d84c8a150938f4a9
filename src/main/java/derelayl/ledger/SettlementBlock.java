package derelayl.ledger;

import derelayl.lineage.RelayModel;
import derelayl.vocabulary.RewardKind;
import java.util.List;
import java.util.OptionalInt;

/**
 * Records how every trained model did in every test, what the majority made of it, and what is therefore settled and
 * paid.
 *
 * @param cases how many each was tested on
 * @param models the round's trained models, in the order of matching
 * @param votes what the committee made of each match, in the order of matching, copies last
 * @param settled the settled models, best first: the next round's, unless nothing is settled and the owners stay
 * @param payments the royalties, refunds and burns that follow, in order
 */
public record SettlementBlock(
        int round,
        OptionalInt miner,
        int cases,
        List<RelayModel> models,
        List<VoteCount> votes,
        List<RelayModel> settled,
        List<Movement> payments)
        implements Block {
    @Override
    public double reward(MiningRewards rewards) {
        return reward(models.size(), cases, rewards);
    }

    /** What the miner of such a block earns, in coins. */
    public static double reward(int models, int cases, MiningRewards rewards) {
        var tests = (double) models * cases;
        return models * rewards.entry() + tests * rewards.test();
    }

    @Override
    public List<RewardKind> rewardKinds() {
        return List.of(RewardKind.ENTRY, RewardKind.TEST);
    }
}

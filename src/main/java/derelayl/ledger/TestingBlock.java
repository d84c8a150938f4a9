package derelayl.ledger;

import derelayl.lineage.RelayModel;
import derelayl.vocabulary.RewardKind;
import java.util.List;
import java.util.OptionalInt;

/**
 * Publishes the cases on which the trained models are tested.
 *
 * @param cases how many
 * @param models the round's trained models, in the order of matching
 */
public record TestingBlock(int round, OptionalInt miner, int cases, List<RelayModel> models) implements Block {
    @Override
    public double reward(MiningRewards rewards) {
        return cases * rewards.testingCase() + models.size() * rewards.entry();
    }

    @Override
    public List<RewardKind> rewardKinds() {
        return List.of(RewardKind.TESTING_CASE, RewardKind.ENTRY);
    }
}

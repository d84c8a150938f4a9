package derelayl.ledger;

import derelayl.lineage.RelayModel;
import derelayl.vocabulary.RewardKind;
import java.util.List;
import java.util.OptionalInt;

/**
 * Records the hashes of the trained models, which its miner receives encrypted.
 *
 * @param models the round's trained models, in the order of matching
 */
public record EncryptionBlock(int round, OptionalInt miner, List<RelayModel> models) implements Block {
    @Override
    public double reward(MiningRewards rewards) {
        return models.size() * rewards.modelHash();
    }

    @Override
    public List<RewardKind> rewardKinds() {
        return List.of(RewardKind.MODEL_HASH);
    }
}

package derelayl.ledger;

import derelayl.lineage.RelayModel;
import java.util.List;
import java.util.OptionalInt;

/**
 * Records how every trained model did in every test.
 *
 * @param cases how many each was tested on
 * @param models the round's trained models, in the order of matching
 */
public record SettlementBlock(int round, OptionalInt miner, int cases, List<RelayModel> models) implements Block {
    @Override
    public double reward(MiningRewards rewards) {
        var tests = (double) models.size() * cases;
        return models.size() * rewards.entry() + tests * rewards.test();
    }
}

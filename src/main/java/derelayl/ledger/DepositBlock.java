package derelayl.ledger;

import derelayl.vocabulary.RewardKind;
import java.util.List;
import java.util.OptionalInt;

/**
 * Records the deposits of a round's matches.
 *
 * @param deposits one for each match, in the order of matching
 */
public record DepositBlock(int round, OptionalInt miner, List<Deposit> deposits) implements Block {
    @Override
    public double reward(MiningRewards rewards) {
        return deposits.size() * rewards.deposit();
    }

    @Override
    public List<RewardKind> rewardKinds() {
        return List.of(RewardKind.DEPOSIT);
    }
}

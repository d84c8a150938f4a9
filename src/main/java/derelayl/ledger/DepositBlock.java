package derelayl.ledger;

import java.util.List;

/**
 * Records the deposits of a round's matches.
 *
 * @param deposits one for each match, in the order of matching
 */
public record DepositBlock(int round, int miner, List<Deposit> deposits) implements Block {
    @Override
    public double reward(Rewards rewards) {
        return deposits.size() * rewards.deposit();
    }
}

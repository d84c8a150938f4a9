package derelayl.ledger;

import derelayl.vocabulary.RewardKind;
import java.util.List;
import java.util.OptionalInt;

/** What a miner records, and is rewarded for. */
public sealed interface Block permits DepositBlock, EncryptionBlock, TestingBlock, SettlementBlock {
    /** The round, counted from 1. */
    int round();

    /** Index of the participant who mined it; none if there was nobody to mine. */
    OptionalInt miner();

    /** What its miner earns, in coins; the parts of the sum are added before they reach a balance. */
    double reward(MiningRewards rewards);

    /** The kinds of reward that its miner earns. */
    List<RewardKind> rewardKinds();
}

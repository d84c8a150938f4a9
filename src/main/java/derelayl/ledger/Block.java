package derelayl.ledger;

/** What a miner records, and is rewarded for. */
public sealed interface Block permits DepositBlock, EncryptionBlock, TestingBlock, SettlementBlock {
    /** The round, counted from 1. */
    int round();

    /** Index of the participant who mined it. */
    int miner();

    /** What its miner earns, in coins; the parts of the sum are added before they reach a balance. */
    double reward(Rewards rewards);
}

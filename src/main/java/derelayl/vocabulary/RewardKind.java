package derelayl.vocabulary;

/** What coins are minted for. */
public enum RewardKind {
    /** A miner's, for each match recorded in a deposit block. */
    DEPOSIT,
    /** A miner's, for each trained model whose hash an encryption block holds. */
    MODEL_HASH,
    /** A miner's, for each testing case that a testing block publishes. */
    TESTING_CASE,
    /** A miner's, for each trained model listed in a testing or settlement block. */
    ENTRY,
    /** A miner's, for each test of a model on a case in a settlement block. */
    TEST,
    /** A royalty: the model owner's, for each model trained on its own and settled. */
    OWNER,
    /** A royalty: the model owner's of each earlier model in a settled model's lineage, genesis included. */
    ANCESTOR;

    /** Whether a miner earns it, and not a model owner. */
    public boolean isMining() {
        return this != OWNER && this != ANCESTOR;
    }
}

package derelayl.vocabulary;

/** What a participant does in a round. */
public enum Role {
    /** Has a model that the last settlement chose, and lends it to trainers. */
    MODEL_OWNER,
    /** Bids for a model to train on. */
    TRAINER,
    /** Records what happens in blocks. */
    MINER
}

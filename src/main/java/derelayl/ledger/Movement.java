package derelayl.ledger;

/**
 * Coins that moved.
 *
 * @param kind where from and where to
 * @param participant whose coins they were or became, by index
 * @param coins how many; not negative
 */
public record Movement(Kind kind, int participant, double coins) {
    /** Where coins come from and go to. */
    public enum Kind {
        /** Minted for the miner of a block. */
        MINING_REWARD,
        /** Minted for the owner of a model in the lineage of a settled one. */
        ROYALTY,
        /** From the participant into deposit. */
        DEPOSIT,
        /** From deposit back to the participant. */
        REFUND,
        /** From deposit out of the world. */
        BURN
    }
}

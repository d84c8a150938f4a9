package derelayl.scenario;

/** What a run's chain holds. */
public enum Chain {
    /** Blocks, and every movement of coins. */
    FULL,
    /** Blocks. */
    BLOCKS,
    /** Nothing: no chain is written. */
    OFF
}

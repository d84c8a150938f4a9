package derelayl.chain;

/**
 * What a chain is to hold.
 *
 * @param isFull whether every movement of coins is in it
 * @param rounds how many the run has; with the last one, the chain ends
 * @param inputs SHA-256 of all that decides the run
 */
public record ChainPlan(boolean isFull, int rounds, String inputs) {}

package derelayl.ledger;

/**
 * How a committee voted on what came of a match.
 *
 * @param trainer the match's trainer, by participant index
 * @param acknowledging how many acknowledge the contribution
 * @param striking how many would hold it against the trainer
 * @param voters how many voted
 * @param acknowledged whether the contribution counts
 * @param strike whether it is held against the trainer
 */
public record VoteCount(
        int trainer, int acknowledging, int striking, int voters, boolean acknowledged, boolean strike) {}

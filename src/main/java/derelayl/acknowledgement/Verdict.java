package derelayl.acknowledgement;

/**
 * What a committee makes of a claim.
 *
 * @param acknowledged whether the contribution counts
 * @param strike whether it is held against the contributor
 */
public record Verdict(boolean acknowledged, boolean strike) {}

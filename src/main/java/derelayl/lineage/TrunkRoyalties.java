package derelayl.lineage;

/**
 * What a settled model earns the owners of the trunk's models.
 *
 * @param coins by participant index
 * @param models for how many models of the trunk that is, by participant index
 */
public record TrunkRoyalties(double[] coins, int[] models) {}

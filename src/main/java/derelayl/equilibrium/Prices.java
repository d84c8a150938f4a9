package derelayl.equilibrium;

/**
 * What work costs.
 *
 * @param training the usual one, in coins
 * @param retest the usual one, in coins
 */
public record Prices(double training, double retest) {}

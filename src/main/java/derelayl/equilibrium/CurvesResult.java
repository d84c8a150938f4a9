package derelayl.equilibrium;

/**
 * The payoff curves of a relay.
 *
 * @param name of the relay among others
 * @param deviation of those of whom there are more and more
 * @param curve what they and the honest come to
 */
public record CurvesResult(String name, Deviation deviation, PayoffCurve curve) {}

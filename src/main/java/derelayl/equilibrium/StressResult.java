package derelayl.equilibrium;

/**
 * What a stress test has found out at a point of a plan.
 *
 * @param point what was asked
 * @param findings the answer
 */
public record StressResult(StressPoint point, Findings findings) {}

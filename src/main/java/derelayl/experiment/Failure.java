package derelayl.experiment;

/**
 * A row of {@code failures.csv}.
 *
 * @param run its number in the plan, counted from 1
 * @param point where in the design
 * @param seed of all its luck
 * @param stage where it broke off: {@code preparation}, or {@code round 17}
 * @param message why, in one line
 * @param command shows the failure alone, when typed in the sweep's folder
 */
public record Failure(long run, Point point, long seed, String stage, String message, String command) {}

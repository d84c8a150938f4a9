package derelayl.experiment;

/**
 * What came of a planned run.
 *
 * @param run which
 * @param end how it ended
 */
public record RunResult(PlannedRun run, RunEnd end) {}

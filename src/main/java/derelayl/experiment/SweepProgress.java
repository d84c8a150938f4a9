package derelayl.experiment;

/**
 * How far a sweep has come.
 *
 * @param over runs that are over, also those that were before
 * @param runs how many there are at most
 * @param failed how many of those that are over broke off
 * @param workDone rounds times participants of the runs that were played now
 * @param workLeft the same of those that are missing
 */
public record SweepProgress(long over, long runs, long failed, double workDone, double workLeft) {}

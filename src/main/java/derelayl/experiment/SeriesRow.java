package derelayl.experiment;

/**
 * What was kept of a round of a run: a row of {@code series.csv.gz}.
 *
 * @param run its number in the plan, counted from 1
 * @param point where in the design
 * @param values the round, and the values of the plan's series in their order
 */
public record SeriesRow(long run, Point point, RoundValues values) {}

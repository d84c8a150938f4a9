/**
 * What is measured of a relay. {@link derelayl.measure.RoundMeasures} declares everything that is measured of a round,
 * {@link derelayl.measure.RunMeasures} what a run comes to: column, type, unit, meaning, and how it is worked out.
 * Tables, the summary, figures, the console and the documentation read these two pages; a new measure is a line there.
 *
 * <p>Who wants to know something of a round asks a {@link derelayl.measure.MeasuredRound}, which works out what several
 * measures have in common once, and only if asked: {@link derelayl.measure.Holdings} of coins and their
 * {@link derelayl.measure.Concentration}, a {@link derelayl.measure.Tally} of contributions,
 * {@link derelayl.measure.VersionLags}. A {@link derelayl.measure.MeasuredRun} adds up rounds to an
 * {@link derelayl.measure.Outcome}. All values are typed; text is made where text is written.
 */
package derelayl.measure;

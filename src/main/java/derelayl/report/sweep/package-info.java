/**
 * What a sweep has found out, for whoever reads it: {@link derelayl.report.sweep.SweepFigures} and
 * {@link derelayl.report.sweep.SweepReport}, a page for web browsers. Both read {@link derelayl.report.sweep.Findings}.
 */
package derelayl.report.sweep;

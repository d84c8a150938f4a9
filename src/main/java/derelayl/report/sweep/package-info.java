/**
 * What a sweep has found out, for whoever reads it. A {@link derelayl.report.sweep.SweepReporter} reads
 * {@link derelayl.report.sweep.Findings} from the sweep's folder, draws {@link derelayl.report.sweep.SweepFigures}, and
 * writes them and a {@link derelayl.report.sweep.ReportPage} for web browsers.
 */
package derelayl.report.sweep;

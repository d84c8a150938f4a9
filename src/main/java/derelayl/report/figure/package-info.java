/**
 * Figures for papers and web pages, from plain numbers: lines with intervals, fans over rounds, heat maps. A
 * {@link derelayl.report.figure.Figure} is drawn as PDF, PNG or SVG by the same code.
 */
package derelayl.report.figure;

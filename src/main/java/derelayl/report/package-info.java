/**
 * Figures of a run, as vector graphics in the look of the published ones. In {@code figure} are those for papers and web
 * pages that are made of plain numbers, in {@code sweep} what is told of many runs.
 */
package derelayl.report;

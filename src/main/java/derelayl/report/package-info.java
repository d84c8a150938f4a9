/** Figures of a run, as vector graphics in the look of the published ones. */
package derelayl.report;

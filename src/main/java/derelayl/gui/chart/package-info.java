/**
 * The live charts over the rounds so far, in a window of their own. Each is a JFreeChart that is filled anew from the
 * history when it is shown.
 */
package derelayl.gui.chart;

/**
 * What the console keeps of the rounds of a relay: for charts, inspectors and tables of decisions. All of it takes no
 * more room in a longer run.
 */
package derelayl.gui.history;

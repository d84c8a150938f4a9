/**
 * How charts and portrayals look: the marker of each disposition, fonts, grids. Colours are those of the figures.
 */
package derelayl.gui.style;

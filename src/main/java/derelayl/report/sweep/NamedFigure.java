package derelayl.report.sweep;

import derelayl.report.Figure;

/**
 * A figure with what is said about it.
 *
 * @param name of its files, without ending: letters, digits and underscores
 * @param caption what it shows, in sentences
 * @param figure the figure
 */
record NamedFigure(String name, String caption, Figure figure) {}

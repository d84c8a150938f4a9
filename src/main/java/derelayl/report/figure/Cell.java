package derelayl.report.figure;

/**
 * A number at a place of a heat map.
 *
 * @param column the index of its value on the horizontal axis
 * @param row the index of its value on the vertical axis
 * @param number the number; not a number if there is none
 */
public record Cell(int column, int row, double number) {}

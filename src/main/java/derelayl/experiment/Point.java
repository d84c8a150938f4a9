package derelayl.experiment;

import java.util.List;

/**
 * A point of a design.
 *
 * @param number counted from 1
 * @param values of the varied keys, in their order
 */
public record Point(int number, List<String> values) {}

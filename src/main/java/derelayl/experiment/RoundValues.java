package derelayl.experiment;

import java.io.Serializable;
import java.util.List;

/**
 * What was kept of a round.
 *
 * @param round counted from 1
 * @param cells the values as tables have them, in the order of the series; empty for what does not exist
 */
public record RoundValues(int round, List<String> cells) implements Serializable {}

package derelayl.comparison;

import derelayl.measure.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What came of the runs of one alternative.
 *
 * @param name what the alternative is called
 * @param bySeed for each seed the value of every outcome, in the order of columns
 */
public record Results(String name, SortedMap<Long, Map<String, Value>> bySeed) {
    /** The outcomes that at least one run has, in the order of columns. */
    List<String> outcomes() {
        var outcomes = new LinkedHashSet<String>();
        bySeed.values().forEach(run -> outcomes.addAll(run.keySet()));
        return List.copyOf(outcomes);
    }

    /** What a seed came to; {@link Value#NONE} if the run has no such outcome. */
    Value of(long seed, String outcome) {
        return bySeed.get(seed).getOrDefault(outcome, Value.NONE);
    }
}

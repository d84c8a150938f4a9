package derelayl.experiment;

import derelayl.experiment.design.Design;
import derelayl.experiment.design.VariedKey;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What an experiment varies, and how often each point is played.
 *
 * @param question what it asks: the first line of its file; empty if there is none
 * @param scenario what is played, by name or path
 * @param seeds with which each point is played, all different, in this order; at least one
 * @param varied the keys that vary
 * @param design the points: values of the varied keys, in their order
 * @param designText what the plan says of the design, such as "grid" or "lhs 100"
 * @param fixed values that the plan sets for all runs, by key
 * @param until when a point has been played with enough seeds, if not with all
 * @param outcomes those that come first in tables and reports, by column
 * @param markers values to be marked in figures, by varied key, or by outcome
 * @param series measures of rounds to be kept, by column
 */
public record Plan(
        String question,
        String scenario,
        List<Long> seeds,
        List<VariedKey> varied,
        Design design,
        String designText,
        SortedMap<String, String> fixed,
        Optional<Until> until,
        List<String> outcomes,
        SortedMap<String, List<Double>> markers,
        List<String> series) {
    /** How many runs it has, if every point is played with all seeds. */
    public long runs() {
        return (long) design.size() * seeds.size();
    }

    /**
     * A point.
     *
     * @param number counted from 1
     */
    public Point point(int number) {
        return new Point(number, design.point(number - 1));
    }
}

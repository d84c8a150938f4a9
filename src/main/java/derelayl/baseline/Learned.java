package derelayl.baseline;

import derelayl.statistics.Interval;
import derelayl.statistics.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How accurate models were after some rounds, by method.
 *
 * @param rounds those that were kept, ascending
 * @param bySeed by method, for each seed the accuracies after these rounds; not a number where there was no model
 */
public record Learned(List<Integer> rounds, Map<Method, List<double[]>> bySeed) {
    /**
     * What is known of a method after a round.
     *
     * @param seeds with which there was a model
     * @param mean of these; not a number if there is none
     * @param low end of the 95 per cent interval
     * @param high end of it
     */
    public record Accuracy(int round, int seeds, double mean, double low, double high) {}

    /** All of each method, in the order of the rounds. */
    public Map<Method, List<Accuracy>> accuracies() {
        var all = new LinkedHashMap<Method, List<Accuracy>>();
        bySeed.forEach((method, seeds) -> {
            var some = new ArrayList<Accuracy>();
            for (var i = 0; i < rounds.size(); i++) {
                some.add(accuracy(i, seeds));
            }
            all.put(method, some);
        });
        return all;
    }

    private Accuracy accuracy(int index, List<double[]> seeds) {
        var values = seeds.stream()
                .mapToDouble(accuracies -> accuracies[index])
                .filter(Double::isFinite)
                .toArray();
        if (values.length == 0) {
            return new Accuracy(rounds.get(index), 0, Double.NaN, Double.NaN, Double.NaN);
        }
        var mean = Arrays.stream(values).average().orElseThrow();
        var interval =
                Interval.ofMean(Sample.of(values), Interval.FIVE_PER_CENT).orElse(new Interval(mean, mean));
        return new Accuracy(rounds.get(index), values.length, mean, interval.low(), interval.high());
    }

    /** What is known of a method after the last round. */
    public Accuracy last(Method method) {
        return accuracy(rounds.size() - 1, bySeed.get(method));
    }
}

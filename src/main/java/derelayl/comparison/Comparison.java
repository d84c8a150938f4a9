package derelayl.comparison;

import derelayl.measure.Value;
import derelayl.statistics.Holm;
import derelayl.statistics.PairedDifference;
import derelayl.statistics.PairedTest;
import derelayl.statistics.Pairs;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Alternatives compared with a baseline, outcome by outcome, over the seeds that were played of all of them.
 *
 * @param results of the baseline, and then of each alternative
 * @param seeds that were played of all
 * @param outcomes each outcome with each alternative, in the order of columns; corrected for all that is tested here
 */
public record Comparison(List<Results> results, SortedSet<Long> seeds, List<ComparedOutcome> outcomes) {
    /** Below this chance a difference is certain enough. */
    static final double CERTAINTY = 0.05;

    /**
     * Compares.
     *
     * @param results of at least two alternatives, the baseline first
     * @param test for numbers; what is true or false always has {@link PairedTest#MCNEMAR}
     */
    public static Comparison of(List<Results> results, PairedTest test) {
        var seeds = new TreeSet<>(results.get(0).bySeed().keySet());
        var outcomes = new LinkedHashSet<String>();
        results.forEach(alternative -> {
            seeds.retainAll(alternative.bySeed().keySet());
            outcomes.addAll(alternative.outcomes());
        });
        var compared = new ArrayList<ComparedOutcome>();
        for (var outcome : outcomes) {
            for (var other : results.subList(1, results.size())) {
                compared.add(compare(outcome, seeds, results.get(0), other, test));
            }
        }
        return new Comparison(List.copyOf(results), seeds, corrected(compared));
    }

    private static ComparedOutcome compare(
            String outcome, SortedSet<Long> seeds, Results baseline, Results other, PairedTest test) {
        var first = new ArrayList<Double>();
        var second = new ArrayList<Double>();
        var missing = new int[2];
        var isTruth = false;
        for (var seed : seeds) {
            var one = baseline.of(seed, outcome);
            var another = other.of(seed, outcome);
            isTruth |= one instanceof Value.Truth;
            missing[0] += one.asNumber().isEmpty() ? 1 : 0;
            missing[1] += another.asNumber().isEmpty() ? 1 : 0;
            if (one.asNumber().isPresent() && another.asNumber().isPresent()) {
                first.add(one.asNumber().getAsDouble());
                second.add(another.asNumber().getAsDouble());
            }
        }
        var pairs = first.isEmpty() ? Optional.<Pairs>empty() : Optional.of(Pairs.of(numbers(first), numbers(second)));
        var difference = pairs.map(isTruth ? PairedDifference::ofTruths : PairedDifference::of);
        var testInForce = isTruth ? PairedTest.MCNEMAR : test;
        var p = pairs.map(testInForce::of).orElse(OptionalDouble.empty());
        return new ComparedOutcome(
                outcome,
                baseline.name(),
                other.name(),
                seeds.size(),
                missing[0],
                missing[1],
                difference,
                p,
                OptionalDouble.empty());
    }

    private static double[] numbers(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<ComparedOutcome> corrected(List<ComparedOutcome> compared) {
        var tested =
                compared.stream().filter(outcome -> outcome.p().isPresent()).toList();
        var holm = Holm.correct(tested.stream()
                .mapToDouble(outcome -> outcome.p().getAsDouble())
                .toArray());
        var corrected = new ArrayList<ComparedOutcome>();
        var next = 0;
        for (var outcome : compared) {
            corrected.add(outcome.p().isPresent() ? outcome.corrected(holm[next++]) : outcome);
        }
        return List.copyOf(corrected);
    }

    /** How many tests there were. */
    public long tests() {
        return outcomes.stream().filter(outcome -> outcome.p().isPresent()).count();
    }

    /** The names of all outcomes, in the order of columns. */
    public List<String> names() {
        return outcomes.stream().map(ComparedOutcome::outcome).distinct().toList();
    }

    /** An outcome with each alternative. */
    public List<ComparedOutcome> of(String outcome) {
        return outcomes.stream()
                .filter(compared -> compared.outcome().equals(outcome))
                .toList();
    }
}

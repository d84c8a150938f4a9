package derelayl.comparison;

import derelayl.report.Figure;
import derelayl.report.figure.Line.Estimate;
import derelayl.report.figure.PairedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The main outcomes of a comparison as paired plots. */
final class ComparisonFigure {
    /** More would not fit on a page. */
    private static final int MOST = 9;

    private ComparisonFigure() {}

    /** The figure, without what is identical everywhere; nothing if there is nothing to draw. */
    static Optional<Figure> of(Comparison comparison, List<String> main) {
        var outcomes = main.stream()
                .filter(outcome -> comparison.of(outcome).stream()
                        .anyMatch(compared -> compared.pairs() > 0 && !compared.isIdentical()))
                .limit(MOST)
                .map(outcome -> panel(comparison, outcome))
                .toList();
        var names = comparison.results().stream().map(Results::name).toList();
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(PairedFigure.of(names, outcomes));
    }

    private static PairedFigure.Outcome panel(Comparison comparison, String outcome) {
        var bySeed = new ArrayList<double[]>();
        for (var seed : comparison.seeds()) {
            bySeed.add(comparison.results().stream()
                    .mapToDouble(results -> results.of(seed, outcome).asNumber().orElse(Double.NaN))
                    .toArray());
        }
        var differences = new ArrayList<Estimate>();
        var compared = comparison.of(outcome);
        for (var i = 0; i < compared.size(); i++) {
            var x = i + 1;
            compared.get(i)
                    .difference()
                    .ifPresent(difference -> differences.add(new Estimate(
                            x,
                            difference.mean(),
                            difference
                                    .interval()
                                    .map(interval -> interval.low())
                                    .orElse(difference.mean()),
                            difference
                                    .interval()
                                    .map(interval -> interval.high())
                                    .orElse(difference.mean()))));
        }
        return new PairedFigure.Outcome(outcome, bySeed, differences);
    }
}

package derelayl.comparison;

import derelayl.statistics.PairedDifference;
import derelayl.wording.Rounding;
import derelayl.wording.ShortestDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a comparison says, in plain sentences.
 *
 * @param comparison what is spoken of
 * @param margins by outcome, what difference would matter
 */
public record Sentences(Comparison comparison, Map<String, Double> margins) {
    private static final double WORTHWHILE = 1.1;

    /** All that is to be said of an outcome with an alternative. */
    public String of(ComparedOutcome outcome) {
        var sentences = new ArrayList<String>();
        sentences.add(outcome.difference()
                .map(difference -> difference(outcome, difference))
                .orElseGet(() -> "With %s nothing can be said of %s: there is no seed with which both have it."
                        .formatted(outcome.alternative(), MainOutcomes.phrase(outcome.outcome()))));
        missing(outcome).ifPresent(sentences::add);
        doubt(outcome).ifPresent(sentences::add);
        Optional.ofNullable(margins.get(outcome.outcome()))
                .flatMap(margin -> outcome.difference().map(difference -> margin(difference, margin)))
                .ifPresent(sentences::add);
        outcome.difference().flatMap(Sentences::gain).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private static String difference(ComparedOutcome outcome, PairedDifference difference) {
        var what = "With %s %s".formatted(outcome.alternative(), MainOutcomes.phrase(outcome.outcome()));
        var means = List.of(
                difference.pairs().baseline().mean(), difference.pairs().other().mean());
        if (outcome.isIdentical()) {
            return "%s is identical with every seed (%s on average).".formatted(what, Rounding.inShort(means.get(0)));
        }
        if (difference.interval().isEmpty()) {
            return "%s goes from %s to %s; one seed says nothing of certainty."
                    .formatted(what, ShortestDecimal.of(means.get(0)), ShortestDecimal.of(means.get(1)));
        }
        var interval = difference.interval().get();
        var rounding = Rounding.to(interval.halfWidth(), difference.mean());
        var fromTo = "from %s to %s".formatted(rounding.of(means.get(0)), rounding.of(means.get(1)));
        if (!difference.isDiscernible()) {
            return "%s does not change discernibly: by %s (95 %%: %s to %s), %s."
                    .formatted(
                            what,
                            rounding.of(difference.mean()),
                            rounding.of(interval.low()),
                            rounding.of(interval.high()),
                            fromTo);
        }
        var rises = difference.mean() > 0;
        return "%s %s by %s (95 %%: %s to %s), %s."
                .formatted(
                        what,
                        rises ? "rises" : "falls",
                        rounding.of(Math.abs(difference.mean())),
                        rounding.of(rises ? interval.low() : -interval.high()),
                        rounding.of(rises ? interval.high() : -interval.low()),
                        fromTo);
    }

    private static Optional<String> missing(ComparedOutcome outcome) {
        if (outcome.missingInBaseline() + outcome.missingInAlternative() == 0) {
            return Optional.empty();
        }
        if (outcome.missingInBaseline() + outcome.missingInAlternative() == 2 * outcome.seeds()) {
            return Optional.of("It does not exist in any run.");
        }
        var extent = "It does not exist in %d of %d runs with %s and in %d with %s"
                .formatted(
                        outcome.missingInBaseline(),
                        outcome.seeds(),
                        outcome.baseline(),
                        outcome.missingInAlternative(),
                        outcome.alternative());
        return Optional.of(
                outcome.pairs() == 0
                        ? extent + "."
                        : "%s; compared are the %d seeds that have it in both, which may be unlike the others."
                                .formatted(extent, outcome.pairs()));
    }

    private Optional<String> doubt(ComparedOutcome outcome) {
        return outcome.difference().filter(PairedDifference::isDiscernible).isPresent()
                        && outcome.p().isPresent()
                        && !outcome.isCertain()
                ? Optional.of("With %d tests in this comparison, that may be chance (Holm: p = %s)."
                        .formatted(
                                comparison.tests(),
                                String.format(
                                        Locale.ROOT, "%.2f", outcome.pHolm().getAsDouble())))
                : Optional.empty();
    }

    private static String margin(PairedDifference difference, double margin) {
        var words = ShortestDecimal.of(margin);
        if (difference.isWithin(margin)) {
            return "There is no difference larger than %s.".formatted(words);
        }
        if (difference.isBeyond(margin)) {
            return "The difference is larger than %s.".formatted(words);
        }
        var more = difference.pairsToDecide(margin);
        return "Whether there is a difference larger than %s is undecided%s."
                .formatted(
                        words,
                        more.isPresent()
                                ? String.format(Locale.ROOT, "; about %,.0f seeds would decide it", more.getAsDouble())
                                : "");
    }

    private static Optional<String> gain(PairedDifference difference) {
        var gain = difference.pairs().gain();
        if (gain.isEmpty() || difference.pairs().baseline().standardDeviation().orElse(0) == 0) {
            return Optional.empty();
        }
        var correlation = difference.pairs().correlation();
        var words = correlation.isPresent()
                ? String.format(Locale.ROOT, " (correlation %.2f)", correlation.getAsDouble())
                : "";
        return Optional.of(
                gain.getAsDouble() > WORTHWHILE
                        ? String.format(
                                Locale.ROOT,
                                "Pairing by seed was worth %s times the runs%s.",
                                gain.getAsDouble() > 100 ? "more than 100" : new Rounding(1).of(gain.getAsDouble()),
                                words)
                        : "Pairing by seed gained nothing%s.".formatted(words));
    }

    /** Which outcomes, other than these, differ with certainty; by alternative. */
    public List<String> others(List<String> told) {
        var sentences = new ArrayList<String>();
        for (var other : comparison.results().subList(1, comparison.results().size())) {
            var names = comparison.outcomes().stream()
                    .filter(outcome -> outcome.alternative().equals(other.name()))
                    .filter(outcome -> !told.contains(outcome.outcome()))
                    .filter(ComparedOutcome::isCertain)
                    .map(ComparedOutcome::outcome)
                    .toList();
            if (!names.isEmpty()) {
                sentences.add("With %s these differ as well (Holm: p < 0.05): %s."
                        .formatted(other.name(), String.join(", ", names)));
            }
        }
        return sentences;
    }
}

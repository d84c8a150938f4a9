package derelayl.comparison;

import derelayl.statistics.PairedDifference;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One outcome of one alternative, compared with the baseline.
 *
 * @param outcome its column
 * @param baseline what the baseline is called
 * @param alternative what the alternative is called
 * @param seeds how many seeds were played of both
 * @param missingInBaseline in how many of these runs of the baseline the outcome does not exist
 * @param missingInAlternative the same for the alternative
 * @param difference over the seeds in which it exists in both; nothing if there are none
 * @param p of the test whether there is a difference; nothing if all pairs are identical, or there are fewer than two
 * @param pHolm the same, corrected for all that was tested in the comparison
 */
public record ComparedOutcome(
        String outcome,
        String baseline,
        String alternative,
        int seeds,
        int missingInBaseline,
        int missingInAlternative,
        Optional<PairedDifference> difference,
        OptionalDouble p,
        OptionalDouble pHolm) {
    ComparedOutcome corrected(double holm) {
        return new ComparedOutcome(
                outcome,
                baseline,
                alternative,
                seeds,
                missingInBaseline,
                missingInAlternative,
                difference,
                p,
                OptionalDouble.of(holm));
    }

    /** How many pairs were compared. */
    public int pairs() {
        return difference.map(between -> between.pairs().size()).orElse(0);
    }

    /** Whether there are pairs, and both of each are the same. */
    public boolean isIdentical() {
        return difference.filter(between -> between.pairs().areIdentical()).isPresent();
    }

    /** Whether there is a difference, also when account is taken of how much was tested. */
    public boolean isCertain() {
        return pHolm.isPresent() && pHolm.getAsDouble() < Comparison.CERTAINTY;
    }
}

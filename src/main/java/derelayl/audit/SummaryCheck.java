package derelayl.audit;

import java.util.List;
import java.util.Map;

/** What {@code summary.json} must say. */
final class SummaryCheck {
    /** Columns whose value is that of the last round. */
    private static final List<String> LAST = List.of(
            "round",
            "matched",
            "trained",
            "settled",
            "coins_minted",
            "coins_burned",
            "coins_in_supply",
            "excluded",
            "best_claim",
            "mean_claim");

    private Map<String, Double> last = Map.of();
    private double extinction = Double.NaN;
    private double firstExclusion = Double.NaN;

    /** Takes a column, what it says, and what follows from the chain. */
    interface Comparison {
        void compare(String column, double stated, double due);
    }

    void take(RoundResult result) {
        last = result.columns();
        if (Double.isNaN(extinction) && result.isExtinct()) {
            extinction = result.number();
        }
        if (Double.isNaN(firstExclusion) && result.chain().standings().numberExcluded() > 0) {
            firstExclusion = result.number();
        }
    }

    /** @throws Unreadable if it is not made as summaries are */
    void compare(Fields document, Comparison comparison) {
        var lastRound = document.object("last_round");
        for (var column : LAST) {
            comparison.compare(column, number(lastRound, column), last.getOrDefault(column, Double.NaN));
        }
        var allRounds = document.object("all_rounds");
        comparison.compare("extinction_round", number(allRounds, "extinction_round"), extinction);
        comparison.compare("first_exclusion_round", number(allRounds, "first_exclusion_round"), firstExclusion);
    }

    private static double number(Fields document, String name) {
        return document.isNone(name) ? Double.NaN : document.number(name);
    }
}

package derelayl.audit;

import derelayl.audit.RoundAudit.Delivery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a round comes to, as far as tables have it as well.
 *
 * @param number the round, counted from 1
 * @param owners who owned a model in it
 * @param trainers who was matched
 * @param nextOwners whom it has chosen
 * @param columns numbers by their column in {@code rounds.csv}; not a number where there is none
 * @param chain what all blocks come to after it
 */
record RoundResult(
        int number,
        Set<Integer> owners,
        Set<Integer> trainers,
        List<Integer> nextOwners,
        Map<String, Double> columns,
        Chain chain) {
    static RoundResult of(RoundAudit round, Chain chain, List<Delivery> settled, List<Integer> nextOwners) {
        var columns = new LinkedHashMap<String, Double>();
        columns.put("round", (double) round.number());
        columns.put("owners", (double) round.owners().size());
        columns.put("matched", (double) round.matches().size());
        columns.put("trained", (double) round.deliveries().size());
        columns.put("settled", (double) settled.size());
        columns.put("coins_minted", chain.books().minted());
        columns.put("coins_burned", chain.books().burned());
        columns.put("coins_in_supply", chain.books().supply());
        columns.put("excluded", (double) chain.standings().numberExcluded());
        var claims = settled.stream().mapToDouble(Delivery::claim).summaryStatistics();
        columns.put("best_claim", settled.isEmpty() ? Double.NaN : claims.getMax());
        columns.put("mean_claim", settled.isEmpty() ? Double.NaN : claims.getAverage());
        return new RoundResult(round.number(), round.owners(), round.matches().keySet(), nextOwners, columns, chain);
    }

    /** Whether nobody owns a model any more. */
    boolean isExtinct() {
        return nextOwners.stream().allMatch(chain.standings()::isExcluded);
    }
}

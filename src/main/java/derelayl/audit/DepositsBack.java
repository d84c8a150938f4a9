package derelayl.audit;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What becomes of deposits: those of settled models go back, all others burn.
 *
 * @param round the blocks before the settlement
 * @param chain what all blocks come to
 * @param settled whose models are settled, by trainer
 */
record DepositsBack(RoundAudit round, Chain chain, Set<Integer> settled) {
    void check(Fields block, Flows flows) {
        var refunds = new TreeMap<Integer, Double>();
        var burns = new TreeMap<Integer, Double>();
        for (var match : round.matches().values()) {
            var due = settled.contains(match.trainer()) ? refunds : burns;
            due.merge(match.owner(), match.ownerCoins(), Double::sum);
            due.merge(match.trainer(), match.trainerCoins(), Double::sum);
        }
        check(block, "refunds", Reason.REFUND, refunds, flows);
        check(block, "burns", Reason.BURN, burns, flows);
    }

    private void check(Fields block, String table, Reason reason, TreeMap<Integer, Double> due, Flows flows) {
        var stated = new TreeMap<Integer, Double>();
        for (var row : block.rows(table, 2)) {
            var participant = chain.participant(row, 0);
            stated.merge(participant, row.coins(1), Double::sum);
            flows.add(reason, participant, row.coins(1), 1);
        }
        var all = new TreeSet<>(due.keySet());
        all.addAll(stated.keySet());
        for (var participant : all) {
            var paid = stated.getOrDefault(participant, 0.0);
            var follows = due.getOrDefault(participant, 0.0);
            if (!Findings.isSame(paid, follows)) {
                chain.findings()
                        .add("%s: participant %d has %s coins, but %s follow", table, participant, paid, follows);
            }
        }
    }
}

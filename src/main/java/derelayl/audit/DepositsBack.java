package derelayl.audit;

import derelayl.audit.RoundAudit.Match;
import derelayl.audit.VerdictAudit.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What becomes of deposits. If no rules were asked, those of settled models go back, and all others burn.
 *
 * @param round the blocks before the settlement
 * @param chain what all blocks come to
 * @param verdicts of the committee, by trainer
 * @param settled whose models are settled
 */
record DepositsBack(RoundAudit round, Chain chain, Map<Integer, Verdict> verdicts, Set<Integer> settled) {
    private static final List<Reason> REASONS = List.of(Reason.REFUND, Reason.BURN, Reason.COMPENSATION, Reason.VOTE);

    /** Coins by what becomes of them, and whose they are then or, if they burn, were. */
    private static final class Due {
        private final Map<Reason, SortedMap<Integer, Double>> coins = new EnumMap<>(Reason.class);

        void add(Reason reason, int participant, double amount) {
            if (amount != 0) {
                of(reason).merge(participant, amount, Double::sum);
            }
        }

        SortedMap<Integer, Double> of(Reason reason) {
            return coins.computeIfAbsent(reason, first -> new TreeMap<>());
        }
    }

    void check(Fields block, Flows flows) {
        var due = new Due();
        var stakes = block.has("stakes") ? stakes(block) : Map.<Integer, StakeRow>of();
        for (var match : round.matches().values()) {
            var stake = stakes.getOrDefault(match.trainer(), StakeRow.undecided(settled.contains(match.trainer())));
            divide(match.ownerCoins(), match.owner(), match.trainer(), stake.owner(), stake.voters(), due);
            divide(match.trainerCoins(), match.trainer(), match.owner(), stake.trainer(), stake.voters(), due);
        }
        REASONS.forEach(reason -> check(block, reason, due.of(reason), flows));
    }

    private static void divide(
            double coins, int whose, int other, StakeRow.Parts parts, List<Integer> voters, Due due) {
        due.add(Reason.REFUND, whose, coins * parts.refund());
        due.add(Reason.COMPENSATION, other, coins * parts.compensation());
        voters.forEach(voter -> due.add(Reason.VOTE, voter, coins * parts.toVoters() / voters.size()));
        due.add(Reason.BURN, whose, coins * (parts.burned() + (voters.isEmpty() ? parts.toVoters() : 0)));
    }

    private Map<Integer, StakeRow> stakes(Fields block) {
        var lists = new ArrayList<List<Integer>>();
        for (var row : block.list("voters")) {
            lists.add(voters(Fields.cast("voters", row, List.class)));
        }
        var stakes = new TreeMap<Integer, StakeRow>();
        for (var row : block.rows("stakes", StakeRow.CELLS)) {
            stakes.put(chain.participant(row, 0), StakeRow.of(row, lists));
        }
        chain.findings()
                .require(
                        stakes.keySet().equals(new TreeSet<>(round.matches().keySet()))
                                && block.list("stakes").size() == stakes.size(),
                        "stakes: they are of %s, but matched are %s",
                        stakes.keySet(),
                        round.matches().keySet());
        round.matches().values().stream()
                .filter(match -> stakes.containsKey(match.trainer()))
                .forEach(match -> checkVoters(match, stakes.get(match.trainer())));
        return stakes;
    }

    private List<Integer> voters(List<?> row) {
        var voters = new ArrayList<Integer>();
        for (var cell : row) {
            var voter = Fields.whole("voters", Fields.cast("voters", cell, Double.class));
            voters.add(chain.genesis().participant("voters", voter));
        }
        var different = new TreeSet<>(voters);
        chain.findings().require(different.size() == voters.size(), "voters: somebody is there twice");
        different.removeIf(voter -> !round.excluded().get(voter));
        chain.findings().require(different.isEmpty(), "voters: %s may not vote", different);
        return voters;
    }

    /** All who voted as the verdict went are paid, if anybody is. */
    private void checkVoters(Match match, StakeRow stake) {
        var isPaid = stake.owner().toVoters() > 0 || stake.trainer().toVoters() > 0;
        var due = isPaid && verdicts.containsKey(match.trainer())
                ? verdicts.get(match.trainer()).agreeing()
                : 0;
        chain.findings()
                .require(
                        stake.voters().size() == due,
                        "stakes: %d voters share in the match of participant %d, but %d are to, all who voted as its"
                                + " verdict went",
                        stake.voters().size(),
                        match.trainer(),
                        due);
    }

    private void check(Fields block, Reason reason, SortedMap<Integer, Double> due, Flows flows) {
        var table = reason.word() + "s";
        var stated = new TreeMap<Integer, Double>();
        for (var row : block.has(table) ? block.rows(table, 2) : List.<Cells>of()) {
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

package derelayl.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the committee made of each match: votes counted again, and what strikes led to. */
final class VerdictAudit {
    private static final String NOT_DELIVERED = "not_delivered";

    private final RoundAudit round;
    private final Chain chain;

    private VerdictAudit(RoundAudit round, Chain chain) {
        this.round = round;
        this.chain = chain;
    }

    /**
     * What the committee made of a match.
     *
     * @param agreeing how many voted as the verdict went
     * @param delivered whether each class of voters has seen a model
     */
    record Verdict(boolean acknowledged, boolean strike, long agreeing, List<Boolean> delivered) {}

    /** By trainer. */
    static Map<Integer, Verdict> verdicts(Fields block, RoundAudit round, Chain chain) {
        return new VerdictAudit(round, chain).verdicts(block);
    }

    private Map<Integer, Verdict> verdicts(Fields block) {
        var verdicts = new ArrayList<Verdict>();
        for (var row : block.rows("verdicts", 6)) {
            verdicts.add(verdict(row));
        }
        var results = new LinkedHashMap<Integer, Verdict>();
        for (var row : block.rows("results", 2)) {
            var number = row.whole(1);
            if (number < 0 || number >= verdicts.size()) {
                throw new Unreadable("results: there is no verdict %d", number);
            }
            results.put(chain.participant(row, 0), verdicts.get(number));
        }
        chain.findings()
                .require(
                        results.keySet().equals(round.matches().keySet())
                                && block.list("results").size() == results.size(),
                        "results: there are results of %s, but matched are %s",
                        results.keySet(),
                        round.matches().keySet());
        results.forEach((trainer, verdict) -> {
            var delivers = round.deliveries().containsKey(trainer);
            chain.findings()
                    .require(
                            !verdict.delivered().contains(!delivers),
                            "results: participant %d has %s, but voters have seen something else",
                            trainer,
                            delivers ? "delivered" : "delivered nothing");
        });
        checkStandings(block, results);
        return results;
    }

    private Verdict verdict(Cells row) {
        var acknowledging = 0L;
        var striking = 0L;
        var voters = 0L;
        for (var alike : row.rows(5, 4)) {
            var number = alike.count(3);
            acknowledging += alike.truth(1) ? number : 0;
            striking += alike.truth(2) ? number : 0;
            voters += number;
        }
        var stated = List.of(row.count(2), row.count(3), row.count(4));
        var counted = List.of(acknowledging, striking, voters);
        var findings = chain.findings();
        findings.require(
                stated.equals(counted),
                "verdicts: %s acknowledge, strike and vote, but the classes of votes come to %s",
                stated,
                counted);
        var mayVote = chain.genesis().participants() - round.excluded().cardinality();
        findings.require(voters <= mayVote, "verdicts: %d vote, but only %d may", voters, mayVote);
        var threshold = chain.genesis().quorum() * voters;
        var isAcknowledged = acknowledging > threshold;
        var isStrike = !isAcknowledged && striking > threshold;
        findings.require(
                row.truth(0) == isAcknowledged && row.truth(1) == isStrike,
                "verdicts: acknowledged %s, strike %s, but %d and %d of %d votes make it %s and %s",
                row.truth(0),
                row.truth(1),
                acknowledging,
                striking,
                voters,
                isAcknowledged,
                isStrike);
        var agreeing = isAcknowledged ? acknowledging : voters - acknowledging;
        return new Verdict(row.truth(0), row.truth(1), agreeing, delivered(row));
    }

    /** Whether each class of voters has seen a model. */
    private static List<Boolean> delivered(Cells row) {
        return row.rows(5, 4).stream()
                .map(alike -> !alike.text(0).equals(NOT_DELIVERED))
                .toList();
    }

    private void checkStandings(Fields block, LinkedHashMap<Integer, Verdict> results) {
        results.forEach((trainer, verdict) -> {
            if (verdict.strike()) {
                chain.standings().strike(trainer);
            }
        });
        for (var row : block.rows("standings", 2)) {
            chain.standings().change(chain.participant(row, 0), row.text(1), chain.findings());
        }
    }
}

package derelayl.chain;

import derelayl.acknowledgement.Verdict;
import derelayl.relay.Round;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Offender;
import derelayl.vocabulary.Voter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the committee made of each match, and what strikes led to. */
final class VerdictRows {
    private VerdictRows() {}

    /** Voters who have seen and said the same. */
    private record VoteClass(Evidence evidence, boolean acknowledges, boolean strikes) {}

    /** What a match came to: the number of a verdict. */
    private record Result(int trainer, int verdict) {}

    /** What has become of a participant's standing. */
    private record Change(int participant, String what) {}

    /** Adds {@code verdicts}, each different one once, {@code results} by match, and {@code standings}. */
    static void write(Round round, Line line) {
        var verdicts = new LinkedHashMap<String, Integer>();
        // Submissions alike share their votes, and most are alike.
        var known = new IdentityHashMap<Map<Voter, Integer>, Integer>();
        var results = new ArrayList<Result>(round.attempts().size());
        for (var attempt : round.attempts()) {
            var verdict = attempt.verdict();
            var number = known.computeIfAbsent(
                    verdict.votes(), votes -> verdicts.computeIfAbsent(row(verdict), first -> verdicts.size()));
            results.add(new Result(attempt.match().trainer().index(), number));
        }
        line.name("verdicts").addAll(verdicts.keySet(), Line::addJson);
        line.name("results")
                .addRows(results, (row, result) -> row.add(result.trainer()).add(result.verdict()));
        line.name("standings")
                .addRows(
                        changes(round),
                        (row, change) -> row.add(change.participant()).add(change.what()));
    }

    private static String row(Verdict verdict) {
        var classes = new LinkedHashMap<VoteClass, Integer>();
        verdict.votes()
                .forEach((voter, number) -> classes.merge(
                        new VoteClass(voter.getEvidence(), voter.acknowledges(), voter.givesStrike()),
                        number,
                        Integer::sum));
        var row = new StringBuilder("[").append(verdict.acknowledged()).append(',');
        row.append(verdict.strike()).append(',').append(verdict.acknowledging()).append(',');
        row.append(verdict.striking()).append(',').append(verdict.voters()).append(",[");
        var separator = "";
        for (var alike : classes.entrySet()) {
            var votes = alike.getKey();
            row.append(separator).append("[\"");
            row.append(votes.evidence().name().toLowerCase(Locale.ROOT)).append("\",");
            row.append(votes.acknowledges()).append(',').append(votes.strikes());
            row.append(',').append(alike.getValue()).append(']');
            separator = ",";
        }
        return row.append("]]").toString();
    }

    private static List<Change> changes(Round round) {
        var changes = new ArrayList<Change>();
        for (var offender : round.asked(Offender.class)) {
            var participant = offender.participant().orElseThrow();
            var isReadmitted = offender.isExcluded() && !offender.remainsExcluded();
            if (!offender.isExcluded() && offender.remainsExcluded()) {
                changes.add(new Change(participant, "excluded"));
            }
            if (isReadmitted) {
                changes.add(new Change(participant, "readmitted"));
            } else if (offender.expires() && offender.getStrikes() > 0) {
                changes.add(new Change(participant, "expired"));
            }
        }
        return changes;
    }
}

package derelayl.acknowledgement;

import derelayl.participant.Disposition;
import derelayl.random.Draws;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Voter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The votes on a round's submissions. Voters in the same position answer alike, so the rules are asked once for each
 * position, and the answer counts as often as there are voters in it.
 */
final class Votes {
    private final int round;
    private final Committee committee;
    private final Verification verification;
    private final Map<Position, Voter> voters = new LinkedHashMap<>();
    private final Map<Case, Map<Voter, Integer>> perfectRetests = new LinkedHashMap<>();
    private final List<Map<Voter, Integer>> counts = new ArrayList<>();

    /** All that a voter's answer may depend on, but for the round. */
    private record Position(String disposition, boolean allied, Evidence evidence, int strikes) {}

    /** All that the re-tests of a submission may depend on, if they are perfect. */
    private record Case(Disposition contributor, boolean onCommittee, Evidence evidence, int strikes) {}

    Votes(int round, Committee committee, Verification verification) {
        this.round = round;
        this.committee = committee;
        this.verification = verification;
    }

    /** Has the committee re-test a submission. */
    void retest(Submission submission, Draws luck) {
        var contributor = submission.contributor();
        var alike = new Case(
                contributor.disposition(),
                committee.has(contributor),
                submission.evidence(),
                contributor.standing().strikes());
        counts.add(
                verification.isPerfect()
                        ? perfectRetests.computeIfAbsent(alike, first -> counted(submission, luck))
                        : counted(submission, luck));
    }

    private Map<Voter, Integer> counted(Submission submission, Draws luck) {
        var count = new LinkedHashMap<Voter, Integer>();
        committee.sizes().forEach((disposition, size) -> {
            var allies = committee.allies(submission.contributor(), disposition);
            count(count, submission, disposition.name(), true, allies, luck);
            count(count, submission, disposition.name(), false, size - allies, luck);
        });
        return count;
    }

    private void count(
            Map<Voter, Integer> count,
            Submission submission,
            String disposition,
            boolean allied,
            int number,
            Draws luck) {
        if (number == 0) {
            return;
        }
        var strikes = submission.contributor().standing().strikes();
        verification.retests(submission.evidence(), number, luck).forEach((evidence, seeing) -> {
            var position = new Position(disposition, allied, evidence, strikes);
            var voter =
                    voters.computeIfAbsent(position, first -> new Voter(round, disposition, allied, evidence, strikes));
            count.merge(voter, seeing, Integer::sum);
        });
    }

    /** Asks the rules, and counts: a verdict for each submission that was re-tested, in that order. */
    List<Verdict> count(Policies policies) {
        policies.ask(PolicyPoint.ACKNOWLEDGEMENT, List.copyOf(voters.values()));
        return counts.stream().map(this::verdict).toList();
    }

    private Verdict verdict(Map<Voter, Integer> count) {
        var acknowledging = 0;
        var striking = 0;
        for (var votes : count.entrySet()) {
            acknowledging += votes.getKey().acknowledges() ? votes.getValue() : 0;
            striking += votes.getKey().strikes() ? votes.getValue() : 0;
        }
        var threshold = verification.quorum() * committee.size();
        var acknowledged = acknowledging > threshold;
        return new Verdict(acknowledged, !acknowledged && striking > threshold, count, threshold);
    }
}

package derelayl.acknowledgement;

import derelayl.learning.Learning;
import derelayl.learning.Voters;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.random.Luck;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Voter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The votes on a round's submissions. Voters in the same position answer alike, so the rules are asked once for each
 * position, and the answer counts as often as there are voters in it.
 */
final class Votes {
    private final int round;
    private final Committee committee;
    private final Learning learning;
    private final Luck luck;
    /** What rules are asked, by all that an answer may depend on. */
    private final Map<Position, Voter> voters = new LinkedHashMap<>();
    /** The votes on submissions whose re-tests all show the same, by all that these votes may depend on. */
    private final Map<Case, Map<Voter, Integer>> evidentCases = new LinkedHashMap<>();

    private final List<Count> counts = new ArrayList<>();

    private record Position(String disposition, boolean allied, Evidence evidence, int strikes) {}

    /** How many vote like each of these voters on what a contributor has submitted. */
    private record Count(Participant contributor, Map<Voter, Integer> votes) {}

    private record Case(Disposition contributor, boolean onCommittee, Evidence evidence, int strikes) {}

    Votes(int round, Committee committee, Learning learning, Luck luck) {
        this.round = round;
        this.committee = committee;
        this.learning = learning;
        this.luck = luck;
    }

    /** Has the committee re-test a submission. */
    void retest(Submission submission) {
        var contributor = submission.contributor();
        var evident = submission.delivery().map(learning::evident).orElseGet(() -> Optional.of(Evidence.NOT_DELIVERED));
        counts.add(new Count(
                contributor, evident.isPresent() ? votesOn(contributor, evident.get()) : differingVotes(submission)));
    }

    private Map<Voter, Integer> votesOn(Participant contributor, Evidence evidence) {
        var strikes = contributor.standing().strikes();
        var alike = new Case(contributor.disposition(), committee.has(contributor), evidence, strikes);
        return evidentCases.computeIfAbsent(alike, first -> {
            var count = new LinkedHashMap<Voter, Integer>();
            committee
                    .facing(contributor)
                    .forEach(group -> count.merge(voter(group, evidence, strikes), group.number(), Integer::sum));
            return Collections.unmodifiableMap(count);
        });
    }

    private Map<Voter, Integer> differingVotes(Submission submission) {
        var contributor = submission.contributor();
        var strikes = contributor.standing().strikes();
        var count = new LinkedHashMap<Voter, Integer>();
        for (var group : committee.facing(contributor)) {
            learning.retest(submission.delivery().orElseThrow(), group, luck)
                    .forEach((evidence, seeing) -> count.merge(voter(group, evidence, strikes), seeing, Integer::sum));
        }
        return Collections.unmodifiableMap(count);
    }

    private Voter voter(Voters group, Evidence evidence, int strikes) {
        return voters.computeIfAbsent(
                new Position(group.disposition(), group.allied(), evidence, strikes),
                first -> new Voter(round, group.disposition(), group.allied(), evidence, strikes));
    }

    /**
     * Asks the rules, and counts.
     *
     * @param quorum which share of the committee must be exceeded, 0 to 1
     * @return a verdict for each contributor, in the order in which their submissions were re-tested
     */
    Map<Participant, Verdict> count(double quorum, Policies policies) {
        policies.ask(PolicyPoint.ACKNOWLEDGEMENT, List.copyOf(voters.values()));
        var threshold = quorum * committee.size();
        var verdicts = new LinkedHashMap<Participant, Verdict>(2 * counts.size());
        counts.forEach(count -> verdicts.put(count.contributor(), Verdict.of(count.votes(), threshold)));
        return verdicts;
    }
}

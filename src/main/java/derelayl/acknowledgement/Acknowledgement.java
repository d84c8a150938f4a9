package derelayl.acknowledgement;

import derelayl.learning.Learning;
import derelayl.participant.Participant;
import derelayl.random.Luck;
import derelayl.vocabulary.Offender;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The majority's judgement in a round.
 *
 * @param round the round, counted from 1
 * @param verification how it comes about
 * @param learning what re-tests show
 * @param luck whom a committee consists of, and how re-tests come out
 * @param policies who is asked what voters make of what they see
 */
public record Acknowledgement(int round, Verification verification, Learning learning, Luck luck, Policies policies) {
    /**
     * Draws those who re-test and vote.
     *
     * @param eligible everyone in good standing
     */
    public Committee committee(List<Participant> eligible) {
        return Committee.draw(round, eligible, verification.committee(), luck);
    }

    /**
     * Has a committee re-test and vote.
     *
     * @param submissions one of each contributor
     * @return a verdict for each contributor, in the order of the submissions
     */
    public Map<Participant, Verdict> judge(List<Submission> submissions, Committee committee) {
        var votes = new Votes(round, committee, learning, luck);
        submissions.forEach(votes::retest);
        return votes.count(verification.quorum(), policies);
    }

    /** Adds a strike to every contributor whose verdict says so. */
    public void recordStrikes(Map<Participant, Verdict> verdicts) {
        verdicts.forEach((contributor, verdict) -> {
            if (verdict.strike()) {
                contributor.standing().strike(round);
            }
        });
    }

    /** Lets the rules decide what strikes lead to: whether they expire, exclude, or are forgiven. */
    public void reviewStandings(List<Participant> participants) {
        var offenders = new LinkedHashMap<Participant, Offender>();
        for (var participant : participants) {
            if (participant.standing().isTainted()) {
                offenders.put(participant, participant.asOffender(round));
            }
        }
        policies.ask(PolicyPoint.ACKNOWLEDGEMENT, List.copyOf(offenders.values()));
        offenders.forEach((participant, decided) -> participant.standing().apply(decided));
    }
}

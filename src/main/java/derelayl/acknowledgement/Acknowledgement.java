package derelayl.acknowledgement;

import derelayl.participant.Participant;
import derelayl.random.Draws;
import derelayl.vocabulary.Offender;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * The majority's judgement in a round.
 *
 * @param round the round, counted from 1
 * @param verification how it comes about
 * @param luck whom a committee consists of, and what re-tests show
 * @param policies who is asked what voters make of what they see
 */
public record Acknowledgement(int round, Verification verification, Draws luck, Policies policies) {
    /**
     * Has a committee re-test and vote.
     *
     * @param eligible everyone in good standing
     * @return a verdict for each submission, in order
     */
    public List<Verdict> judge(List<Submission> submissions, List<Participant> eligible) {
        var committee = Committee.draw(eligible, verification.committee(), luck);
        var votes = new Votes(round, committee, verification);
        submissions.forEach(submission -> votes.retest(submission, luck));
        return votes.count(policies);
    }

    /** Adds a strike to everyone whose verdict says so. */
    public void recordStrikes(List<Submission> submissions, List<Verdict> verdicts) {
        for (var i = 0; i < submissions.size(); i++) {
            if (verdicts.get(i).strike()) {
                submissions.get(i).contributor().standing().strike(round);
            }
        }
    }

    /** Lets the rules decide what strikes lead to: whether they expire, exclude, or are forgiven. */
    public void reviewStandings(List<Participant> participants) {
        var tainted = new ArrayList<Participant>();
        var offenders = new ArrayList<Offender>();
        for (var participant : participants) {
            if (participant.standing().isTainted()) {
                tainted.add(participant);
                offenders.add(participant.asOffender(round));
            }
        }
        policies.ask(PolicyPoint.ACKNOWLEDGEMENT, offenders);
        for (var i = 0; i < tainted.size(); i++) {
            tainted.get(i).standing().apply(offenders.get(i));
        }
    }
}

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
     * Has a committee vote on claims.
     *
     * @param eligible everyone in good standing
     * @return a verdict for each claim, in order
     */
    public List<Verdict> judge(List<Claim> claims, List<Participant> eligible) {
        var committee = Committee.draw(eligible, verification.committee(), luck);
        var votes = new Votes(round, committee, verification);
        claims.forEach(claim -> votes.retest(claim, luck));
        return votes.count(policies);
    }

    /** Notes strikes, and lets the rules decide what strikes lead to. */
    public void hold(List<Claim> claims, List<Verdict> verdicts, List<Participant> participants) {
        for (var i = 0; i < claims.size(); i++) {
            if (verdicts.get(i).strike()) {
                claims.get(i).contributor().standing().strike(round);
            }
        }
        var tainted = new ArrayList<Participant>();
        var offenders = new ArrayList<Offender>();
        for (var participant : participants) {
            if (participant.standing().isTainted()) {
                tainted.add(participant);
                offenders.add(participant.answer(round));
            }
        }
        policies.ask(PolicyPoint.ACKNOWLEDGEMENT, offenders);
        for (var i = 0; i < tainted.size(); i++) {
            tainted.get(i).standing().apply(offenders.get(i));
        }
    }
}

package derelayl.relay;

import derelayl.acknowledgement.Submission;
import derelayl.acknowledgement.Verdict;
import derelayl.learning.Delivery;
import derelayl.ledger.VoteCount;
import derelayl.lineage.RelayModel;
import derelayl.vocabulary.Conduct;
import java.util.Optional;

/**
 * What came of a match.
 *
 * @param match the match
 * @param conduct how its trainer went about it
 * @param delivered the model that it delivered, if any
 * @param verdict the majority's; {@link Verdict#PENDING} until it has voted
 */
public record Attempt(Match match, Conduct conduct, Optional<RelayModel> delivered, Verdict verdict) {
    /** An attempt that nobody has judged yet. */
    Attempt(Match match, Conduct conduct, Optional<RelayModel> delivered) {
        this(match, conduct, delivered, Verdict.PENDING);
    }

    /** The same attempt, judged. */
    Attempt judged(Verdict majority) {
        return new Attempt(match, conduct, delivered, majority);
    }

    /** What is submitted to the committee. */
    Submission submission() {
        return new Submission(match.trainer(), delivered.map(this::delivery));
    }

    private Delivery delivery(RelayModel model) {
        return new Delivery(
                model.version(),
                model.trainer(),
                conduct,
                match.base().skill(),
                match.base().claim(),
                model.skill(),
                model.claim());
    }

    /** The entry in the settlement block. */
    VoteCount voteCount() {
        return new VoteCount(
                match.trainer().index(),
                verdict.acknowledging(),
                verdict.striking(),
                verdict.voters(),
                verdict.acknowledged(),
                verdict.strike());
    }

    /** The share of the committee that acknowledges what was delivered, 0 to 1; 0 if nothing was. */
    public double support() {
        return delivered.isPresent() ? verdict.support() : 0;
    }

    /** How much better than its base the model is said to be, in performance numbers; 0 without one. */
    public double claimedGain() {
        return delivered.map(model -> model.claim() - match.base().claim()).orElse(0.0);
    }

    /** The median of what voters' re-tests show of that gain; 0 without a model. */
    public double measuredGain() {
        return delivered
                .map(model -> verdict.medianGain(
                        claimedGain(), model.performance() - match.base().performance()))
                .orElse(0.0);
    }

    /** The delivery, if there was one. */
    Optional<Contribution> contribution() {
        return delivered.map(model -> new Contribution(match, conduct, model));
    }
}

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

    /** The delivery, if there was one. */
    Optional<Contribution> contribution() {
        return delivered.map(model -> new Contribution(match, conduct, model));
    }
}

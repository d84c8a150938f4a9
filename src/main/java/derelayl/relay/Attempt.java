package derelayl.relay;

import derelayl.acknowledgement.Submission;
import derelayl.lineage.RelayModel;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Evidence;
import java.util.Optional;

/**
 * What came of a match.
 *
 * @param match the match
 * @param conduct how its trainer went about it
 * @param delivered the model that it delivered, if any
 */
public record Attempt(Match match, Conduct conduct, Optional<RelayModel> delivered) {
    /** What is submitted to the committee. */
    Submission submission() {
        var evidence = delivered.isPresent() ? conduct.evidence() : Evidence.NOT_DELIVERED;
        return new Submission(match.trainer(), evidence);
    }

    /** The delivery, if there was one. */
    Optional<Contribution> contribution() {
        return delivered.map(model -> new Contribution(match, conduct, model));
    }
}

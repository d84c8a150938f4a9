package derelayl.acknowledgement;

import derelayl.participant.Participant;
import derelayl.vocabulary.Evidence;

/**
 * What a matched trainer has to show for its match.
 *
 * @param contributor the trainer
 * @param evidence what a perfect re-test of its contribution finds
 */
public record Claim(Participant contributor, Evidence evidence) {}

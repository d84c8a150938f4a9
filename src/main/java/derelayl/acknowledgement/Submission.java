package derelayl.acknowledgement;

import derelayl.participant.Participant;
import derelayl.vocabulary.Evidence;

/**
 * What a matched trainer submits to the committee.
 *
 * @param contributor the trainer
 * @param evidence what a perfect re-test of its contribution finds
 */
public record Submission(Participant contributor, Evidence evidence) {}

package derelayl.acknowledgement;

import derelayl.learning.Delivery;
import derelayl.participant.Participant;
import java.util.Optional;

/**
 * What a matched trainer submits to the committee.
 *
 * @param contributor the trainer
 * @param delivery its model, if it delivered one
 */
public record Submission(Participant contributor, Optional<Delivery> delivery) {}

package derelayl.relay;

import derelayl.participant.Participant;

/**
 * What an owner or trainer offers for a match.
 *
 * @param participant who offers
 * @param coins its deposit for one match, not negative
 */
public record Bid(Participant participant, double coins) {}

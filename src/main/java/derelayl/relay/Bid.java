package derelayl.relay;

import derelayl.participant.Participant;
import derelayl.vocabulary.Bidder;
import java.util.List;

/**
 * What an owner or trainer offers for a match.
 *
 * @param participant who offers
 * @param coins its deposit for one match, not negative
 * @param questions the one that it was asked, with the rule that set the amount
 */
public record Bid(Participant participant, double coins, List<Bidder> questions) {}

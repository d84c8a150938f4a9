package derelayl.relay;

import derelayl.ledger.Movement.Reason;
import derelayl.ledger.Movements;
import java.util.List;

/** What both sides of each match put in. */
final class Deposits {
    private Deposits() {}

    /**
     * Owner by owner, what the owner offers for all its matches at once, then each of its trainers' bids.
     *
     * @param matches owner by owner
     */
    static Movements of(List<Match> matches) {
        var deposits = new Movements(2 * matches.size());
        for (int from = 0, to; from < matches.size(); from = to) {
            var bid = matches.get(from).ownerBid();
            to = from;
            while (to < matches.size() && matches.get(to).ownerBid() == bid) {
                to++;
            }
            // The last bit of a division must not overdraw the account.
            note(bid, Math.min(bid.participant().coins(), (to - from) * bid.coins()), to - from, deposits);
            matches.subList(from, to).forEach(match -> note(match.trainerBid(), match.trainerDeposit(), 1, deposits));
        }
        return deposits;
    }

    private static void note(Bid bid, double coins, int matches, Movements deposits) {
        deposits.note(Reason.DEPOSIT, bid.participant().index(), coins, matches, bid.questions());
    }
}

package derelayl.relay;

import derelayl.ledger.Movement;
import derelayl.ledger.Movement.Reason;
import derelayl.ledger.Movements;
import derelayl.lineage.Lineage;
import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The end of a round: what is decided once the majority has voted, and paid once the settlement block is mined.
 *
 * @param settled the contributions that are settled, best first
 * @param failed the matches whose deposits burn: nothing was delivered, or it is not settled
 * @param nextOwners the next round's model owners; none when the relay is extinct
 */
public record Settlement(List<Contribution> settled, List<Match> failed, List<Participant> nextOwners) {
    private static final Comparator<Contribution> BEST_FIRST = Comparator.<Contribution>comparingDouble(
                    contribution -> contribution.model().claim())
            .reversed();

    /**
     * Settles the best.
     *
     * @param acknowledged the contributions to choose from
     * @param number how many to settle
     * @param matches all matches of the round
     */
    static Settlement ofBest(List<Contribution> acknowledged, int number, List<Match> matches) {
        var settled = acknowledged.stream().sorted(BEST_FIRST).limit(number).toList();
        var successful = new BitSet();
        settled.forEach(
                contribution -> successful.set(contribution.match().trainer().index()));
        var failed = matches.stream()
                .filter(match -> !successful.get(match.trainer().index()))
                .toList();
        var nextOwners = settled.stream()
                .map(contribution -> contribution.match().trainer())
                .toList();
        return new Settlement(settled, failed, nextOwners);
    }

    /** Settles nothing, and keeps the owners. */
    static Settlement ofNone(List<Match> matches, List<Participant> owners) {
        return new Settlement(List.of(), matches, owners);
    }

    /** The settled models, best first. */
    public List<RelayModel> models() {
        return settled.stream().map(Contribution::model).toList();
    }

    /** What is to be paid: royalties and refunds, model by model from the best; then the other deposits burn. */
    Movements payments(Rewards rewards, Lineage lineage) {
        var payments = new Movements(4 * settled.size() + 2 * failed.size());
        if (!settled.isEmpty()) {
            var royalties =
                    new AccruedRoyalties(rewards, lineage, settled.get(0).model());
            for (var contribution : settled) {
                refund(contribution.match().trainerBid(), royalties, payments);
                refund(contribution.match().ownerBid(), royalties, payments);
                royalties.accrue(contribution.model());
            }
            royalties.payToAll(payments);
        }
        failed.forEach(match -> {
            note(Reason.BURN, match.ownerBid(), payments);
            note(Reason.BURN, match.trainerBid(), payments);
        });
        return payments;
    }

    private static void refund(Bid bid, AccruedRoyalties royalties, Movements payments) {
        royalties.payTo(bid.participant().index(), payments);
        note(Reason.REFUND, bid, payments);
    }

    private static void note(Movement.Reason reason, Bid bid, Movements payments) {
        payments.note(reason, bid.participant().index(), bid.coins(), 1, bid.questions());
    }
}

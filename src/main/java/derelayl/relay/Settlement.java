package derelayl.relay;

import derelayl.ledger.Ledger;
import derelayl.lineage.Lineage;
import derelayl.lineage.RelayModel;
import derelayl.lineage.Royalties;
import derelayl.participant.Participant;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The end of a round.
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

    /** Returns deposits, pays royalties, burns what is left in deposit, and lets the trunk of the lineage grow. */
    void pay(Royalties royalties, Lineage lineage, Ledger ledger) {
        if (!settled.isEmpty()) {
            payRoyalties(royalties, lineage, ledger);
            lineage.grow(models());
        }
        failed.forEach(match -> {
            burn(match.ownerBid(), ledger);
            burn(match.trainerBid(), ledger);
        });
    }

    private void payRoyalties(Royalties royalties, Lineage lineage, Ledger ledger) {
        var due = new AccruedRoyalties(royalties, lineage, ledger, models().get(0));
        for (var contribution : settled) {
            due.payTo(contribution.match().trainer().index());
            refund(contribution.match().trainerBid(), ledger);
            due.payTo(contribution.match().owner().index());
            refund(contribution.match().ownerBid(), ledger);
            due.accrue(contribution.model());
        }
        due.payToAll();
    }

    private List<RelayModel> models() {
        return settled.stream().map(Contribution::model).toList();
    }

    private static void refund(Bid bid, Ledger ledger) {
        ledger.refund(bid.participant().index(), bid.coins());
    }

    private static void burn(Bid bid, Ledger ledger) {
        ledger.burn(bid.participant().index(), bid.coins());
    }
}

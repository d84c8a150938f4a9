package derelayl.relay;

import derelayl.ledger.Movement.Reason;
import derelayl.ledger.Movements;
import derelayl.participant.Participant;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Stake;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pays out what was put into matches. */
final class StakePayments {
    private final Movements payments;
    private final BitSet settled;
    /** What each voter is given, by participant index, and the questions whose answers give it. */
    private final SortedMap<Integer, Double> voterCoins = new TreeMap<>();

    private final List<Stake> voterQuestions = new ArrayList<>();

    /**
     * @param payments where they are noted
     * @param settled whose deposits are refunded with the royalties, by trainer's index
     */
    StakePayments(Movements payments, BitSet settled) {
        this.payments = payments;
        this.settled = settled;
    }

    /** What goes back of a bid. */
    void refund(Bid bid, Division division) {
        note(Reason.REFUND, bid.participant(), bid, division.refund(), division);
    }

    /** What becomes of the rest of both sides' deposits, but for what goes to voters. */
    void payRest(Stakes both) {
        var match = both.match();
        if (both.owner() == Division.RETURNS && both.trainer() == Division.RETURNS) {
            return;
        }
        payRest(match.ownerBid(), match.trainer(), both.owner(), both);
        payRest(match.trainerBid(), match.owner(), both.trainer(), both);
    }

    private void payRest(Bid bid, Participant other, Division division, Stakes both) {
        if (!settled.get(both.match().trainer().index())) {
            refund(bid, division);
        }
        note(Reason.COMPENSATION, other, bid, division.compensation(), division);
        if (both.toVoters(division) > 0) {
            var share = bid.coins() * both.toVoters(division) / both.voters().size();
            both.voters().forEach(voter -> voterCoins.merge(voter.index(), share, Double::sum));
            voterQuestions.addAll(division.questions());
        }
        note(Reason.BURN, bid.participant(), bid, both.burned(division), division);
    }

    /** What each voter is given in all. */
    void payVoters() {
        voterCoins.forEach((voter, coins) -> payments.note(Reason.VOTE, voter, coins, 1, voterQuestions));
    }

    private void note(Reason reason, Participant participant, Bid bid, double part, Division division) {
        if (part == 0) {
            return;
        }
        List<? extends Question> questions = division.questions().isEmpty()
                ? bid.questions()
                : Stream.concat(bid.questions().stream(), division.questions().stream())
                        .toList();
        payments.note(reason, participant.index(), bid.coins() * part, 1, questions);
    }
}

package derelayl.relay;

import derelayl.ledger.Ledger;
import derelayl.participant.Participant;
import derelayl.random.Draws;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Brings trainers and models together: who bids most trains on the best.
 *
 * @param owners the owners' bids, best model first
 * @param trainers the trainers' bids, highest first; equal ones in the order of drawing
 * @param abstainers trainers who stay out
 * @param places how many trainers an owner takes
 */
record Auction(List<Bid> owners, List<Bid> trainers, List<Participant> abstainers, int places) {
    private static final Comparator<Bid> BEST_MODEL_FIRST = Comparator.<Bid>comparingDouble(
                    bid -> bid.participant().latestModel().orElseThrow().claim())
            .reversed();
    private static final Comparator<Bid> HIGHEST_FIRST =
            Comparator.comparingDouble(Bid::coins).reversed();

    /** Asks every owner and trainer for its bid, and ranks them. */
    static Auction collect(int round, Roles roles, int places, Policies policies) {
        var questions = new ArrayList<Bidder>();
        roles.owners().forEach(owner -> questions.add(owner.asBidder(Role.MODEL_OWNER, round, places)));
        roles.trainers().forEach(trainer -> questions.add(trainer.asBidder(Role.TRAINER, round, 1)));
        policies.ask(PolicyPoint.BIDDING, questions);
        var ofOwners = questions.subList(0, roles.owners().size());
        var ofTrainers = questions.subList(roles.owners().size(), questions.size());
        return new Auction(
                ranked(roles.owners(), ofOwners, BEST_MODEL_FIRST),
                ranked(roles.trainers(), ofTrainers, HIGHEST_FIRST),
                abstaining(roles.trainers(), ofTrainers),
                places);
    }

    private static List<Bid> ranked(List<Participant> bidders, List<Bidder> answers, Comparator<Bid> order) {
        return IntStream.range(0, bidders.size())
                .filter(i -> !answers.get(i).abstains())
                .mapToObj(i -> new Bid(bidders.get(i), answers.get(i).offered()))
                .sorted(order)
                .toList();
    }

    private static List<Participant> abstaining(List<Participant> bidders, List<Bidder> answers) {
        return IntStream.range(0, bidders.size())
                .filter(i -> answers.get(i).abstains())
                .mapToObj(bidders::get)
                .toList();
    }

    /**
     * Gives each owner in turn the next trainers in the queue, while there are any; equal bids queue in random order.
     *
     * @return the matches, owner by owner
     */
    List<Match> match(Draws market) {
        var queue = new ArrayList<>(trainers);
        shuffleEqualBids(queue, market);
        var next = queue.iterator();
        var matches = new ArrayList<Match>();
        for (var owner : owners) {
            var base = owner.participant().latestModel().orElseThrow();
            for (var place = 0; place < places && next.hasNext(); place++) {
                matches.add(new Match(owner, next.next(), base));
            }
        }
        return matches;
    }

    private static void shuffleEqualBids(List<Bid> queue, Draws market) {
        for (int from = 0, to; from < queue.size(); from = to) {
            to = from + 1;
            while (to < queue.size() && queue.get(to).coins() == queue.get(from).coins()) {
                to++;
            }
            market.shuffle(queue.subList(from, to));
        }
    }

    /** Owner by owner, takes what the owner offers for all its matches at once, then each of its trainers' bids. */
    static void payDeposits(List<Match> matches, Ledger ledger) {
        for (int from = 0, to; from < matches.size(); from = to) {
            var owner = matches.get(from).ownerBid();
            to = from;
            while (to < matches.size() && matches.get(to).ownerBid() == owner) {
                to++;
            }
            // The last bit of a division must not overdraw the account.
            ledger.deposit(
                    owner.participant().index(), Math.min(owner.participant().coins(), (to - from) * owner.coins()));
            matches.subList(from, to)
                    .forEach(match -> ledger.deposit(match.trainer().index(), match.trainerDeposit()));
        }
    }
}

package derelayl.relay;

import derelayl.participant.Participant;
import derelayl.random.Luck;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings trainers and models together: who bids most trains on the best.
 *
 * @param round the round, counted from 1
 * @param owners the owners' bids, best model first
 * @param trainers the trainers' bids, highest first; equal ones in the order of drawing
 * @param abstainers trainers who stay out
 * @param places how many trainers an owner takes
 */
record Auction(int round, List<Bid> owners, List<Bid> trainers, List<Participant> abstainers, int places) {
    private static final Comparator<Bid> BEST_MODEL_FIRST = Comparator.<Bid>comparingDouble(
                    bid -> bid.participant().latestModel().orElseThrow().claim())
            .reversed();
    private static final Comparator<Bid> HIGHEST_FIRST =
            Comparator.comparingDouble(Bid::coins).reversed();

    /** An owner or trainer, and what it is asked. */
    private record Asked(Participant participant, Bidder question) {
        Bid bid() {
            return new Bid(participant, question.offered(), List.of(question));
        }
    }

    /** Asks every owner and trainer for its bid, and ranks them. */
    static Auction collect(int round, Roles roles, int places, Policies policies) {
        var owners = asked(roles.owners(), Role.MODEL_OWNER, round, places);
        var trainers = asked(roles.trainers(), Role.TRAINER, round, 1);
        policies.ask(
                PolicyPoint.BIDDING,
                Stream.concat(owners.stream(), trainers.stream())
                        .map(Asked::question)
                        .toList());
        return new Auction(
                round, ranked(owners, BEST_MODEL_FIRST), ranked(trainers, HIGHEST_FIRST), abstaining(trainers), places);
    }

    private static List<Asked> asked(List<Participant> bidders, Role role, int round, int places) {
        return bidders.stream()
                .map(bidder -> new Asked(bidder, bidder.asBidder(role, round, places)))
                .toList();
    }

    private static List<Bid> ranked(List<Asked> bidders, Comparator<Bid> order) {
        return bidders.stream()
                .filter(asked -> !asked.question().abstains())
                .map(Asked::bid)
                .sorted(order)
                .toList();
    }

    private static List<Participant> abstaining(List<Asked> bidders) {
        return bidders.stream()
                .filter(asked -> asked.question().abstains())
                .map(Asked::participant)
                .toList();
    }

    /**
     * Gives each owner in turn the next trainers in the queue, while there are any; equal bids queue in random order.
     *
     * @return the matches, owner by owner
     */
    List<Match> match(Luck luck) {
        var queue = new ArrayList<>(trainers);
        shuffleEqualBids(queue, luck);
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

    private void shuffleEqualBids(List<Bid> queue, Luck luck) {
        for (int from = 0, to; from < queue.size(); from = to) {
            to = from + 1;
            while (to < queue.size() && queue.get(to).coins() == queue.get(from).coins()) {
                to++;
            }
            if (to - from > 1) {
                luck.howEqualBidsQueue(
                        round, queue.subList(from, to), bid -> bid.participant().index());
            }
        }
    }
}

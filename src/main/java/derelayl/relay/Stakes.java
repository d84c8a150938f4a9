package derelayl.relay;

import derelayl.participant.Participant;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Role;
import derelayl.vocabulary.Stake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of what both sides of a match have put in.
 *
 * @param match the match
 * @param owner of what its owner has put in
 * @param trainer of what its trainer has put in
 * @param voters among whom what goes to voters is divided; nobody if nothing does
 */
public record Stakes(Match match, Division owner, Division trainer, List<Participant> voters) {
    /**
     * Without rules, the deposits of both sides return if the match has led to a settled model, and burn if not.
     *
     * @param rules who is asked, if anybody
     * @return in the order of matching
     */
    static List<Stakes> of(Round round, Settlement settlement, Optional<Policies> rules) {
        var matches = round.matches();
        var settled = settlement.settledTrainers();
        if (rules.isEmpty()) {
            return matches.stream()
                    .map(match -> undecided(match, settled.get(match.trainer().index())))
                    .toList();
        }
        var byTrainer = round.attemptsByTrainer();
        var questions = new ArrayList<Stake>();
        for (var match : matches) {
            var attempt = byTrainer.get(match.trainer());
            var isSettled = settled.get(match.trainer().index());
            questions.add(question(round.number(), attempt, Role.MODEL_OWNER, match.ownerBid(), isSettled));
            questions.add(question(round.number(), attempt, Role.TRAINER, match.trainerBid(), isSettled));
        }
        rules.get().ask(PolicyPoint.DEPOSIT, questions);
        var stakes = new ArrayList<Stakes>();
        for (var i = 0; i < matches.size(); i++) {
            var owner = Division.of(questions.get(2 * i));
            var trainer = Division.of(questions.get(2 * i + 1));
            var isPaid = owner.toVoters() > 0 || trainer.toVoters() > 0;
            stakes.add(new Stakes(
                    matches.get(i),
                    owner,
                    trainer,
                    isPaid ? round.agreeing(byTrainer.get(matches.get(i).trainer())) : List.of()));
        }
        return stakes;
    }

    /** The part of one side's that goes to voters; none if there are none. */
    public double toVoters(Division side) {
        return voters.isEmpty() ? 0 : side.toVoters();
    }

    /** The part of one side's that burns, with what would go to voters if there were any. */
    public double burned(Division side) {
        return voters.isEmpty() ? side.burned() + side.toVoters() : side.burned();
    }

    private static Stakes undecided(Match match, boolean isSettled) {
        var both = isSettled ? Division.RETURNS : Division.BURNS;
        return new Stakes(match, both, both, List.of());
    }

    private static Stake question(int round, Attempt attempt, Role role, Bid bid, boolean isSettled) {
        var stake = new Stake(
                round,
                role,
                bid.coins(),
                attempt.delivered().isPresent(),
                attempt.verdict().acknowledged(),
                isSettled,
                attempt.support(),
                attempt.match().trainer().standing().strikes());
        stake.askedOf(bid.participant().index());
        return stake;
    }
}

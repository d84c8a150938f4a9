package derelayl.relay;

import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Prize;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a settled model earns those behind it.
 *
 * @param trainerCoins for its trainer
 * @param ownerCoins for the owner of the model it was trained on; the usual if there are none
 * @param lineageFactor how many times the usual its ancestors' owners earn
 * @param questions the one that was asked, if one was
 */
record SettledPrize(double trainerCoins, OptionalDouble ownerCoins, double lineageFactor, List<Prize> questions) {
    /** The usual. */
    static final SettledPrize NONE = new SettledPrize(0, OptionalDouble.empty(), 1, List.of());

    /**
     * Asks rules, or takes the usual.
     *
     * @param rules who is asked, if anybody
     * @return in the order of settlement
     */
    static List<SettledPrize> of(Round round, Settlement settlement, Optional<Policies> rules) {
        var settled = settlement.settled();
        if (rules.isEmpty()) {
            return Collections.nCopies(settled.size(), NONE);
        }
        var byTrainer = round.attemptsByTrainer();
        var questions = new ArrayList<Prize>();
        for (var contribution : settled) {
            var attempt = byTrainer.get(contribution.match().trainer());
            questions.add(question(round.number(), questions.size() + 1, settled.size(), attempt));
        }
        rules.get().ask(PolicyPoint.REWARD, questions);
        return questions.stream().map(SettledPrize::of).toList();
    }

    private static Prize question(int round, int place, int settled, Attempt attempt) {
        var prize = new Prize(
                round,
                place,
                settled,
                attempt.delivered().orElseThrow().claim(),
                attempt.claimedGain(),
                attempt.measuredGain(),
                attempt.support());
        prize.askedOf(attempt.match().trainer().index());
        return prize;
    }

    private static SettledPrize of(Prize decided) {
        return new SettledPrize(
                decided.trainerCoins(), decided.ownerCoins(), decided.lineageFactor(), List.of(decided));
    }

    /** Whether it changes what owners earn. */
    boolean isForOwners() {
        return ownerCoins.isPresent() || lineageFactor != 1;
    }
}

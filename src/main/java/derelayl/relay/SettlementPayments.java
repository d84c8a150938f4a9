package derelayl.relay;

import derelayl.ledger.Movement.Reason;
import derelayl.ledger.Movements;
import derelayl.lineage.Lineage;
import derelayl.vocabulary.Money;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.RewardKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a settlement pays: royalties, and the deposits of settled matches, model by model from the best; then prizes; then
 * what becomes of all other deposits, match by match; then those who have voted as the verdicts went.
 *
 * @param settlement what is settled
 * @param stakes what becomes of deposits, in the order of matching
 * @param prizes what settled models earn, best first
 * @param rewards what the rewards of the round are worth
 * @param lineage of the models
 * @param ownersWithout who earns nothing for the model that was trained on, by participant index
 * @param ancestorsWithout who earns nothing for earlier models
 */
record SettlementPayments(
        Settlement settlement,
        List<Stakes> stakes,
        List<SettledPrize> prizes,
        Rewards rewards,
        Lineage lineage,
        BitSet ownersWithout,
        BitSet ancestorsWithout) {
    /** Royalties and prizes if nobody scales them, in coins. */
    double due() {
        var due = 0.0;
        for (var movement : payments(1, List.of())) {
            due += movement.reason() == Reason.ROYALTY || movement.reason() == Reason.PRIZE ? movement.coins() : 0;
        }
        return due;
    }

    /**
     * All payments, in order.
     *
     * @param scale how many times what is due royalties and prizes are
     * @param money the question that has set the scale, if one was asked
     */
    Movements payments(double scale, List<Money> money) {
        var payments = new Movements(4 * prizes.size() + 2 * stakes.size());
        var deposits = new StakePayments(payments, settlement.settledTrainers());
        if (!prizes.isEmpty()) {
            payOwners(scale, money, payments, deposits);
            payTrainers(scale, money, payments);
        }
        stakes.forEach(deposits::payRest);
        deposits.payVoters();
        return payments;
    }

    private void payOwners(double scale, List<Money> money, Movements payments, StakePayments deposits) {
        var byTrainer = byTrainer();
        var first = settlement.settled().get(0).model();
        var royalties = new AccruedRoyalties(this, first, scale, ownersQuestions(money));
        for (var place = 0; place < prizes.size(); place++) {
            var contribution = settlement.settled().get(place);
            var match = contribution.match();
            var both = byTrainer[match.trainer().index()];
            royalties.payTo(match.trainer().index(), payments);
            deposits.refund(match.trainerBid(), both.trainer());
            royalties.payTo(match.owner().index(), payments);
            deposits.refund(match.ownerBid(), both.owner());
            royalties.accrue(contribution.model(), prizes.get(place));
        }
        royalties.payToAll(payments);
    }

    /** By participant index; there are none of those who do not train. */
    private Stakes[] byTrainer() {
        var last = stakes.stream()
                .mapToInt(both -> both.match().trainer().index())
                .max()
                .orElse(0);
        var byTrainer = new Stakes[last + 1];
        stakes.forEach(both -> byTrainer[both.match().trainer().index()] = both);
        return byTrainer;
    }

    private List<? extends Question> ownersQuestions(List<Money> money) {
        var questions = new ArrayList<Question>(rewards.questions(List.of(RewardKind.OWNER, RewardKind.ANCESTOR)));
        prizes.stream().filter(SettledPrize::isForOwners).forEach(prize -> questions.addAll(prize.questions()));
        questions.addAll(money);
        return questions;
    }

    private void payTrainers(double scale, List<Money> money, Movements payments) {
        for (var place = 0; place < prizes.size(); place++) {
            var questions = new ArrayList<Question>(prizes.get(place).questions());
            questions.addAll(money);
            var trainer = settlement.settled().get(place).match().trainer();
            payments.note(Reason.PRIZE, trainer.index(), prizes.get(place).trainerCoins() * scale, 1, questions);
        }
    }
}

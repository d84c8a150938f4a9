package derelayl.bench;

import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import derelayl.vocabulary.Role;
import derelayl.vocabulary.Selection;
import derelayl.vocabulary.Trainer;
import derelayl.vocabulary.Voter;
import java.util.List;
import java.util.Set;

/** The published policies in Java, to measure what asking rules costs. Nothing but the benchmark uses them. */
final class JavaPolicies implements Policies {
    private static final Set<Class<? extends Question>> ANSWERED =
            Set.of(Bidder.class, Trainer.class, Voter.class, Selection.class, Reward.class);

    private static final double BUDGET = 0.001;
    private static final double UNIT = 0.001;

    @Override
    public void ask(PolicyPoint point, List<? extends Question> questions) {
        questions.forEach(JavaPolicies::answer);
    }

    @Override
    public boolean canAnswer(PolicyPoint point, Class<? extends Question> kind) {
        return ANSWERED.contains(kind);
    }

    private static void answer(Question question) {
        if (question instanceof Bidder bidder) {
            bid(bidder);
        } else if (question instanceof Trainer trainer) {
            trainer.conduct(Conduct.HONEST);
        } else if (question instanceof Voter voter) {
            voter.acknowledge();
        } else if (question instanceof Selection selection) {
            selection.settle(Math.floor(selection.getShare() * selection.getAcknowledged()));
        } else if (question instanceof Reward reward) {
            reward.pay(reward.getKind() == RewardKind.OWNER || reward.getKind() == RewardKind.ANCESTOR ? 1 : UNIT);
        }
    }

    private static void bid(Bidder bidder) {
        if (bidder.getRole() == Role.TRAINER) {
            bidder.offer(Math.min(bidder.getCoins(), bidder.getVersionGap()));
        } else if (bidder.getCoins() > BUDGET) {
            bidder.offer(BUDGET / bidder.getPlaces());
        } else {
            bidder.offer(bidder.getCoins() / (bidder.getPlaces() + 1e-12));
        }
    }
}

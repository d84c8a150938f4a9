package derelayl.relay;

import derelayl.ledger.Movement.Reason;
import derelayl.ledger.Movements;
import derelayl.lineage.Lineage;
import derelayl.lineage.RelayModel;
import derelayl.lineage.Royalties;
import derelayl.lineage.TrunkRoyalties;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import java.util.List;

/**
 * Royalties of a settlement that are earned but not yet paid. Paying them late, but before anything else reaches the
 * same account, gives the same balance as paying every ancestor of every settled model one by one.
 */
final class AccruedRoyalties {
    private final Royalties royalties;
    private final List<Reward> questions;
    private final Lineage lineage;
    /** Coins for the models above the trunk, and how many of these earn any, by participant. */
    private final double[] branchCoins;

    private final int[] branchModels;
    /** What is earned for the models of the trunk with each settled model. */
    private final TrunkRoyalties trunk;
    /** For how many settled models the trunk's coins have been paid, by participant. */
    private final int[] paid;

    private int settled;

    /**
     * Nothing is earned yet.
     *
     * @param first any of the models about to be settled
     */
    AccruedRoyalties(Rewards rewards, Lineage lineage, RelayModel first) {
        royalties = rewards.royalties();
        questions = rewards.questions(List.of(RewardKind.OWNER, RewardKind.ANCESTOR));
        this.lineage = lineage;
        trunk = lineage.trunkRoyalties(first, royalties);
        branchCoins = new double[trunk.coins().length];
        branchModels = new int[branchCoins.length];
        paid = new int[branchCoins.length];
    }

    /** Lets the owners in a settled model's lineage earn. */
    void accrue(RelayModel model) {
        var generation = 0;
        for (var ancestor : lineage.branch(model)) {
            var coins = royalties.at(generation);
            branchCoins[ancestor.owner()] += coins;
            branchModels[ancestor.owner()] += coins > 0 ? 1 : 0;
            generation++;
        }
        settled++;
    }

    /** Has a participant paid what it has earned so far. */
    void payTo(int participant, Movements payments) {
        var unpaid = settled - paid[participant];
        payments.note(
                Reason.ROYALTY,
                participant,
                branchCoins[participant] + unpaid * trunk.coins()[participant],
                branchModels[participant] + unpaid * trunk.models()[participant],
                questions);
        branchCoins[participant] = 0;
        branchModels[participant] = 0;
        paid[participant] = settled;
    }

    /** Has everyone paid. */
    void payToAll(Movements payments) {
        for (var participant = 0; participant < paid.length; participant++) {
            payTo(participant, payments);
        }
    }
}

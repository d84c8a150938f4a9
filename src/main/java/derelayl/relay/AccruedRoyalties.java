package derelayl.relay;

import derelayl.ledger.Movement.Reason;
import derelayl.ledger.Movements;
import derelayl.lineage.Lineage;
import derelayl.lineage.RelayModel;
import derelayl.lineage.Royalties;
import derelayl.lineage.TrunkRoyalties;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.RewardKind;
import java.util.BitSet;
import java.util.List;

/**
 * Royalties of a settlement that are earned but not yet paid. Paying them late, but before anything else reaches the
 * same account, gives the same balance as paying every ancestor of every settled model one by one.
 */
final class AccruedRoyalties {
    private final Royalties royalties;
    private final double scale;
    private final List<? extends Question> questions;
    private final Lineage lineage;
    private final BitSet ownersWithout;
    private final BitSet ancestorsWithout;
    /** Coins for the models above the trunk, and how many of these earn any, by participant. */
    private final double[] branchCoins;

    private final int[] branchModels;
    /** What is earned for the models of the trunk with each settled model. */
    private final TrunkRoyalties trunk;
    /** How often the trunk's coins have been earned, and with how many models, in all and as far as paid, by participant. */
    private double earned;

    private int models;
    private final double[] paidOf;
    private final int[] paidModels;

    /**
     * Nothing is earned yet.
     *
     * @param first any of the models about to be settled
     * @param scale how many times what the rewards say is paid
     * @param excluded who is excluded, by participant index
     * @param questions those whose answers set the amounts
     */
    AccruedRoyalties(
            Rewards rewards,
            Lineage lineage,
            RelayModel first,
            double scale,
            BitSet excluded,
            List<? extends Question> questions) {
        royalties = rewards.royalties();
        this.scale = scale;
        this.questions = questions;
        this.lineage = lineage;
        ownersWithout = rewards.withheldFrom(RewardKind.OWNER, excluded);
        ancestorsWithout = rewards.withheldFrom(RewardKind.ANCESTOR, excluded);
        trunk = lineage.trunkRoyalties(first, royalties);
        branchCoins = new double[trunk.coins().length];
        branchModels = new int[branchCoins.length];
        paidOf = new double[branchCoins.length];
        paidModels = new int[branchCoins.length];
    }

    /** Lets the owners in a settled model's lineage earn. */
    void accrue(RelayModel model, SettledPrize prize) {
        var factor = prize.lineageFactor();
        var generation = 0;
        for (var ancestor : lineage.branch(model)) {
            var isOwn = generation == 0;
            var without = isOwn ? ownersWithout : ancestorsWithout;
            if (!without.get(ancestor.owner())) {
                var usual = royalties.at(generation);
                var coins = isOwn ? prize.ownerCoins().orElse(usual) : usual * factor;
                branchCoins[ancestor.owner()] += coins;
                branchModels[ancestor.owner()] += coins > 0 ? 1 : 0;
            }
            generation++;
        }
        earned += factor;
        models += factor > 0 ? 1 : 0;
    }

    /** Has a participant paid what it has earned so far. */
    void payTo(int participant, Movements payments) {
        var isWithheld = ancestorsWithout.get(participant);
        var unpaid = isWithheld ? 0 : earned - paidOf[participant];
        var unpaidModels = isWithheld ? 0 : models - paidModels[participant];
        payments.note(
                Reason.ROYALTY,
                participant,
                (branchCoins[participant] + unpaid * trunk.coins()[participant]) * scale,
                branchModels[participant] + unpaidModels * trunk.models()[participant],
                questions);
        branchCoins[participant] = 0;
        branchModels[participant] = 0;
        paidOf[participant] = earned;
        paidModels[participant] = models;
    }

    /** Has everyone paid. */
    void payToAll(Movements payments) {
        for (var participant = 0; participant < branchCoins.length; participant++) {
            payTo(participant, payments);
        }
    }
}

package derelayl.relay;

import derelayl.ledger.Movement.Reason;
import derelayl.ledger.Movements;
import derelayl.lineage.Lineage;
import derelayl.lineage.RelayModel;
import derelayl.lineage.Royalties;
import derelayl.vocabulary.Question;
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
    /** What is earned for the models of the trunk with each settled model, and for how many, by participant. */
    private final double[] trunkCoins;

    private final int[] trunkModels;
    /** How often the trunk's coins have been earned, and with how many models, in all and as far as paid, by participant. */
    private double earned;

    private int models;
    private final double[] paidOf;
    private final int[] paidModels;

    /**
     * Nothing is earned yet.
     *
     * @param settlement what is paid
     * @param first any of the models about to be settled
     * @param scale how many times what the rewards say is paid
     * @param questions those whose answers set the amounts
     */
    AccruedRoyalties(
            SettlementPayments settlement, RelayModel first, double scale, List<? extends Question> questions) {
        royalties = settlement.rewards().royalties();
        this.scale = scale;
        this.questions = questions;
        lineage = settlement.lineage();
        ownersWithout = settlement.ownersWithout();
        ancestorsWithout = settlement.ancestorsWithout();
        var trunk = lineage.trunkRoyalties(first, royalties);
        trunkCoins = trunk.coins();
        trunkModels = trunk.models();
        branchCoins = new double[trunkCoins.length];
        branchModels = new int[branchCoins.length];
        paidOf = new double[branchCoins.length];
        paidModels = new int[branchCoins.length];
    }

    /** Lets the owners in a settled model's lineage earn. */
    void accrue(RelayModel model, SettledPrize prize) {
        var factor = prize.lineageFactor();
        var branch = lineage.branch(model);
        if (!ownersWithout.get(model.owner())) {
            earn(model.owner(), prize.ownerCoins().orElse(royalties.at(0)));
        }
        var isForAll = ancestorsWithout.isEmpty();
        for (var generation = 1; generation < branch.size(); generation++) {
            var owner = branch.get(generation).owner();
            if (isForAll || !ancestorsWithout.get(owner)) {
                earn(owner, royalties.at(generation) * factor);
            }
        }
        earned += factor;
        models += factor > 0 ? 1 : 0;
    }

    private void earn(int owner, double coins) {
        branchCoins[owner] += coins;
        branchModels[owner] += coins > 0 ? 1 : 0;
    }

    /** Has a participant paid what it has earned so far. */
    void payTo(int participant, Movements payments) {
        var coins = branchCoins[participant];
        var count = branchModels[participant];
        if (!ancestorsWithout.get(participant)) {
            coins += (earned - paidOf[participant]) * trunkCoins[participant];
            count += (models - paidModels[participant]) * trunkModels[participant];
        }
        payments.note(Reason.ROYALTY, participant, coins * scale, count, questions);
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

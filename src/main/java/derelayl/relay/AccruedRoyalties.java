package derelayl.relay;

import derelayl.ledger.Ledger;
import derelayl.lineage.Lineage;
import derelayl.lineage.RelayModel;
import derelayl.lineage.Royalties;

/**
 * Royalties of a settlement that are earned but not yet paid. Paying them late, but before anything else reaches the
 * same account, gives the same balance as paying every ancestor of every settled model one by one.
 */
final class AccruedRoyalties {
    private final Royalties royalties;
    private final Lineage lineage;
    private final Ledger ledger;
    /** Coins for the models above the trunk, by participant. */
    private final double[] branch;
    /** Coins for the models of the trunk, for each settled model, by participant. */
    private final double[] trunk;
    /** For how many settled models the trunk's coins have been paid, by participant. */
    private final int[] paid;

    private int settled;

    /**
     * Nothing is due yet.
     *
     * @param first any of the models about to be settled
     */
    AccruedRoyalties(Royalties royalties, Lineage lineage, Ledger ledger, RelayModel first) {
        this.royalties = royalties;
        this.lineage = lineage;
        this.ledger = ledger;
        trunk = lineage.trunkRoyalties(first, royalties);
        branch = new double[trunk.length];
        paid = new int[trunk.length];
    }

    /** Lets the owners in a settled model's lineage earn. */
    void accrue(RelayModel model) {
        var generation = 0;
        for (var ancestor : lineage.branch(model)) {
            branch[ancestor.owner()] += royalties.at(generation);
            generation++;
        }
        settled++;
    }

    /** Pays what is due to a participant. */
    void payTo(int participant) {
        ledger.payRoyalties(participant, branch[participant] + (settled - paid[participant]) * trunk[participant]);
        branch[participant] = 0;
        paid[participant] = settled;
    }

    /** Pays what is due to everyone. */
    void payToAll() {
        for (var participant = 0; participant < trunk.length; participant++) {
            payTo(participant);
        }
    }
}

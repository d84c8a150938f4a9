package derelayl.lineage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ancestry of the settled models. All settled models of a round have one common ancestor, some 19 rounds back
 * under the published parameters; everything from it down to the genesis model is the {@link Trunk}, kept in
 * numbers. Above it are branches of models.
 *
 * <p>This holds because a model is only ever trained on one of the models settled last; they are therefore all
 * equally many generations from the genesis model.
 */
public final class Lineage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Trunk trunk;
    private RelayModel top;

    /**
     * A lineage that consists of the genesis model.
     *
     * @param participants how many participants there are
     */
    public Lineage(RelayModel genesis, int participants) {
        trunk = new Trunk(participants);
        trunk.add(genesis.owner());
        top = genesis;
    }

    /** The youngest model of the trunk: the youngest common ancestor of the models settled last. */
    public RelayModel top() {
        return top;
    }

    /**
     * The model and its ancestors above the trunk, youngest first.
     *
     * @throws IllegalArgumentException if the model does not descend from the models settled last
     */
    public List<RelayModel> branch(RelayModel model) {
        var branch = new ArrayList<RelayModel>(model.generation() - top.generation());
        for (var next = model; next != top; next = next.linkedBase()) {
            branch.add(next);
        }
        return branch;
    }

    /**
     * What each participant earns for the trunk models it owns, for every settlement of a model like this one.
     *
     * @param settled one of the models being settled
     */
    public TrunkRoyalties trunkRoyalties(RelayModel settled, Royalties royalties) {
        return trunk.royalties(settled.generation() - top.generation(), royalties);
    }

    /**
     * Checks a lineage that was read.
     *
     * @param participants how many there are
     * @throws IllegalArgumentException if somebody else owns a model
     */
    public void check(int participants) {
        top.check(participants);
        trunk.check(participants);
    }

    /**
     * Checks that a model that was read descends from the trunk.
     *
     * @throws IllegalArgumentException if it does not
     */
    public void checkReaches(RelayModel model) {
        for (var next = model; next != top; next = next.linkedBase()) {
            if (next.generation() <= top.generation()) {
                throw new IllegalArgumentException(model + " passes by the trunk");
            }
        }
    }

    /**
     * Moves the trunk's top up to the youngest common ancestor.
     *
     * @param settled the models just settled; new models may from now on be trained only on these. If there are none,
     *     nothing changes
     */
    public void grow(List<RelayModel> settled) {
        if (settled.isEmpty()) {
            return;
        }
        Set<RelayModel> front = new LinkedHashSet<>(settled);
        while (front.size() > 1) {
            var parents = new LinkedHashSet<RelayModel>();
            front.forEach(model -> parents.add(model.linkedBase()));
            front = parents;
        }
        var newTop = front.iterator().next();
        var joined = branch(newTop);
        for (var i = joined.size() - 1; i >= 0; i--) {
            trunk.add(joined.get(i).owner());
        }
        joined.forEach(RelayModel::cutBase);
        top = newTop;
    }
}

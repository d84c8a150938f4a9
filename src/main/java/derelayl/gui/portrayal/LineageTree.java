package derelayl.gui.portrayal;

import derelayl.lineage.RelayModel;
import derelayl.relay.RelaySimulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The models that lead to those settled last. They coalesce towards the youngest model that all descend from, the top
 * of the trunk, if that is one of the rounds shown.
 */
final class LineageTree {
    private final int oldest;
    private final RelayModel top;
    private final List<RelayModel> roots = new ArrayList<>();
    private final Map<RelayModel, List<RelayModel>> children = new LinkedHashMap<>();
    private final Map<RelayModel, Double> heights = new LinkedHashMap<>();
    private int leaves;

    /**
     * The tree of a relay between two rounds.
     *
     * @param oldest the first round whose models are in it
     */
    LineageTree(RelaySimulation relay, int oldest) {
        this.oldest = oldest;
        top = relay.lineage().top();
        for (var owner : relay.round().roles().owners()) {
            owner.latestModel().ifPresent(this::plant);
        }
        roots.forEach(this::place);
    }

    private void plant(RelayModel leaf) {
        var model = leaf;
        if (children.putIfAbsent(leaf, new ArrayList<>()) != null) {
            return;
        }
        while (base(model).isPresent()) {
            var base = base(model).get();
            if (children.containsKey(base)) {
                children.get(base).add(model);
                return;
            }
            children.put(base, new ArrayList<>(List.of(model)));
            model = base;
        }
        roots.add(model);
    }

    /** What the model was trained on, if that is in the tree. */
    Optional<RelayModel> base(RelayModel model) {
        return model == top ? Optional.empty() : model.base().filter(base -> base.version() >= oldest);
    }

    /** Puts leaves below each other, and parents amid their children. */
    private double place(RelayModel model) {
        var below = children.get(model);
        var height = below.isEmpty()
                ? leaves++
                : below.stream().mapToDouble(this::place).average().orElseThrow();
        heights.put(model, height);
        return height;
    }

    /** Every model with its place among the leaves, from 0 (uppermost); children before their parents. */
    Map<RelayModel, Double> heights() {
        return heights;
    }

    /** The models that lead to no other: those settled last. */
    int leaves() {
        return leaves;
    }

    /** The top of the trunk, if it is one of the rounds shown. */
    Optional<RelayModel> top() {
        return Optional.of(top).filter(heights::containsKey);
    }
}

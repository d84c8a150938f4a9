package derelayl.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What models descend from. All models settled in a round have an ancestor in common, some twenty generations back; from
 * there to the genesis model it is enough to know who owns how many.
 */
final class Descent {
    private final int[] trunk;
    private int[] trunkOwners = new int[64];
    private int trunkLength;
    private Model top;
    /** The models that may be trained further, best first. */
    private List<Model> bases;

    Descent(Model genesis, int participants) {
        trunk = new int[participants];
        top = genesis;
        bases = List.of(genesis);
        lengthen(genesis);
    }

    private void lengthen(Model model) {
        if (trunkLength == trunkOwners.length) {
            trunkOwners = Arrays.copyOf(trunkOwners, 2 * trunkLength);
        }
        trunkOwners[trunkLength++] = model.owner();
        trunk[model.owner()]++;
    }

    /** @throws Unreadable if there is no such model, for then nothing can be said of those that descend from it */
    Model base(int place) {
        if (place < 0 || place >= bases.size()) {
            throw new Unreadable("base %d: only %d models may be trained further", place, bases.size());
        }
        return bases.get(place);
    }

    /** What is earned with these models. */
    Earnings earnings(List<Model> settled, Royalties royalties) {
        var earnings = new Earnings(trunk.length);
        var front = new LinkedHashMap<Model, Integer>();
        settled.forEach(model -> front.merge(model, 1, Integer::sum));
        var generation = 0;
        while (!front.isEmpty() && !front.containsKey(top)) {
            var each = royalties.at(generation);
            front.forEach((model, times) -> earnings.add(model.owner(), each, times));
            var bases = new LinkedHashMap<Model, Integer>();
            front.forEach((model, times) -> bases.merge(model.base(), times, Integer::sum));
            front.clear();
            front.putAll(bases);
            generation++;
        }
        if (royalties.isLevel()) {
            for (var owner = 0; owner < trunk.length; owner++) {
                earnings.add(owner, royalties.at(generation), (long) trunk[owner] * settled.size());
            }
        } else {
            for (var i = trunkLength - 1; i >= 0 && !royalties.isNegligible(generation); i--, generation++) {
                earnings.add(trunkOwners[i], royalties.at(generation), settled.size());
            }
        }
        return earnings;
    }

    /** From now on only these may be trained further; if there are none, nothing changes. */
    void settle(List<Model> settled) {
        if (settled.isEmpty()) {
            return;
        }
        bases = settled;
        Set<Model> front = new LinkedHashSet<>(settled);
        while (front.size() > 1) {
            var before = new LinkedHashSet<Model>();
            front.forEach(model -> before.add(model.base()));
            front = before;
        }
        var newTop = front.iterator().next();
        var joining = new ArrayList<Model>();
        for (var model = newTop; model != top; model = model.base()) {
            joining.add(0, model);
        }
        joining.forEach(this::lengthen);
        joining.forEach(Model::forgetBase);
        top = newTop;
    }
}

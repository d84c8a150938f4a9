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

    /** How much of the usual a model earns: with how many settled models, and how many times in all. */
    private record Weight(double factors, long models) {
        static Weight of(SettledModel settled) {
            return new Weight(settled.factor(), settled.factor() > 0 ? 1 : 0);
        }

        Weight plus(Weight other) {
            return new Weight(factors + other.factors, models + other.models);
        }
    }

    /** What is earned with these models. */
    Earnings earnings(List<SettledModel> settled, Prices prices) {
        var earnings = new Earnings(trunk.length);
        var front = new LinkedHashMap<Model, Weight>();
        var all = new Weight(0, 0);
        for (var each : settled) {
            var owner = each.model().owner();
            if (!prices.ownersWithout().get(owner)) {
                earnings.add(owner, each.owner() * prices.scale(), 1, 1);
            }
            front.merge(each.model().base(), Weight.of(each), Weight::plus);
            all = all.plus(Weight.of(each));
        }
        var generation = 1;
        while (!front.isEmpty() && !front.containsKey(top)) {
            var each = prices.royalties().at(generation) * prices.scale();
            front.forEach((model, weight) -> earn(model.owner(), each, weight, 1, prices, earnings));
            var bases = new LinkedHashMap<Model, Weight>();
            front.forEach((model, weight) -> bases.merge(model.base(), weight, Weight::plus));
            front.clear();
            front.putAll(bases);
            generation++;
        }
        earnWithTrunk(generation, all, prices, earnings);
        return earnings;
    }

    private void earnWithTrunk(int generation, Weight weight, Prices prices, Earnings earnings) {
        var royalties = prices.royalties();
        if (royalties.isLevel()) {
            for (var owner = 0; owner < trunk.length; owner++) {
                earn(owner, royalties.at(generation) * prices.scale(), weight, trunk[owner], prices, earnings);
            }
            return;
        }
        for (int i = trunkLength - 1, back = generation; i >= 0 && !royalties.isNegligible(back); i--, back++) {
            earn(trunkOwners[i], royalties.at(back) * prices.scale(), weight, 1, prices, earnings);
        }
    }

    private static void earn(int owner, double each, Weight weight, long models, Prices prices, Earnings earnings) {
        if (!prices.ancestorsWithout().get(owner)) {
            earnings.add(owner, each, weight.factors() * models, weight.models() * models);
        }
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

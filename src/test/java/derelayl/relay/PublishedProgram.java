package derelayl.relay;

import derelayl.random.Deviates;
import derelayl.random.Draws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The published process in the plainest possible way, for comparison: no rules, no ledger, no trunk; every royalty
 * is paid by walking back to the genesis model and adding 1.
 */
final class PublishedProgram {
    private final RelayParameters parameters;
    private final Draws market;
    private final Deviates learning;
    private final double[] coins;
    private final int[] known;
    private final Model[] last;
    private List<Integer> owners = List.of(0);
    private int round;

    private record Model(int version, Model base, double performance, int owner, int trainer) {}

    PublishedProgram(long seed, RelayParameters parameters) {
        this.parameters = parameters;
        market = Draws.keyedBy(seed);
        learning = new Deviates(Draws.seededBy(seed));
        coins = new double[parameters.participants()];
        known = new int[parameters.participants()];
        Arrays.fill(known, -1);
        last = new Model[parameters.participants()];
        last[0] = new Model(0, null, 0, 0, 0);
        known[0] = 0;
    }

    double[] coins() {
        return coins.clone();
    }

    int[] known() {
        return known.clone();
    }

    boolean isExtinct() {
        return owners.isEmpty();
    }

    void playRound() {
        round++;
        var others = IntStream.range(0, coins.length)
                .filter(i -> !owners.contains(i))
                .boxed()
                .toList();
        var trainers = market.sample(others, coins.length / 2 - owners.size());
        var miners = others.stream().filter(i -> !trainers.contains(i)).toList();

        var offer = new double[coins.length];
        trainers.forEach(i -> offer[i] = Math.min(coins[i], round - (last[i] == null ? 0 : last[i].version())));
        owners.forEach(i -> offer[i] = coins[i] <= 0.001
                ? coins[i] / (parameters.trainersPerOwner() + 1e-12)
                : 0.001 / parameters.trainersPerOwner());

        var queue = new ArrayList<>(trainers);
        queue.sort(Comparator.comparing((Integer i) -> -offer[i]));
        for (int from = 0, to; from < queue.size(); from = to) {
            to = from;
            while (to < queue.size() && offer[queue.get(to)] == offer[queue.get(from)]) {
                to++;
            }
            market.shuffle(queue.subList(from, to));
        }
        var ranked = new ArrayList<>(owners);
        ranked.sort(Comparator.comparing((Integer i) -> -last[i].performance()));
        var matches = new ArrayList<int[]>();
        for (int owner : ranked) {
            var first = matches.size();
            while (matches.size() < Math.min(queue.size(), (long) first + parameters.trainersPerOwner())) {
                matches.add(new int[] {owner, queue.get(matches.size())});
            }
            coins[owner] -= (matches.size() - first) * offer[owner];
            matches.subList(first, matches.size()).forEach(match -> coins[match[1]] -= offer[match[1]]);
        }

        coins[market.one(miners)] += matches.size() * 0.001;
        var trained = new ArrayList<Model>();
        for (var match : matches) {
            if (parameters.trainingSuccess() > market.random()) {
                var base = last[match[0]];
                var gain = parameters.gainMean() + parameters.gainDeviation() * learning.next();
                trained.add(new Model(round, base, base.performance() + gain, match[0], match[1]));
            }
        }
        for (var model : trained) {
            last[model.trainer()] = model;
            known[model.trainer()] = round;
        }
        int receiver = market.one(miners);
        known[receiver] = trained.isEmpty() ? known[receiver] : round;
        coins[receiver] += trained.size() * 0.001;
        coins[market.one(miners)] += parameters.testingCases() * 0.001 + trained.size() * 0.001;
        coins[market.one(miners)] += trained.size() * 0.001 + (trained.size() * parameters.testingCases()) * 0.001;

        owners = new ArrayList<>();
        trained.sort(Comparator.comparing((Model model) -> -model.performance()));
        for (var model : trained.subList(0, (int) Math.floor(parameters.settlementShare() * trained.size()))) {
            owners.add(model.trainer());
            coins[model.trainer()] += offer[model.trainer()];
            coins[model.owner()] += offer[model.owner()];
            for (var ancestor = model; ancestor != null; ancestor = ancestor.base()) {
                coins[ancestor.owner()] += 1;
            }
        }
    }
}

package derelayl.learning.data;

import derelayl.random.Draws;
import derelayl.vocabulary.Conduct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What else the participants of a relay could do with the same data. Accuracies are shares of the hold-out after each round.
 */
public final class WithoutRelay {
    private static final long LEARNING = 3;
    private static final long BASELINE = 4;

    private final DataParameters parameters;
    private final int participants;
    private final long seed;
    private final int trainings;
    private final Parts parts;
    private final SoftmaxRegression regression;

    /** How models are chosen among those delivered. */
    public enum Choice {
        /** Those with the best claims. */
        BEST,
        /** Any. */
        LOT,
        /** Those with the best claims, also of the models that they were trained on. */
        ELITISM
    }

    /**
     * What a relay without bids is.
     *
     * @param owners of the first model
     * @param places of each owner
     * @param active how many are owner or trainer
     * @param success the chance that a trainer delivers
     * @param share of what is delivered that is chosen
     */
    public record Rules(int owners, int places, int active, double success, double share) {}

    /**
     * @param participants how many there are
     * @param seed of all luck; shards are those of a relay with this seed
     * @param trainings of federated averaging in a round, at least 1
     */
    public WithoutRelay(DataParameters parameters, int participants, long seed, int trainings) {
        this.parameters = parameters;
        this.participants = participants;
        this.seed = seed;
        this.trainings = trainings;
        parts = Parts.draw(parameters, participants, Draws.keyedBy(seed, LEARNING));
        regression = new SoftmaxRegression(parameters.source().data());
    }

    private float[] genesis() {
        return new DataLearning(parameters, participants, seed).genesisWeights();
    }

    private Draws luck(long purpose) {
        return Draws.keyedBy(seed, LEARNING, BASELINE, purpose);
    }

    private double accuracy(float[] weights) {
        return (double) regression.right(weights, parts.holdOut()).cardinality() / parts.holdOut().length;
    }

    private float[] trained(float[] base, int[] cases, int shift, Draws luck) {
        var weights = base.clone();
        var order = cases.clone();
        for (var epoch = 0; epoch < parameters.epochs(); epoch++) {
            luck.shuffle(order);
            regression.train(weights, order, parameters.rate(), shift);
        }
        return weights;
    }

    /** One model is trained on all shards together, in a round once on every case: the most that can be had. */
    public double[] central(int rounds) {
        var luck = luck(1);
        var weights = genesis();
        var all = parts.shards().stream().flatMapToInt(Arrays::stream).toArray();
        var accuracies = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            weights = trained(weights, all, 0, luck);
            accuracies[round] = accuracy(weights);
        }
        return accuracies;
    }

    /** Everybody trains on its own shard alone, in a round once on every case; the mean over all. */
    public double[] own(int rounds) {
        var luck = luck(2);
        var accuracies = new double[rounds];
        for (var shard : parts.shards()) {
            var weights = genesis();
            for (var round = 0; round < rounds; round++) {
                weights = trained(weights, shard, 0, luck);
                accuracies[round] += accuracy(weights) / participants;
            }
        }
        return accuracies;
    }

    /**
     * Federated averaging (McMahan et al., AISTATS 2017): in a round some participants, drawn, train the model on their own
     * shards, and the next is the mean of theirs, by the cases that they have.
     *
     * @param conducts of the participants, by index
     */
    public double[] federated(int rounds, List<Conduct> conducts) {
        var luck = luck(3);
        var everybody = IntStream.range(0, participants).boxed().toList();
        var weights = genesis();
        var accuracies = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            var sum = new double[weights.length];
            var cases = 0.0;
            for (var trainer : luck.sample(everybody, Math.min(trainings, participants))) {
                var shard = parts.shards().get(trainer);
                var made = made(weights, shard, conducts.get(trainer), luck);
                for (var i = 0; i < sum.length; i++) {
                    sum[i] += (double) shard.length * made[i];
                }
                cases += shard.length;
            }
            for (var i = 0; i < sum.length; i++) {
                weights[i] = (float) (sum[i] / cases);
            }
            accuracies[round] = accuracy(weights);
        }
        return accuracies;
    }

    private float[] made(float[] base, int[] shard, Conduct conduct, Draws luck) {
        return switch (conduct) {
            case HONEST, GUARDED -> trained(base, shard, 0, luck);
            case LAZY -> trained(base, Arrays.copyOf(shard, DataLearning.part(shard, parameters.effort())), 0, luck);
            case POISON -> trained(base, shard, 1, luck);
            case FREE_RIDE, FORGE, PLAGIARISE, WITHHOLD -> base;
        };
    }

    /** A model with how many of the round's cases it gets right. */
    private record Candidate(float[] weights, int right) {}

    /** A relay of honest participants without bids: trainers are drawn, and go to owners by lot; the mean over the chosen models. */
    public double[] relay(int rounds, Rules rules, Choice choice) {
        var luck = luck(4 + choice.ordinal());
        var everybody = IntStream.range(0, participants).boxed().toList();
        var owned = new ArrayList<float[]>();
        for (var i = 0; i < rules.owners(); i++) {
            owned.add(genesis());
        }
        var accuracies = new double[rounds];
        Arrays.fill(accuracies, Double.NaN);
        for (var round = 0; round < rounds && !owned.isEmpty(); round++) {
            var number = Math.max(0, Math.min(rules.places() * owned.size(), rules.active() - owned.size()));
            var trainers = luck.sample(everybody, number);
            var testing = cases(luck);
            var delivered = new ArrayList<Candidate>();
            for (var i = 0; i < number; i++) {
                if (luck.random() < rules.success()) {
                    var base = owned.get(i % owned.size());
                    var made = trained(base, parts.shards().get(trainers.get(i)), 0, luck);
                    delivered.add(
                            new Candidate(made, regression.right(made, testing).cardinality()));
                }
            }
            var chosen = (int) Math.floor(rules.share() * delivered.size());
            if (choice == Choice.LOT) {
                luck.shuffle(delivered);
            } else {
                if (choice == Choice.ELITISM) {
                    owned.forEach(base -> delivered.add(
                            new Candidate(base, regression.right(base, testing).cardinality())));
                }
                delivered.sort(Comparator.comparingInt((Candidate candidate) -> -candidate.right()));
            }
            owned.clear();
            delivered.stream().limit(chosen).map(Candidate::weights).forEach(owned::add);
            luck.shuffle(owned);
            accuracies[round] =
                    owned.stream().mapToDouble(this::accuracy).average().orElse(Double.NaN);
        }
        return accuracies;
    }

    private int[] cases(Draws luck) {
        var places = IntStream.range(0, parts.pool().length).boxed().toList();
        return luck.sample(places, parameters.testingCases()).stream()
                .mapToInt(place -> parts.pool()[place])
                .toArray();
    }
}

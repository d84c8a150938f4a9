package derelayl.learning.data;

import derelayl.learning.Delivery;
import derelayl.learning.Learning;
import derelayl.learning.Skill;
import derelayl.learning.Voters;
import derelayl.random.Draws;
import derelayl.random.Luck;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Evidence;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Learning from data: participants hold shards of a data set, and train softmax regression on them. What models can do is
 * known from cases that nobody trains on; what trainers claim and voters find, from samples of others.
 */
public final class DataLearning implements Learning {
    private static final long serialVersionUID = 1L;

    /** What is drawn, beside who holds what; each from a stream of its own. */
    private static final long LEARNING = 3;

    private static final long ORDER = 1;
    private static final long TESTING = 2;
    private static final long RETEST = 3;
    /** The first weights are as far from each other at most. */
    private static final float FIRST_WEIGHTS = 0.02f;
    /** Two ways to work out the same gain differ by less, and two gains by more. */
    private static final double ROUNDING = 1e-9;

    private final DataParameters parameters;
    private final int participants;
    private final long seed;
    private transient Parts parts;
    private transient SoftmaxRegression regression;
    private transient TestCases testCases;
    private transient Skill genesis;

    /**
     * @param participants how many there are
     * @param seed of the run
     */
    public DataLearning(DataParameters parameters, int participants, long seed) {
        this.parameters = parameters;
        this.participants = participants;
        this.seed = seed;
    }

    /** The cases on which claims are made and tested in a round; those of voters are drawn once they are needed. */
    private final class TestCases {
        private final int round;
        private final long[] testing;
        private final long[][] byVoter = new long[participants][];

        TestCases(int round) {
            this.round = round;
            testing = drawn(parameters.testingCases(), Draws.keyedBy(seed, LEARNING, TESTING, round));
        }

        long[] of(int voter) {
            if (byVoter[voter] == null) {
                byVoter[voter] = drawn(parameters.retestCases(), Draws.keyedBy(seed, LEARNING, RETEST, round, voter));
            }
            return byVoter[voter];
        }

        private long[] drawn(int number, Draws luck) {
            var places = IntStream.range(0, parameters.pool()).boxed().toList();
            var cases = new long[(parameters.pool() + Long.SIZE - 1) / Long.SIZE];
            luck.sample(places, number).forEach(place -> cases[place / Long.SIZE] |= 1L << place % Long.SIZE);
            return cases;
        }
    }

    private TestCases cases(int round) {
        if (testCases == null || testCases.round != round) {
            testCases = new TestCases(round);
        }
        return testCases;
    }

    private Parts parts() {
        if (parts == null) {
            parts = Parts.draw(parameters, participants, Draws.keyedBy(seed, LEARNING));
        }
        return parts;
    }

    private SoftmaxRegression regression() {
        if (regression == null) {
            regression = new SoftmaxRegression(parameters.source().data());
        }
        return regression;
    }

    private DataSkill evaluated(float[] weights) {
        var parts = parts();
        return new DataSkill(
                weights,
                regression().right(weights, parts.holdOut()),
                regression().right(weights, parts.pool()),
                parts.holdOut().length);
    }

    @Override
    public Skill genesis() {
        if (genesis == null) {
            genesis = evaluated(genesisWeights());
        }
        return genesis;
    }

    @Override
    public boolean isPossible(Skill skill) {
        return skill instanceof DataSkill known
                && known.isOf(regression().size(), parameters.holdOut(), parameters.pool());
    }

    float[] genesisWeights() {
        var luck = Draws.keyedBy(seed, LEARNING, 0);
        var weights = new float[regression().size()];
        for (var i = 0; i < weights.length; i++) {
            weights[i] = FIRST_WEIGHTS * (float) (luck.random() - 0.5);
        }
        return weights;
    }

    @Override
    public Skill train(Skill base, Conduct conduct, double ability, int round, int trainer, double deviate) {
        var skill = (DataSkill) base;
        var shard = inOrder(parts().shards().get(trainer), round, trainer);
        return switch (conduct) {
            case HONEST -> trained(skill, shard, 0);
            case LAZY -> trained(skill, Arrays.copyOf(shard, part(shard, parameters.effort())), 0);
            case POISON -> trained(skill, shard, 1);
            case GUARDED -> guarded(skill, shard);
            case FREE_RIDE, FORGE -> skill;
            case PLAGIARISE, WITHHOLD -> throw new IllegalArgumentException(conduct + " trains nothing");
        };
    }

    private int[] inOrder(int[] shard, int round, int trainer) {
        var order = shard.clone();
        Draws.keyedBy(seed, LEARNING, ORDER, round, trainer).shuffle(order);
        return order;
    }

    /** How many cases a share of a shard is. */
    static int part(int[] shard, double share) {
        return (int) Math.floor(share * shard.length + 0.5);
    }

    private DataSkill trained(DataSkill base, int[] cases, int shift) {
        var weights = base.weights();
        for (var epoch = 0; epoch < parameters.epochs(); epoch++) {
            regression().train(weights, cases, parameters.rate(), shift);
        }
        return evaluated(weights);
    }

    /** Keeps a part of the shard to see whether the training has helped; of equally good models the new one counts. */
    private DataSkill guarded(DataSkill base, int[] shard) {
        var kept = part(shard, parameters.validation());
        var validation = Arrays.copyOf(shard, kept);
        var made = trained(base, Arrays.copyOfRange(shard, kept, shard.length), 0);
        var before = regression().right(base.weights(), validation).cardinality();
        var after = regression().right(made.weights(), validation).cardinality();
        return after < before ? base : made;
    }

    /** What is there on the round's cases, and for those who lie, more. */
    @Override
    public double claim(
            Skill base, double baseClaim, Skill made, Conduct conduct, double ability, int round, double deviate) {
        var shown = DataSkill.logit(((DataSkill) made).right(cases(round).testing), parameters.testingCases());
        return switch (conduct) {
            case HONEST, LAZY, GUARDED, FREE_RIDE -> shown;
            case FORGE, POISON -> shown + parameters.claimBoost();
            case PLAGIARISE, WITHHOLD -> throw new IllegalArgumentException(conduct + " claims nothing of its own");
        };
    }

    /** A copy is one for everybody; what else re-tests show depends on who makes them. */
    @Override
    public Optional<Evidence> evident(Delivery delivery) {
        return delivery.conduct() == Conduct.PLAGIARISE ? Optional.of(Evidence.DUPLICATE) : Optional.empty();
    }

    @Override
    public Map<Evidence, Integer> retest(Delivery delivery, Voters voters, Luck luck) {
        var shown = new EnumMap<Evidence, Integer>(Evidence.class);
        voters.members()
                .forEach(voter -> shown.merge(
                        isReproduced(delivery, voter) ? Evidence.REPRODUCED : Evidence.NOT_REPRODUCED,
                        1,
                        Integer::sum));
        return shown;
    }

    /**
     * Whether a voter's own cases show the claimed gain but for some standard errors, of which there is one of the voter's
     * sample and one of the claim's: SE^2 = (share of cases that only one of the models gets right - gain^2) (1 / n + 1 / m).
     */
    private boolean isReproduced(Delivery delivery, int voter) {
        var base = (DataSkill) delivery.base();
        var made = (DataSkill) delivery.made();
        var testing = cases(delivery.round()).testing;
        var own = cases(delivery.round()).of(voter);
        var m = parameters.testingCases();
        var n = parameters.retestCases();
        var claimed = logistic(delivery.claim()) - (base.right(testing) + 0.5) / (m + 1.0);
        var gain = (double) (made.right(own) - base.right(own)) / n;
        var discordant = (double) (made.discordant(base, own) + made.discordant(base, testing)) / (n + m);
        var error = Math.sqrt(Math.max(0, discordant - gain * gain) * (1.0 / n + 1.0 / m));
        return gain >= claimed - parameters.tolerance() * error - ROUNDING;
    }

    private static double logistic(double number) {
        return 1 / (1 + StrictMath.exp(-number));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataLearning learning
                && parameters.equals(learning.parameters)
                && participants == learning.participants
                && seed == learning.seed;
    }

    @Override
    public int hashCode() {
        return parameters.hashCode() + Long.hashCode(seed);
    }
}

package derelayl.participant;

import java.io.Serializable;

/**
 * What a participant has done and come to so far. The utility of a round is worth {@code discount} times that of the round
 * before: U = sum over rounds t of discount^(t - 1) (gain in coins and models - costs of t).
 */
public final class Utility implements Serializable {
    private static final long serialVersionUID = 1L;

    private int trainings;
    private long retests;
    private long cases;
    private int blocks;
    /** What training has cost at a price of one coin, and all else at its prices; discounted. */
    private double trainingCosts;

    private double otherCosts;
    /** What re-testing has cost at a price of one coin, which is part of what all else has cost; discounted. */
    private double retestCosts;

    private double gains;
    /** Work of the round in progress, at a price of one coin for training, and at the prices of all else. */
    private double effort;

    private double work;
    private long retested;
    /** The value of coins and models after the last round. */
    private double wealth;

    /**
     * Notes a training, whether it has succeeded or not.
     *
     * @param share of the effort of an honest one
     */
    public void train(double share) {
        trainings++;
        effort += share;
    }

    /** Notes that it has re-tested so many models. */
    public void retest(int models, UtilityFunction function) {
        retests += models;
        retested += models;
        work += models * function.retest();
    }

    /** Notes that it has published so many cases. */
    public void publish(int number, UtilityFunction function) {
        cases += number;
        work += number * function.data();
    }

    /** Notes that it has recorded a block. */
    public void record(UtilityFunction function) {
        blocks++;
        work += function.block();
    }

    /**
     * Closes a round.
     *
     * @param weight how much of the first round's utility that of this one is worth
     * @param type whose it is
     * @param coins the value of its coins
     * @param models the value of its best model beyond that of the genesis model, to somebody with the usual interest
     * @param function what participants want
     */
    void close(double weight, PrivateType type, double coins, double models, UtilityFunction function) {
        var now = coins + type.value() * models;
        // Where all rounds are worth the same, gains add up to what there is, but for the last bit.
        gains = function.discount() == 1 ? now : gains + weight * (now - wealth);
        trainingCosts += weight * type.cost() * effort;
        otherCosts += weight * type.cost() * work;
        retestCosts += weight * type.cost() * retested;
        wealth = now;
        effort = 0;
        work = 0;
        retested = 0;
    }

    /** Trainings, also those that failed; without what trains nothing. */
    public int trainings() {
        return trainings;
    }

    /** Models re-tested. */
    public long retests() {
        return retests;
    }

    /** Cases published. */
    public long cases() {
        return cases;
    }

    /** Blocks recorded. */
    public int blocks() {
        return blocks;
    }

    /** Utility, in coins or shares as its function has it. */
    public double of(UtilityFunction function) {
        return withoutTraining() - function.training() * trainingCosts;
    }

    /** The same as if training cost nothing. */
    public double withoutTraining() {
        return gains - otherCosts;
    }

    /** What its trainings cost if the usual one costs a coin. */
    public double trainingCosts() {
        return trainingCosts;
    }

    /** What its re-tests cost if the usual one costs a coin. */
    public double retestCosts() {
        return retestCosts;
    }
}

package derelayl.vocabulary;

import java.util.OptionalDouble;

/** Asked at {@link PolicyPoint#REWARD}, at settlement: what a settled model is worth to those behind it. */
@Meaning("at settlement, of each settled model: what do those behind it earn?")
public final class Prize extends Question {
    private static final double LARGEST_FACTOR = 1e6;

    private final int round;
    private final int place;
    private final int settled;
    private final double claim;
    private final double claimedGain;
    private final double measuredGain;
    private final double support;
    private final Answer<Double> trainer = answer(coins -> asWritten("trainer", coins));
    private final Answer<Double> owner = answer(coins -> asWritten("owner", coins));
    private final Answer<Double> lineage = answer(factor -> asWritten("lineage", factor));

    /**
     * @param round the round, counted from 1
     * @param place which it is, 1 the best
     * @param settled how many are settled
     * @param claim the performance number that its trainer claims
     * @param claimedGain how much better than the model it was trained on it is said to be
     * @param measuredGain median of what voters' re-tests show: the claimed gain where it is reproduced, else the true
     *     one, in performance numbers
     * @param support the share of the committee that acknowledges it, 0 to 1
     */
    public Prize(
            int round, int place, int settled, double claim, double claimedGain, double measuredGain, double support) {
        this.round = round;
        this.place = place;
        this.settled = settled;
        this.claim = claim;
        this.claimedGain = claimedGain;
        this.measuredGain = measuredGain;
        this.support = support;
    }

    @Meaning("the round")
    public int getRound() {
        return round;
    }

    @Meaning("which of the settled models it is, 1 the best")
    public int getPlace() {
        return place;
    }

    @Meaning("how many models are settled")
    public int getSettled() {
        return settled;
    }

    @Meaning("the performance number that its trainer claims")
    public double getClaim() {
        return claim;
    }

    @Meaning("how much better than the model it was trained on it is said to be")
    public double getClaimedGain() {
        return claimedGain;
    }

    @Meaning("the median of what voters' re-tests show: the claimed gain where it is reproduced, else the true gain")
    public double getMeasuredGain() {
        return measuredGain;
    }

    @Meaning("the share of the committee that acknowledges it, 0 to 1")
    public double getSupport() {
        return support;
    }

    /**
     * Answers: its trainer earns so many coins. Where no rule says so: 0.
     *
     * @throws IllegalArgumentException unless it is from 0 to 1e12
     */
    @Meaning("its trainer earns so many coins, 0 to 1e12; by default 0")
    public void trainer(double coins) {
        trainer.give(checked("trainer", coins, 0, Reward.MOST_COINS), rule());
    }

    /**
     * Answers: the owner of the model it was trained on earns so many coins for it. Where no rule says so: what
     * {@link RewardKind#OWNER} is worth.
     *
     * @throws IllegalArgumentException unless it is from 0 to 1e12
     */
    @Meaning("the owner of the model it was trained on earns so many coins, 0 to 1e12; by default what"
            + " `RewardKind.OWNER` is worth")
    public void owner(double coins) {
        owner.give(checked("owner", coins, 0, Reward.MOST_COINS), rule());
    }

    /**
     * Answers: the owners of its ancestors earn so many times what {@link RewardKind#ANCESTOR} is worth. Where no rule
     * says so: 1.
     *
     * @throws IllegalArgumentException unless it is from 0 to 1e6
     */
    @Meaning(
            "the owners of its ancestors earn so many times what `RewardKind.ANCESTOR` is worth, 0 to 1e6; by default 1")
    public void lineage(double factor) {
        lineage.give(checked("lineage", factor, 0, LARGEST_FACTOR), rule());
    }

    @Override
    public String byDefault() {
        return "its trainer earns nothing, and owners what they earn for any";
    }

    /** What the rules decided: coins for its trainer. */
    public double trainerCoins() {
        return trainer.or(0.0);
    }

    /** What the rules decided: coins for the owner of the model it was trained on; nothing where none said. */
    public OptionalDouble ownerCoins() {
        return owner.decision().isPresent() ? OptionalDouble.of(owner.or(0.0)) : OptionalDouble.empty();
    }

    /** What the rules decided: how many times the usual its ancestors' owners earn. */
    public double lineageFactor() {
        return lineage.or(1.0);
    }
}

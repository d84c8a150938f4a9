package derelayl.vocabulary;

import derelayl.wording.ShortestDecimal;

/** Asked at {@link PolicyPoint#DEPOSIT}, once models are settled: what one side of a match has put in. */
@Meaning("of each side of each match, once models are settled: what becomes of what it has put in?")
public final class Stake extends Question {
    /** How far parts may exceed the whole by rounding. */
    private static final double ROUNDING = 1e-12;

    private final int round;
    private final Role role;
    private final double coins;
    private final boolean delivered;
    private final boolean acknowledged;
    private final boolean settled;
    private final double support;
    private final int strikes;
    private final Answer<Double> refund = answer(part -> asWritten("refund", part));
    private final Answer<Double> compensation = answer(part -> asWritten("compensate", part));
    private final Answer<Double> reward = answer(part -> asWritten("toVoters", part));

    /**
     * @param round the round, counted from 1
     * @param role of the side that has put it in
     * @param coins what it has put in for this match
     * @param delivered whether the trainer has delivered a model
     * @param acknowledged whether the majority acknowledges that
     * @param settled whether it is settled
     * @param support the share of the committee that acknowledges it, 0 to 1; 0 where nothing was delivered
     * @param strikes how many the trainer has against it
     */
    public Stake(
            int round,
            Role role,
            double coins,
            boolean delivered,
            boolean acknowledged,
            boolean settled,
            double support,
            int strikes) {
        this.round = round;
        this.role = role;
        this.coins = coins;
        this.delivered = delivered;
        this.acknowledged = acknowledged;
        this.settled = settled;
        this.support = support;
        this.strikes = strikes;
    }

    @Meaning("the round")
    public int getRound() {
        return round;
    }

    @Meaning("`Role.MODEL_OWNER` or `Role.TRAINER`: the side that has put it in")
    public Role getRole() {
        return role;
    }

    @Meaning("what it has put in for this match, in coins")
    public double getCoins() {
        return coins;
    }

    @Meaning("whether the trainer has delivered a model")
    public boolean isDelivered() {
        return delivered;
    }

    @Meaning("whether the majority acknowledges what it has delivered")
    public boolean isAcknowledged() {
        return acknowledged;
    }

    @Meaning("whether that is settled")
    public boolean isSettled() {
        return settled;
    }

    @Meaning("the share of the committee that acknowledges it, 0 to 1; 0 where nothing was delivered")
    public double getSupport() {
        return support;
    }

    @Meaning("how many the trainer has against it")
    public int getStrikes() {
        return strikes;
    }

    /**
     * Answers: this part goes back. Where no rule says so: what the other answers leave if it is settled, else 0.
     *
     * @throws IllegalArgumentException unless it is from 0 to 1, and all parts together are 1 at most
     */
    @Meaning("this part goes back, 0 to 1; by default all that the other answers leave if it is settled, else nothing")
    public void refund(double part) {
        give(refund, "refund", part);
    }

    /**
     * Answers: this part goes to the other side of the match. Where no rule says so: 0.
     *
     * @throws IllegalArgumentException unless it is from 0 to 1, and all parts together are 1 at most
     */
    @Meaning("this part goes to the other side of the match, 0 to 1; by default nothing")
    public void compensate(double part) {
        give(compensation, "compensate", part);
    }

    /**
     * Answers: this part goes, in equal shares, to those who voted as the verdict went. Where no rule says so: 0.
     *
     * @throws IllegalArgumentException unless it is from 0 to 1, and all parts together are 1 at most
     */
    @Meaning("this part goes to those who voted as the verdict went, to all alike, 0 to 1; by default nothing."
            + " What no answer gives to anybody burns; all parts together are 1 at most")
    public void toVoters(double part) {
        give(reward, "toVoters", part);
    }

    private void give(Answer<Double> answer, String verb, double part) {
        answer.give(checked(verb, part, 0, 1), rule());
        var all = refund.or(0.0) + compensation.or(0.0) + reward.or(0.0);
        if (all > 1 + ROUNDING) {
            throw new IllegalArgumentException(
                    "%s(%s): with this, refund, compensate and toVoters come to %s, more than 1"
                            .formatted(verb, ShortestDecimal.of(part), ShortestDecimal.of(all)));
        }
    }

    @Override
    public String byDefault() {
        return settled ? "it goes back" : "it burns";
    }

    /** What the rules decided: the part that goes back. */
    public double refunded() {
        return refund.or(settled ? Math.max(0, 1 - compensated() - givenToVoters()) : 0);
    }

    /** What the rules decided: the part that goes to the other side. */
    public double compensated() {
        return compensation.or(0.0);
    }

    /** What the rules decided: the part that goes to voters. */
    public double givenToVoters() {
        return reward.or(0.0);
    }
}

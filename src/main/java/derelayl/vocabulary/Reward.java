package derelayl.vocabulary;

/** Asked at {@link PolicyPoint#REWARD}: what one kind of reward is worth in this round. */
@Meaning("once a round for each kind of reward: what is it worth?")
public final class Reward extends Question {
    /** How much any one thing may be worth, in coins. */
    static final double MOST_COINS = 1e12;

    private final int round;
    private final RewardKind kind;
    private final double minted;
    private final double burned;
    private final Answer<Double> amount = answer(coins -> asWritten("pay", coins));
    private final Answer<Double> ratio = answer(part -> asWritten("decay", part));
    private final Answer<Double> generations = answer(ancestors -> asWritten("upTo", ancestors));
    private final Answer<Boolean> notToExcluded = answer(withheld -> "notToExcluded()");

    /**
     * @param round the round, counted from 1
     * @param kind what is rewarded
     * @param minted coins ever minted, in earlier rounds
     * @param burned coins ever burned, in earlier rounds
     */
    public Reward(int round, RewardKind kind, double minted, double burned) {
        this.round = round;
        this.kind = kind;
        this.minted = minted;
        this.burned = burned;
    }

    @Meaning("the round")
    public int getRound() {
        return round;
    }

    @Meaning("what is rewarded")
    public RewardKind getKind() {
        return kind;
    }

    /** Whether a miner earns it, and not a model owner. */
    @Meaning("whether a miner earns it, and not a model owner")
    public boolean isMining() {
        return kind.isMining();
    }

    @Meaning("coins ever minted, in earlier rounds")
    public double getMinted() {
        return minted;
    }

    @Meaning("coins ever burned, in earlier rounds")
    public double getBurned() {
        return burned;
    }

    /** Coins that there are as the round begins. */
    @Meaning("coins that there are as the round begins: minted, less burned")
    public double getSupply() {
        return minted - burned;
    }

    /**
     * Answers: so many coins each. Where no rule says so: 0.
     *
     * @throws IllegalArgumentException unless it is from 0 to 1e12
     */
    @Meaning("so many coins each, 0 to 1e12; by default 0")
    public void pay(double coins) {
        amount.give(checked("pay", coins, 0, MOST_COINS), rule());
    }

    /**
     * Answers: each generation further back earns so many times as much. The parent of a settled model earns the
     * whole amount. Where no rule says so: 1.
     *
     * @throws IllegalArgumentException unless it is from 0 to 1
     */
    @Meaning(
            "for `RewardKind.ANCESTOR`: each generation further back earns so many times as much, 0 to 1; by default 1")
    public void decay(double perGeneration) {
        checkAncestor("decay");
        ratio.give(checked("decay", perGeneration, 0, 1), rule());
    }

    /**
     * Answers: only so many generations of ancestors earn anything. Where no rule says so: all.
     *
     * @throws IllegalArgumentException if it is negative
     */
    @Meaning("for `RewardKind.ANCESTOR`: only so many generations of ancestors earn anything; by default all")
    public void upTo(double ancestors) {
        checkAncestor("upTo");
        generations.give(checked("upTo", ancestors, 0, Double.POSITIVE_INFINITY), rule());
    }

    /**
     * Answers: whoever is excluded at settlement earns nothing of this kind. Where no rule says so, it does.
     *
     * @throws IllegalArgumentException if it is a miner's reward, for nobody who is excluded mines
     */
    @Meaning(
            "for `RewardKind.OWNER` and `RewardKind.ANCESTOR`: who is excluded at settlement earns nothing; by default it"
                    + " does")
    public void notToExcluded() {
        if (isMining()) {
            throw new IllegalArgumentException(
                    "notToExcluded: only kinds OWNER and ANCESTOR are earned by the excluded, not " + kind);
        }
        notToExcluded.give(true, rule());
    }

    private void checkAncestor(String verb) {
        if (kind != RewardKind.ANCESTOR) {
            throw new IllegalArgumentException("%s: only kind ANCESTOR has generations, not %s".formatted(verb, kind));
        }
    }

    @Override
    public String byDefault() {
        return "nothing is paid";
    }

    /** What the rules decided, in coins. */
    public double amount() {
        return amount.or(0.0);
    }

    /** What the rules decided: the ratio between a generation and the one after it. */
    public double ratio() {
        return ratio.or(1.0);
    }

    /** What the rules decided: how many generations of ancestors earn. */
    public double generations() {
        return generations.or(Double.POSITIVE_INFINITY);
    }

    /** What the rules decided: whether the excluded earn nothing. */
    public boolean withholdsFromExcluded() {
        return notToExcluded.or(false);
    }
}

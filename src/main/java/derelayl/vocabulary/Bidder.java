package derelayl.vocabulary;

import derelayl.wording.ShortestDecimal;

/** Asked at {@link PolicyPoint#BIDDING}: a model owner or trainer on its way into the auction. */
@Meaning("of every owner and trainer of a round: what does it offer to deposit?")
public final class Bidder extends Question {
    /** Room for the last bits of a division: an owner's places times its offer may exceed its coins by so much. */
    private static final double ROUNDING = 1e-12;

    private final Role role;
    private final String disposition;
    private final int round;
    private final double coins;
    private final int versionGap;
    private final int places;
    private final double ability;
    private final double cost;
    private final double value;
    private final Answer<Choice> choice = answer(Choice::toString);

    /** Either so many coins for a match, or no part in the auction. */
    private record Choice(double coins, boolean isAbstention) {
        private static final Choice NOTHING = new Choice(0, false);

        @Override
        public String toString() {
            return isAbstention ? "abstain()" : "offer(" + ShortestDecimal.of(coins) + ")";
        }
    }

    /**
     * @param role MODEL_OWNER or TRAINER
     * @param disposition the name of what it is inclined to
     * @param round the round, counted from 1
     * @param coins its balance, in coins
     * @param versionGap rounds since the version that it trained last, at least 1
     * @param places how many deposits it may have to make: an owner's places, a trainer's one
     * @param ability how many times the usual its trainings gain on average
     * @param cost how many times the usual its work costs it
     * @param value how many times the usual models are worth to it
     */
    public Bidder(
            Role role,
            String disposition,
            int round,
            double coins,
            int versionGap,
            int places,
            double ability,
            double cost,
            double value) {
        this.role = role;
        this.disposition = disposition;
        this.round = round;
        this.coins = coins;
        this.versionGap = versionGap;
        this.places = places;
        this.ability = ability;
        this.cost = cost;
        this.value = value;
    }

    @Meaning("how many times the usual its trainings gain on average")
    public double getAbility() {
        return ability;
    }

    @Meaning("how many times the usual its work costs it")
    public double getCost() {
        return cost;
    }

    @Meaning("how many times the usual models are worth to it")
    public double getValue() {
        return value;
    }

    @Meaning("`Role.MODEL_OWNER` or `Role.TRAINER`")
    public Role getRole() {
        return role;
    }

    @Meaning("the name of what it is inclined to")
    public String getDisposition() {
        return disposition;
    }

    @Meaning("the round")
    public int getRound() {
        return round;
    }

    @Meaning("its balance, in coins")
    public double getCoins() {
        return coins;
    }

    @Meaning("rounds since the version that it trained last, at least 1")
    public int getVersionGap() {
        return versionGap;
    }

    @Meaning("how many deposits it may have to make: an owner's places, a trainer's one")
    public int getPlaces() {
        return places;
    }

    /**
     * Answers: it deposits so many coins for a match. Where no rule says so: 0.
     *
     * @throws IllegalArgumentException if the amount is negative or more than it can pay for all its places
     */
    @Meaning("it deposits so many coins for a match, from 0 to what it can pay for all its places; by default 0")
    public void offer(double amount) {
        if (!(amount >= 0 && amount * places <= coins * (1 + ROUNDING))) {
            throw new IllegalArgumentException("offer(%s): the amount must be from 0 to %s, for it has %s coins and %s"
                    .formatted(amount, coins / places, coins, places == 1 ? "1 place" : places + " places"));
        }
        // Adding 0 makes 0 of -0, which would be ranked below it; and nobody pays more than all.
        choice.give(new Choice(Math.min(amount + 0.0, coins), false), rule());
    }

    /** Answers: it stays out. A trainer mines in this round instead; an owner's model is lent to nobody. */
    @Meaning("it stays out: a trainer mines instead, an owner's model is lent to nobody")
    public void abstain() {
        choice.give(new Choice(0, true), rule());
    }

    @Override
    public String byDefault() {
        return "nothing is offered";
    }

    /** What the rules decided, in coins for a match. */
    public double offered() {
        return choice.or(Choice.NOTHING).coins();
    }

    /** What the rules decided: whether it stays out. */
    public boolean abstains() {
        return choice.or(Choice.NOTHING).isAbstention();
    }
}

package derelayl.vocabulary;

/** Asked at {@link PolicyPoint#HONESTY}: a matched participant about to train. */
@Meaning("of every matched trainer: how does it go about its training?")
public final class Trainer extends Question {
    private final String disposition;
    private final int round;
    private final int versionGap;
    private final double coins;
    private final double deposit;
    private final int strikes;
    private final double draw;
    private final double ability;
    private final double cost;
    private final double value;
    private final Answer<Conduct> conduct = answer("conduct(%s)"::formatted);

    /**
     * @param disposition the name of what it is inclined to
     * @param round the round, counted from 1
     * @param versionGap rounds since the version that it trained last, at least 1
     * @param coins its balance, its deposit already taken, in coins
     * @param deposit what it has paid for this match, in coins
     * @param strikes how many it has against it
     * @param draw its luck in this round, 0 to 1, for rules that leave something to chance
     * @param ability how many times the usual its trainings gain on average
     * @param cost how many times the usual its work costs it
     * @param value how many times the usual models are worth to it
     */
    public Trainer(
            String disposition,
            int round,
            int versionGap,
            double coins,
            double deposit,
            int strikes,
            double draw,
            double ability,
            double cost,
            double value) {
        this.disposition = disposition;
        this.round = round;
        this.versionGap = versionGap;
        this.coins = coins;
        this.deposit = deposit;
        this.strikes = strikes;
        this.draw = draw;
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

    @Meaning("the name of what it is inclined to")
    public String getDisposition() {
        return disposition;
    }

    @Meaning("the round")
    public int getRound() {
        return round;
    }

    @Meaning("rounds since the version that it trained last, at least 1")
    public int getVersionGap() {
        return versionGap;
    }

    @Meaning("its balance, its deposit already taken, in coins")
    public double getCoins() {
        return coins;
    }

    @Meaning("what it has paid for this match, in coins")
    public double getDeposit() {
        return deposit;
    }

    /** The part of the version gap that the deposit covers, at a coin a version. */
    @Meaning("the part of the version gap that the deposit covers, at a coin a version")
    public double getCoverage() {
        return deposit / versionGap;
    }

    /** Whether the deposit covers all of the version gap. */
    @Meaning("whether the deposit covers all of the version gap")
    public boolean isCovered() {
        return deposit >= versionGap;
    }

    @Meaning("how many it has against it")
    public int getStrikes() {
        return strikes;
    }

    @Meaning("its luck in this round, 0 to 1, for rules that leave something to chance")
    public double getDraw() {
        return draw;
    }

    /** Answers: it goes about its training like this. Where no rule says so: HONEST. */
    @Meaning("it goes about its training like this; by default `Conduct.HONEST`")
    public void conduct(Conduct chosen) {
        conduct.give(chosen, rule());
    }

    @Override
    public String byDefault() {
        return "it is honest";
    }

    /** What the rules decided. */
    public Conduct decided() {
        return conduct.or(Conduct.HONEST);
    }
}

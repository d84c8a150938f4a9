package derelayl.vocabulary;

/** Asked at {@link PolicyPoint#HONESTY}: a matched participant about to train. */
public final class Trainer extends Question {
    private final int round;
    private final int versionGap;
    private final double coins;
    private final double deposit;
    private final Answer<Conduct> conduct = answer();

    /**
     * @param round the round, counted from 1
     * @param versionGap rounds since the version that it trained last, at least 1
     * @param coins its balance, its deposit already taken, in coins
     * @param deposit what it has paid for this match, in coins
     */
    public Trainer(int round, int versionGap, double coins, double deposit) {
        this.round = round;
        this.versionGap = versionGap;
        this.coins = coins;
        this.deposit = deposit;
    }

    public int getRound() {
        return round;
    }

    public int getVersionGap() {
        return versionGap;
    }

    public double getCoins() {
        return coins;
    }

    public double getDeposit() {
        return deposit;
    }

    /** The part of the version gap that the deposit covers, 0 to 1 under the shipped bidding rules. */
    public double getCoverage() {
        return deposit / versionGap;
    }

    /** Answers: it goes about its training like this. Where no rule says so: HONEST. */
    public void conduct(Conduct chosen) {
        conduct.give(chosen, speaker());
    }

    /** What the rules decided. */
    public Conduct decided() {
        return conduct.or(Conduct.HONEST);
    }
}

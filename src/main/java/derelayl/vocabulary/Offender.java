package derelayl.vocabulary;

/**
 * Asked at {@link PolicyPoint#ACKNOWLEDGEMENT}, after the votes of a round: a participant that has strikes against it
 * or is excluded.
 */
@Meaning("after the votes, of everyone who has strikes or is excluded: what do they lead to?")
public final class Offender extends Question {
    private final int round;
    private final int strikes;
    private final int oldestStrikeAge;
    private final int latestStrikeAge;
    private final boolean excluded;
    private final Answer<Boolean> exclusion = answer(excludes -> excludes ? "exclude()" : "readmit()");
    private final Answer<Boolean> expiry = answer(expires -> "expire()");

    /**
     * @param round the round, counted from 1
     * @param strikes how many it has against it
     * @param oldestStrikeAge rounds since the oldest of them; 0 if there is none
     * @param latestStrikeAge rounds since the latest of them; 0 if there is none
     * @param excluded whether it takes no part at present
     */
    public Offender(int round, int strikes, int oldestStrikeAge, int latestStrikeAge, boolean excluded) {
        this.round = round;
        this.strikes = strikes;
        this.oldestStrikeAge = oldestStrikeAge;
        this.latestStrikeAge = latestStrikeAge;
        this.excluded = excluded;
    }

    @Meaning("the round")
    public int getRound() {
        return round;
    }

    @Meaning("how many it has against it")
    public int getStrikes() {
        return strikes;
    }

    @Meaning("rounds since its oldest strike; 0 if there is none")
    public int getOldestStrikeAge() {
        return oldestStrikeAge;
    }

    @Meaning("rounds since its latest strike; 0 if there is none")
    public int getLatestStrikeAge() {
        return latestStrikeAge;
    }

    @Meaning("whether it takes no part at present")
    public boolean isExcluded() {
        return excluded;
    }

    /** Answers: from the next round on it takes no role and has no vote. */
    @Meaning("from the next round on it takes no role and has no vote")
    public void exclude() {
        exclusion.give(true, rule());
    }

    /** Answers: from the next round on it takes part again, without strikes. */
    @Meaning("from the next round on it takes part again, without strikes")
    public void readmit() {
        exclusion.give(false, rule());
    }

    /** Answers: the oldest strike is forgotten. */
    @Meaning("its oldest strike is forgotten")
    public void expire() {
        expiry.give(true, rule());
    }

    @Override
    public String byDefault() {
        return "all remains as it was";
    }

    /** What the rules decided: whether it is excluded from now on; where no rule says so, as before. */
    public boolean remainsExcluded() {
        return exclusion.or(excluded);
    }

    /** What the rules decided: whether the oldest strike is forgotten. */
    public boolean expires() {
        return expiry.or(false);
    }
}

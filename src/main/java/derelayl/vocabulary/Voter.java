package derelayl.vocabulary;

/** Asked at {@link PolicyPoint#ACKNOWLEDGEMENT}: a participant that has re-tested a contribution. */
@Meaning("once for each distinct case in a round: what does somebody who has re-tested a contribution make of it?")
public final class Voter extends Question {
    private final int round;
    private final String disposition;
    private final boolean allied;
    private final Evidence evidence;
    private final int strikes;
    private final Answer<Vote> vote = answer(given -> given == Vote.ACKNOWLEDGE ? "acknowledge()" : "ignore()");
    private final Answer<Boolean> strike = answer(strikes -> "strike()");

    private enum Vote {
        ACKNOWLEDGE,
        IGNORE
    }

    /**
     * @param round the round, counted from 1
     * @param disposition the name of what the voter is inclined to
     * @param allied whether the contributor is the voter itself or in its alliance
     * @param evidence what the re-test has found
     * @param strikes how many the contributor has against it
     */
    public Voter(int round, String disposition, boolean allied, Evidence evidence, int strikes) {
        this.round = round;
        this.disposition = disposition;
        this.allied = allied;
        this.evidence = evidence;
        this.strikes = strikes;
    }

    @Meaning("the round")
    public int getRound() {
        return round;
    }

    @Meaning("the name of what the voter is inclined to")
    public String getDisposition() {
        return disposition;
    }

    @Meaning("whether the contributor is the voter itself or in its alliance")
    public boolean isAllied() {
        return allied;
    }

    @Meaning("what the re-test has found")
    public Evidence getEvidence() {
        return evidence;
    }

    @Meaning("how many the contributor has against it")
    public int getStrikes() {
        return strikes;
    }

    /** Answers: the contribution counts. */
    @Meaning("the contribution counts")
    public void acknowledge() {
        vote.give(Vote.ACKNOWLEDGE, rule());
    }

    /** Answers: the contribution does not count. Where no rule speaks, this holds. */
    @Meaning("it does not; this is the default")
    public void ignore() {
        vote.give(Vote.IGNORE, rule());
    }

    /** Answers: a strike against the contributor, if a majority says so and does not acknowledge the contribution. */
    @Meaning("a strike against the contributor, if a majority says so and does not acknowledge the contribution")
    public void strike() {
        strike.give(true, rule());
    }

    @Override
    public String byDefault() {
        return "it is ignored";
    }

    /** What the rules decided. */
    public boolean acknowledges() {
        return vote.or(Vote.IGNORE) == Vote.ACKNOWLEDGE;
    }

    /** What the rules decided; not named strikes, which the engine would take for the field of that name. */
    public boolean givesStrike() {
        return strike.or(false);
    }
}

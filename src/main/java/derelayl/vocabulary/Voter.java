package derelayl.vocabulary;

/** Asked at {@link PolicyPoint#ACKNOWLEDGEMENT}: a participant that has re-tested a contribution. */
public final class Voter extends Question {
    private final int round;
    private final Evidence evidence;
    private final Answer<Vote> vote = answer();

    private enum Vote {
        ACKNOWLEDGE,
        IGNORE
    }

    /**
     * @param round the round, counted from 1
     * @param evidence what the re-test has found
     */
    public Voter(int round, Evidence evidence) {
        this.round = round;
        this.evidence = evidence;
    }

    public int getRound() {
        return round;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    /** Answers: the contribution counts. */
    public void acknowledge() {
        vote.give(Vote.ACKNOWLEDGE, speaker());
    }

    /** Answers: the contribution does not count. Where no rule speaks, this holds. */
    public void ignore() {
        vote.give(Vote.IGNORE, speaker());
    }

    /** What the rules decided. */
    public boolean acknowledges() {
        return vote.or(Vote.IGNORE) == Vote.ACKNOWLEDGE;
    }
}

package derelayl.vocabulary;

import derelayl.wording.ShortestDecimal;

/** Asked at {@link PolicyPoint#SELECTION}, before {@link Selection}: an acknowledged model. */
@Meaning("before Selection, of each acknowledged model: where does it rank?")
public final class Candidate extends Question {
    private final int round;
    private final double claim;
    private final double baseClaim;
    private final double measuredGain;
    private final double deposit;
    private final double support;
    private final int siblings;
    private final int strikes;
    private final Answer<Choice> choice = answer(Choice::toString);

    /** Either a place in the ranking or none. */
    private record Choice(double rank, boolean passed) {
        @Override
        public String toString() {
            return passed ? "pass()" : asWritten("rank", rank);
        }
    }

    /**
     * @param round the round, counted from 1
     * @param claim the performance number that its trainer claims
     * @param baseClaim what was claimed of the model that it was trained on
     * @param measuredGain median of what voters' re-tests show: the claimed gain where it is reproduced, else the true
     *     one, in performance numbers
     * @param deposit the trainer's, in coins
     * @param support the share of the committee that acknowledges it, 0 to 1
     * @param siblings other acknowledged models that were trained on the same one
     * @param strikes how many its trainer has against it
     */
    public Candidate(
            int round,
            double claim,
            double baseClaim,
            double measuredGain,
            double deposit,
            double support,
            int siblings,
            int strikes) {
        this.round = round;
        this.claim = claim;
        this.baseClaim = baseClaim;
        this.measuredGain = measuredGain;
        this.deposit = deposit;
        this.support = support;
        this.siblings = siblings;
        this.strikes = strikes;
    }

    @Meaning("the round")
    public int getRound() {
        return round;
    }

    @Meaning("the performance number that its trainer claims")
    public double getClaim() {
        return claim;
    }

    @Meaning("what was claimed of the model that it was trained on")
    public double getBaseClaim() {
        return baseClaim;
    }

    /** How much better than its base it is said to be. */
    @Meaning("how much better than that it is said to be")
    public double getClaimedGain() {
        return claim - baseClaim;
    }

    @Meaning("the median of what voters' re-tests show: the claimed gain where it is reproduced, else the true gain")
    public double getMeasuredGain() {
        return measuredGain;
    }

    @Meaning("the trainer's deposit, in coins")
    public double getDeposit() {
        return deposit;
    }

    @Meaning("the share of the committee that acknowledges it, 0 to 1")
    public double getSupport() {
        return support;
    }

    @Meaning("other acknowledged models that were trained on the same one")
    public int getSiblings() {
        return siblings;
    }

    @Meaning("how many its trainer has against it")
    public int getStrikes() {
        return strikes;
    }

    /**
     * Answers: it ranks before all with a smaller number, and equals rank in the order of matching. Where no rule says
     * so: its claim.
     *
     * @throws IllegalArgumentException unless it is a finite number
     */
    @Meaning("it ranks before all with a smaller number, equals in the order of matching; by default its claim")
    public void rank(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("rank(%s): the number must be finite".formatted(number));
        }
        // Adding 0 makes 0 of -0, which would be another answer.
        choice.give(new Choice(number + 0.0, false), rule());
    }

    /** Answers: it is not settled, however few there are. */
    @Meaning("it is not settled, however few there are")
    public void pass() {
        choice.give(new Choice(0, true), rule());
    }

    @Override
    public String byDefault() {
        return "it ranks by its claim, " + ShortestDecimal.of(claim);
    }

    /** What the rules decided: where it ranks. */
    public double ranked() {
        return decided().rank();
    }

    /** What the rules decided: whether it cannot be settled. */
    public boolean passes() {
        return decided().passed();
    }

    private Choice decided() {
        return choice.or(new Choice(claim, false));
    }
}

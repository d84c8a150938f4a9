package derelayl.vocabulary;

/** Asked at {@link PolicyPoint#SELECTION}: how many of a round's models are settled. */
@Meaning("once a round: how many of the acknowledged models are settled?")
public final class Selection extends Question {
    private final int round;
    private final int owners;
    private final int trained;
    private final int acknowledged;
    private final double share;
    private final Answer<Choice> choice = answer(Choice::toString);

    /** Either so many of the best are settled, or nothing is and the owners stay. */
    private record Choice(int settled, boolean ownersStay) {
        @Override
        public String toString() {
            return ownersStay ? "keepOwners()" : "settle(" + settled + ")";
        }
    }

    /**
     * @param round the round, counted from 1
     * @param owners this round's model owners
     * @param trained models trained in this round
     * @param acknowledged those of them that the majority acknowledges
     * @param share the scenario's {@code settlement.share}, 0 to 1
     */
    public Selection(int round, int owners, int trained, int acknowledged, double share) {
        this.round = round;
        this.owners = owners;
        this.trained = trained;
        this.acknowledged = acknowledged;
        this.share = share;
    }

    @Meaning("the round")
    public int getRound() {
        return round;
    }

    @Meaning("this round's model owners")
    public int getOwners() {
        return owners;
    }

    @Meaning("models trained in this round")
    public int getTrained() {
        return trained;
    }

    @Meaning("models that the majority acknowledges")
    public int getAcknowledged() {
        return acknowledged;
    }

    @Meaning("the scenario's `settlement.share`, 0 to 1")
    public double getShare() {
        return share;
    }

    /**
     * Answers: the best so many acknowledged models are settled, or all if there are fewer. Where no rule speaks: 0.
     *
     * @throws IllegalArgumentException unless it is a whole number from 0 up
     */
    @Meaning("the best so many are settled, or all if there are fewer; a whole number from 0; by default 0")
    public void settle(double number) {
        if (number != Math.rint(number)) {
            throw new IllegalArgumentException(
                    "settle(%s): the number must be whole; Math.floor or Math.ceil makes it so".formatted(number));
        }
        var asked = checked("settle", number, 0, Integer.MAX_VALUE);
        choice.give(new Choice((int) Math.min(asked, acknowledged), false), rule());
    }

    /** Answers: nothing is settled, and this round's owners are the next round's as well. */
    @Meaning("nothing is settled, and this round's owners are the next round's as well")
    public void keepOwners() {
        choice.give(new Choice(0, true), rule());
    }

    @Override
    public String byDefault() {
        return "nothing is settled";
    }

    /** What the rules decided: how many are settled. */
    public int settled() {
        return decided().settled();
    }

    /** What the rules decided: whether the owners stay. */
    public boolean ownersStay() {
        return decided().ownersStay();
    }

    private Choice decided() {
        return choice.or(new Choice(0, false));
    }
}

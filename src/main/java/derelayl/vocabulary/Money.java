package derelayl.vocabulary;

/** Asked at {@link PolicyPoint#REWARD}, at settlement, before anything is paid: how many coins there are to be. */
@Meaning("once a round at settlement, before anything is paid: how many coins are there to be?")
public final class Money extends Question {
    private static final double LARGEST_FACTOR = 1e6;

    private final int round;
    private final int participants;
    private final double due;
    private final double minted;
    private final double burned;
    private final Answer<Double> scale = answer(factor -> asWritten("scale", factor));
    private final Answer<Double> levy = answer(part -> asWritten("levy", part));

    /**
     * @param round the round, counted from 1
     * @param participants how many there are
     * @param due royalties and prizes of this round as the other answers have them, in coins
     * @param minted coins ever minted, with what all of this round's miners earn
     * @param burned coins ever burned, in earlier rounds
     */
    public Money(int round, int participants, double due, double minted, double burned) {
        this.round = round;
        this.participants = participants;
        this.due = due;
        this.minted = minted;
        this.burned = burned;
    }

    @Meaning("the round")
    public int getRound() {
        return round;
    }

    @Meaning("how many participants there are")
    public int getParticipants() {
        return participants;
    }

    @Meaning("royalties and prizes of this round before scaling, in coins")
    public double getDue() {
        return due;
    }

    @Meaning("coins ever minted, with what all of this round's miners earn")
    public double getMinted() {
        return minted;
    }

    @Meaning("coins ever burned, in earlier rounds")
    public double getBurned() {
        return burned;
    }

    /** Coins that there are, those in deposit included. */
    @Meaning("coins that there are, in deposits too: minted, less burned")
    public double getSupply() {
        return minted - burned;
    }

    /**
     * Answers: royalties and prizes are so many times what is due. Where no rule says so: 1.
     *
     * @throws IllegalArgumentException unless it is from 0 to 1e6
     */
    @Meaning("royalties and prizes are so many times what is due, 0 to 1e6; by default 1")
    public void scale(double factor) {
        scale.give(checked("scale", factor, 0, LARGEST_FACTOR), rule());
    }

    /**
     * Answers: once all is paid, this part of everybody's coins burns. Where no rule says so: 0.
     *
     * @throws IllegalArgumentException unless it is from 0 to 1
     */
    @Meaning("once all is paid, this part of everybody's coins burns, 0 to 1; by default 0")
    public void levy(double part) {
        levy.give(checked("levy", part, 0, 1), rule());
    }

    @Override
    public String byDefault() {
        return "all that is due is paid, and nothing levied";
    }

    /** What the rules decided: how many times what is due is paid. */
    public double factor() {
        return scale.or(1.0);
    }

    /** What the rules decided: the part of everybody's coins that burns. */
    public double levied() {
        return levy.or(0.0);
    }
}

package derelayl.vocabulary;

/** How a trainer goes about its training. */
public enum Conduct {
    /** Trains in full and claims what it has achieved. */
    HONEST,
    /** Trains in full, and hands in the base model unchanged where its own data say that training has made it worse. */
    GUARDED,
    /** Trains less, and claims what it has achieved. */
    LAZY,
    /** Hands in the base model unchanged, and claims an ordinary gain. */
    FREE_RIDE,
    /** Hands in the base model unchanged, and claims more than an ordinary gain. */
    FORGE,
    /** Makes the model worse, and claims more than an ordinary gain. */
    POISON,
    /** Hands in a copy of another trainer's model; where there is none to copy, rides free. */
    PLAGIARISE,
    /** Takes the base model and hands in nothing. */
    WITHHOLD;

    /** What a perfect re-test finds of what was delivered. */
    public Evidence evidence() {
        return switch (this) {
            case HONEST, GUARDED, LAZY -> Evidence.REPRODUCED;
            case FREE_RIDE, FORGE, POISON -> Evidence.NOT_REPRODUCED;
            case PLAGIARISE -> Evidence.DUPLICATE;
            case WITHHOLD -> Evidence.NOT_DELIVERED;
        };
    }
}

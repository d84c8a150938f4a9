package derelayl.random;

/** Which luck a run has. */
public enum Streams {
    /** A few streams, drawn from in the order of the protocol, as the published program does. */
    PUBLISHED,
    /** A number of its own for every purpose, round and participant, so that one draw leaves all others alone. */
    KEYED;

    /** The largest seed, 2^32 - 1: what one word of the published generators holds. */
    public static final long MAX_SEED = 0xFFFF_FFFFL;

    /**
     * The luck of a run.
     *
     * @param seed 0 to {@link #MAX_SEED}; decides everything
     */
    public Luck seededBy(long seed) {
        return switch (this) {
            case PUBLISHED -> PublishedLuck.seededBy(seed);
            case KEYED -> new KeyedLuck(seed);
        };
    }
}

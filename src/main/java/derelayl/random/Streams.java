package derelayl.random;

import java.io.Serializable;

/**
 * All luck of a run: separate streams from one seed, so that a change in what one purpose draws leaves the others
 * as they were.
 *
 * @param market who trains, whose equal bid comes first, who mines, whose training succeeds
 * @param learning how much a trained model gains
 * @param conduct who is inclined to what, and what rules and cheats leave to chance
 * @param verification who is on a committee, and what a re-test shows
 */
public record Streams(Draws market, Deviates learning, Draws conduct, Draws verification) implements Serializable {
    /** The largest seed, 2^32 - 1: what one word of the generators holds. */
    public static final long MAX_SEED = 0xFFFF_FFFFL;

    /**
     * The streams of a run.
     *
     * @param seed 0 to {@link #MAX_SEED}
     */
    public static Streams of(long seed) {
        return new Streams(
                Draws.keyedBy(seed),
                new Deviates(Draws.seededBy(seed)),
                Draws.keyedBy(seed, 1),
                Draws.keyedBy(seed, 2));
    }
}

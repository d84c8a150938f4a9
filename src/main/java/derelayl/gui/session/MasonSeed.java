package derelayl.gui.session;

/** Seeds as MASON's console has them: the lower half of a long, with a sign. Those of relays have none. */
public final class MasonSeed {
    private static final long UNSIGNED = 0xFFFF_FFFFL;

    private MasonSeed() {}

    /** The seed of a relay: 0 to 4294967295. */
    public static long unsigned(long seed) {
        return seed & UNSIGNED;
    }
}

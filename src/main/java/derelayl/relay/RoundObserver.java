package derelayl.relay;

/** Someone who watches a relay without touching it. */
@FunctionalInterface
public interface RoundObserver {
    /** Sees a round that has just been completed, its books checked. */
    void roundCompleted(Round round);
}

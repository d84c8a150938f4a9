package derelayl.vocabulary;

/** How a trainer goes about its training. */
public enum Conduct {
    /** Trains in full and claims what it achieved. */
    HONEST
}

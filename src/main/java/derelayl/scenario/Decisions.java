package derelayl.scenario;

/** Which decisions a run records. */
public enum Decisions {
    /** None. */
    NONE,
    /** Those that differ from what the rules last said to the same participant in the same matter. */
    CHANGED,
    /** All. */
    ALL
}

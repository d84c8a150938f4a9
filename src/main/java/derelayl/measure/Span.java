package derelayl.measure;

/** Of which rounds of a run a measure is. */
public enum Span {
    /** Of the last round: the values that end {@code rounds.csv}. */
    LAST_ROUND,
    /** Of all rounds after the first third of them, in which a relay gets under way: means, and rates of change. */
    AFTER_FIRST_THIRD,
    /** Of all rounds: totals, and when something happened first. */
    ALL_ROUNDS
}

package derelayl.scenario;

/** Where the gain of a training comes from. */
public enum LearningKind {
    /** From a normal distribution. */
    DRAWN,
    /** From a data set. */
    DATA
}

package derelayl.vocabulary;

/** What a re-test of a contribution finds. */
public enum Evidence {
    /** The claimed gain is there. */
    REPRODUCED,
    /** The claimed gain is not there. */
    NOT_REPRODUCED,
    /** The model was handed in by somebody else before. */
    DUPLICATE,
    /** There is nothing to test: withheld, or failed. */
    NOT_DELIVERED
}

package derelayl.vocabulary;

/** What a re-test of a contribution finds. */
public enum Evidence {
    /** The claimed gain is there. */
    REPRODUCED
}

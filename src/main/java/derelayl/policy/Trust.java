package derelayl.policy;

/** What rule files may do. */
public enum Trust {
    /** Answer questions in the words of the vocabulary, and nothing else. */
    GUARDED,
    /** All that the rule engine lets them do, which is all that Java can: for files of one's own. */
    TRUSTED
}

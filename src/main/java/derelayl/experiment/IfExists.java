package derelayl.experiment;

/** What to do with a folder that holds a sweep already. */
public enum IfExists {
    /** Leave it alone. */
    FAIL,
    /** Delete its sweep, and begin anew. */
    REPLACE,
    /** Play what is missing. */
    RESUME
}

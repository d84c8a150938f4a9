package derelayl.measure;

/** What has contributions that can be counted: a round, or a run. */
interface Tallied {
    /** What became of its contributions. */
    Tally tally();
}

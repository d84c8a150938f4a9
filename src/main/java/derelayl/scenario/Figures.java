package derelayl.scenario;

/** Which figures a run draws. */
public enum Figures {
    ALL,
    NONE
}

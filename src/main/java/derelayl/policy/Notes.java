package derelayl.policy;

/** Takes down what is found in a place of a rule file. */
interface Notes {
    /** Something is wrong there. */
    void problem(String what);

    /** The setting of this name is read there. */
    void setting(String name);
}

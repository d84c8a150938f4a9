package derelayl.policy;

/**
 * A text in a rule file that may be meant for a disposition.
 *
 * @param line in which it is first, counted from 1; 0 if nobody knows
 */
record NamedText(RuleFile file, int line, String text) {}

package derelayl.policy;

import java.util.List;

/**
 * A guarded file, in which nothing is wrong.
 *
 * @param findings what was found while it was read
 * @param rules in the order of the file
 */
record ParsedFile(RuleFile file, Findings findings, List<Rule> rules) {}

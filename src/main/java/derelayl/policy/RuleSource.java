package derelayl.policy;

import java.util.SortedSet;

/** Where the rules of a file come from. */
@FunctionalInterface
interface RuleSource {
    /**
     * The rules of a file, ready to be asked.
     *
     * @param settings the names of the numbers that its rules may read
     * @param trust what they may do
     * @throws RuleException with everything that is wrong with it, in file order
     */
    CompiledRules rules(RuleFile file, SortedSet<String> settings, Trust trust);
}

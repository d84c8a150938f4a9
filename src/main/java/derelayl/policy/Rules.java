package derelayl.policy;

import derelayl.vocabulary.Question;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/** The rules of one file, ready to be asked. Several threads may ask at once. */
sealed interface Rules permits GuardedRules, TrustedRules {
    /**
     * Reads a file.
     *
     * @param settings the numbers that its rules may read, by name
     * @param trust what they may do
     * @throws RuleException with everything that is wrong with it
     */
    static Rules of(RuleFile file, SortedMap<String, Double> settings, Trust trust) {
        return trust == Trust.TRUSTED ? TrustedRules.compile(file, settings) : FileParser.parse(file, settings);
    }

    /** Where they come from. */
    RuleFile file();

    /** Their names, in the order of the file. */
    List<String> names();

    /** The texts that they compare something with: dispositions. */
    SortedSet<String> texts();

    /** The names of the settings that they read. */
    SortedSet<String> settings();

    /**
     * Has the rules answer questions.
     *
     * @throws RuleException if a rule fails, or two contradict each other
     */
    void ask(List<? extends Question> questions);
}

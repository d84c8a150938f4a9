package derelayl.policy;

import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reach;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** What there is of those rules that can speak to participants with these dispositions. */
    Reach reach(Collection<String> dispositions);

    /** The texts that may be meant for dispositions, with the line in which each first is; 0 if nobody knows. */
    Map<String, Integer> linesOfTexts();

    /** What is probably not meant so, though it can be played. */
    List<RuleProblem> doubts();

    /** The names of the settings that they read. */
    SortedSet<String> settings();

    /**
     * Has the rules answer questions.
     *
     * @throws RuleException if a rule fails, or two contradict each other
     */
    void ask(List<? extends Question> questions);
}

package derelayl.policy;

import derelayl.vocabulary.DecidingRule;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reach;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The rules for a policy point, of one file or several that are read as one, ready to be asked. Several threads may ask at
 * once.
 */
sealed interface Rules permits GuardedRules, TrustedRules {
    /**
     * Reads files.
     *
     * @param files at least one; of rules of equal salience, those of the first file fire first
     * @param settings the numbers that their rules may read, by name
     * @param trust what they may do
     * @throws RuleException with everything that is wrong with them
     */
    static Rules of(List<RuleFile> files, SortedMap<String, Double> settings, Trust trust) {
        return trust == Trust.TRUSTED ? TrustedRules.compile(files, settings) : GuardedRules.parse(files, settings);
    }

    /** What a rule is told that has the name of another. */
    static String nameTaken(DecidingRule earlier) {
        return "there is a rule of this name already, at %s".formatted(earlier.place());
    }

    /** Where they come from. */
    List<RuleFile> files();

    /** Whether any of them can answer questions of this kind. */
    boolean canAnswer(Class<? extends Question> kind);

    /** Their names, in the order of the files. */
    List<String> names();

    /** The texts that they compare something with: dispositions. */
    SortedSet<String> texts();

    /** What there is of those rules that can speak to participants with these dispositions. */
    Reach reach(Collection<String> dispositions);

    /** The texts that may be meant for dispositions, each once for every file that has it. */
    List<NamedText> namedTexts();

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

package derelayl.policy;

import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of a run, one file for each policy point, and the settings that they read. */
public final class PolicyBook implements Policies {
    /** Questions asked in one session: enough for speed, few enough for memory in a large population. */
    private static final int BATCH = 1024;

    private final Map<PolicyPoint, RuleBase> bases;

    private PolicyBook(Map<PolicyPoint, RuleBase> bases) {
        this.bases = bases;
    }

    /**
     * Compiles rule files.
     *
     * @param files one for each policy point
     * @param settings the scenario's numbers, by name
     * @throws RuleException with everything that is wrong with any of them
     */
    public static PolicyBook of(List<RuleFile> files, SortedMap<String, Double> settings) {
        var bases = new EnumMap<PolicyPoint, RuleBase>(PolicyPoint.class);
        var problems = new ArrayList<RuleProblem>();
        var held = new TreeMap<>(settings);
        for (var file : files) {
            try {
                bases.put(file.point(), RuleBase.compile(file, held));
            } catch (RuleException refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return new PolicyBook(bases);
    }

    /**
     * {@inheritDoc}
     *
     * @throws RuleException if a rule fails, or two contradict each other
     */
    @Override
    public void ask(PolicyPoint point, List<? extends Question> questions) {
        for (var from = 0; from < questions.size(); from += BATCH) {
            var batch = questions.subList(from, Math.min(from + BATCH, questions.size()));
            bases.get(point).ask(batch);
        }
    }
}

package derelayl.experiment;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.run.RunInputs;
import derelayl.scenario.ScenarioException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rules that have been prepared and are likely to be needed again. Several threads may ask. */
final class PreparedRules {
    private static final int KEPT = 64;
    private static final float LOAD = 0.75f;

    /** What rules are made of. */
    private record Source(List<RuleFile> files, SortedMap<String, Double> settings, Trust trust) {}

    private final Map<Source, PolicyBook> books = new LinkedHashMap<>(KEPT, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, PolicyBook> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * The rules of these inputs, once it is clear that they know all dispositions. Settings are another matter: one that
     * only some of the rules read which an experiment compares is there for all.
     *
     * @throws RuleException with everything that is wrong with the rule files
     * @throws ScenarioException with each disposition that no rule knows
     */
    PolicyBook of(RunInputs inputs) {
        var book = book(new Source(inputs.rules(), inputs.scenario().settings(), inputs.trust()));
        inputs.checkDispositions(book);
        return book;
    }

    /**
     * The rules of a run of which it is clear that they know all dispositions.
     *
     * @throws RuleException with everything that is wrong with them
     */
    PolicyBook of(PortableRun run) {
        return book(new Source(run.files(), new TreeMap<>(run.settings()), run.trust()));
    }

    private synchronized PolicyBook book(Source source) {
        var known = books.get(source);
        if (known != null) {
            return known;
        }
        var made = PolicyBook.of(source.files(), source.settings(), source.trust());
        books.put(source, made);
        return made;
    }
}

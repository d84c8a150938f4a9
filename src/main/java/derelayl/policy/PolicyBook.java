package derelayl.policy;

import derelayl.cache.Store;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The rules of a run, one file for each policy point, and the settings that they read. */
public final class PolicyBook implements Policies {
    /** Questions asked in one session: enough for speed, few enough for memory in a large population. */
    private static final int BATCH = 1024;

    private final Map<PolicyPoint, RuleBase> bases;
    private final SortedMap<String, Double> settings;
    private final Trust trust;
    private final RuleSource source;

    private PolicyBook(
            Map<PolicyPoint, RuleBase> bases, SortedMap<String, Double> settings, Trust trust, RuleSource source) {
        this.bases = bases;
        this.settings = settings;
        this.trust = trust;
        this.source = source;
    }

    /**
     * Compiles rule files, and lets them do nothing but answer questions.
     *
     * @param files one for each policy point
     * @param settings the scenario's numbers, by name
     * @throws RuleException with everything that is wrong with any of them
     */
    public static PolicyBook of(List<RuleFile> files, SortedMap<String, Double> settings) {
        return of(files, settings, Trust.GUARDED);
    }

    /**
     * Compiles rule files.
     *
     * @param files one for each policy point
     * @param settings the scenario's numbers, by name
     * @param trust what they may do
     * @throws RuleException with everything that is wrong with any of them
     */
    public static PolicyBook of(List<RuleFile> files, SortedMap<String, Double> settings, Trust trust) {
        return of(files, settings, trust, Store.NONE);
    }

    /**
     * Compiles rule files, or takes them from a store that has them from an earlier start. Files that are trusted are
     * always compiled.
     *
     * @param files one for each policy point
     * @param settings the scenario's numbers, by name
     * @param trust what they may do
     * @param store where to look for compiled rules, and to keep them
     * @throws RuleException with everything that is wrong with any of them
     */
    public static PolicyBook of(List<RuleFile> files, SortedMap<String, Double> settings, Trust trust, Store store) {
        return new PolicyBook(new EnumMap<>(PolicyPoint.class), new TreeMap<>(settings), trust, source(store))
                .with(files);
    }

    private static RuleSource source(Store store) {
        RuleSource compiler = CompiledRules::of;
        return Optional.of(store)
                .filter(kept -> kept != Store.NONE)
                .flatMap(kept -> Program.fingerprint())
                .<RuleSource>map(program -> new RuleCache(store, program, compiler))
                .orElse(compiler);
    }

    /**
     * The same book, but with these files in place of those for the same points.
     *
     * @throws RuleException with everything that is wrong with any of them; this book remains as it is
     */
    public PolicyBook with(List<RuleFile> files) {
        return changed(files, settings, file -> RuleBase.of(file, settings, trust, source));
    }

    /**
     * The same rules, not compiled again, reading other numbers.
     *
     * @param others the scenario's numbers, by name
     * @throws RuleException if a rule reads one that is not among them; this book remains as it is
     */
    public PolicyBook reading(SortedMap<String, Double> others) {
        var held = new TreeMap<>(others);
        return changed(files(), held, file -> bases.get(file.point()).reading(held));
    }

    private PolicyBook changed(
            List<RuleFile> files, SortedMap<String, Double> numbers, Function<RuleFile, RuleBase> prepare) {
        var changed = new EnumMap<PolicyPoint, RuleBase>(PolicyPoint.class);
        changed.putAll(bases);
        var problems = new ArrayList<RuleProblem>();
        for (var file : files) {
            try {
                changed.put(file.point(), prepare.apply(file));
            } catch (RuleException refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return new PolicyBook(changed, numbers, trust, source);
    }

    /** The names of a point's rules, in the order of the file. */
    public List<String> rules(PolicyPoint point) {
        return bases.get(point).names();
    }

    /** The files, in the order of the points. */
    public List<RuleFile> files() {
        return bases.values().stream().map(RuleBase::file).toList();
    }

    /** The numbers that the rules read, by name. */
    public SortedMap<String, Double> settings() {
        return Collections.unmodifiableSortedMap(settings);
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

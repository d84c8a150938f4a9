package derelayl.policy;

import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reach;
import derelayl.wording.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rules of a run, and the settings that they read. At each policy point there are those of a file, of several that
 * are read as one, or of none.
 */
public final class PolicyBook implements Policies {
    private final Map<PolicyPoint, Rules> rules;
    private final SortedMap<String, Double> settings;
    private final Trust trust;

    private PolicyBook(Map<PolicyPoint, Rules> rules, SortedMap<String, Double> settings, Trust trust) {
        this.rules = rules;
        this.settings = settings;
        this.trust = trust;
    }

    /**
     * Reads rule files, and lets them do nothing but answer questions.
     *
     * @param files for each policy point in the order in which they are read as one
     * @param settings the scenario's numbers, by name
     * @throws RuleException with everything that is wrong with any of them
     */
    public static PolicyBook of(List<RuleFile> files, SortedMap<String, Double> settings) {
        return of(files, settings, Trust.GUARDED);
    }

    /**
     * Reads rule files.
     *
     * @param files for each policy point in the order in which they are read as one
     * @param settings the scenario's numbers, by name
     * @param trust what they may do
     * @throws RuleException with everything that is wrong with any of them
     */
    public static PolicyBook of(List<RuleFile> files, SortedMap<String, Double> settings, Trust trust) {
        var numbers = new TreeMap<>(settings);
        var rules = new EnumMap<PolicyPoint, Rules>(PolicyPoint.class);
        var problems = new ArrayList<RuleProblem>();
        files.stream()
                .collect(Collectors.groupingBy(RuleFile::point, TreeMap::new, Collectors.toList()))
                .forEach((point, together) -> {
                    try {
                        rules.put(point, Rules.of(together, numbers, trust));
                    } catch (RuleException refused) {
                        problems.addAll(refused.problems());
                    }
                });
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return new PolicyBook(rules, numbers, trust);
    }

    /**
     * The same settings and trust, but all these files instead.
     *
     * @throws RuleException with everything that is wrong with any of them; this book remains as it is
     */
    public PolicyBook of(List<RuleFile> files) {
        return of(files, settings, trust);
    }

    /**
     * The same rules, reading other numbers.
     *
     * @param others the scenario's numbers, by name
     * @throws RuleException if a rule reads one that is not among them; this book remains as it is
     */
    public PolicyBook reading(SortedMap<String, Double> others) {
        return of(files(), others, trust);
    }

    /** The names of a point's rules, in the order of the files. */
    public List<String> rules(PolicyPoint point) {
        return at(point).map(Rules::names).orElse(List.of());
    }

    private Optional<Rules> at(PolicyPoint point) {
        return Optional.ofNullable(rules.get(point));
    }

    /** The files, in the order of the points; at a point in the order in which they are read as one. */
    public List<RuleFile> files() {
        return rules.values().stream().flatMap(some -> some.files().stream()).toList();
    }

    /** Those of a point, in the order in which they are read as one; none where the defaults hold. */
    public List<RuleFile> files(PolicyPoint point) {
        return at(point).map(Rules::files).orElse(List.of());
    }

    /** The numbers that the rules can read, by name. */
    public SortedMap<String, Double> settings() {
        return Collections.unmodifiableSortedMap(settings);
    }

    /** The names of those settings that some rule reads. */
    public SortedSet<String> settingsRead() {
        var read = new TreeSet<String>();
        rules.values().forEach(file -> read.addAll(file.settings()));
        return read;
    }

    /** The dispositions that rules at these points name. */
    public SortedSet<String> dispositions(PolicyPoint... points) {
        var named = new TreeSet<String>();
        for (var point : points) {
            at(point).ifPresent(some -> named.addAll(some.texts()));
        }
        return named;
    }

    /** What there is of all rules that can speak to participants with these dispositions. */
    public Reach reach(Collection<String> dispositions) {
        return rules.values().stream().map(file -> file.reach(dispositions)).reduce(Reach.NOTHING, Reach::and);
    }

    /** The same of the rules at a point. */
    public Reach reach(PolicyPoint point, Collection<String> dispositions) {
        return at(point).map(some -> some.reach(dispositions)).orElse(Reach.NOTHING);
    }

    /**
     * What is probably not meant so in a file, though it can be played: dispositions that are misspelt, and rules that
     * never speak or do not do what they seem to.
     *
     * @param dispositions all that there may be
     */
    public List<RuleProblem> doubts(Collection<String> dispositions) {
        var doubts = new ArrayList<RuleProblem>();
        for (var some : rules.values()) {
            some.namedTexts().stream()
                    .filter(named -> !dispositions.contains(named.text()))
                    .forEach(named -> Nearest.to(named.text(), dispositions)
                            .map(meant -> "nobody has the disposition \"%s\"; did you mean \"%s\"?"
                                    .formatted(named.text(), meant))
                            .ifPresent(what -> doubts.add(named.file().problem(named.line(), "", what))));
            doubts.addAll(some.doubts());
        }
        return doubts;
    }

    /**
     * {@inheritDoc}
     *
     * @throws RuleException if a rule fails, or two contradict each other
     */
    @Override
    public void ask(PolicyPoint point, List<? extends Question> questions) {
        at(point).ifPresent(some -> some.ask(questions));
    }

    @Override
    public boolean canAnswer(PolicyPoint point, Class<? extends Question> kind) {
        return at(point).filter(some -> some.canAnswer(kind)).isPresent();
    }
}

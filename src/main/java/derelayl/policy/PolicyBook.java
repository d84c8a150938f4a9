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

/** The rules of a run, one file for each policy point, and the settings that they read. */
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
     * @param files one for each policy point
     * @param settings the scenario's numbers, by name
     * @throws RuleException with everything that is wrong with any of them
     */
    public static PolicyBook of(List<RuleFile> files, SortedMap<String, Double> settings) {
        return of(files, settings, Trust.GUARDED);
    }

    /**
     * Reads rule files.
     *
     * @param files one for each policy point
     * @param settings the scenario's numbers, by name
     * @param trust what they may do
     * @throws RuleException with everything that is wrong with any of them
     */
    public static PolicyBook of(List<RuleFile> files, SortedMap<String, Double> settings, Trust trust) {
        return new PolicyBook(new EnumMap<>(PolicyPoint.class), new TreeMap<>(settings), trust).with(files);
    }

    /**
     * The same book, but with these files in place of those for the same points.
     *
     * @throws RuleException with everything that is wrong with any of them; this book remains as it is
     */
    public PolicyBook with(List<RuleFile> files) {
        var changed = new EnumMap<PolicyPoint, Rules>(PolicyPoint.class);
        changed.putAll(rules);
        var problems = new ArrayList<RuleProblem>();
        for (var file : files) {
            try {
                changed.put(file.point(), Rules.of(file, settings, trust));
            } catch (RuleException refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return new PolicyBook(changed, settings, trust);
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

    /** The names of a point's rules, in the order of the file. */
    public List<String> rules(PolicyPoint point) {
        return rules.get(point).names();
    }

    /** The files, in the order of the points. */
    public List<RuleFile> files() {
        return rules.values().stream().map(Rules::file).toList();
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
            Optional.ofNullable(rules.get(point)).ifPresent(file -> named.addAll(file.texts()));
        }
        return named;
    }

    /** What there is of all rules that can speak to participants with these dispositions. */
    public Reach reach(Collection<String> dispositions) {
        return rules.values().stream().map(file -> file.reach(dispositions)).reduce(Reach.NOTHING, Reach::and);
    }

    /** The same of the rules at a point. */
    public Reach reach(PolicyPoint point, Collection<String> dispositions) {
        return rules.get(point).reach(dispositions);
    }

    /**
     * What is probably not meant so in a file, though it can be played: dispositions that are misspelt, and rules that
     * never speak or do not do what they seem to.
     *
     * @param dispositions all that there may be
     */
    public List<RuleProblem> doubts(Collection<String> dispositions) {
        var doubts = new ArrayList<RuleProblem>();
        for (var file : rules.values()) {
            file.linesOfTexts().forEach((name, line) -> {
                if (!dispositions.contains(name)) {
                    Nearest.to(name, dispositions)
                            .map(meant ->
                                    "nobody has the disposition \"%s\"; did you mean \"%s\"?".formatted(name, meant))
                            .ifPresent(what -> doubts.add(file.file().problem(line, "", what)));
                }
            });
            doubts.addAll(file.doubts());
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
        rules.get(point).ask(questions);
    }
}

package derelayl.policy;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import derelayl.vocabulary.DecidingRule;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.drools.model.Rule.Attribute;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * Rules that were read by our own grammar, which the engine gets as functions: nothing is compiled.
 *
 * <p>Which rules fire, and in which order, depends only on whose conditions hold. So the engine is asked once in each
 * such situation; when it comes up again, the rules that fired then answer in the same order, so that contradictions
 * and numbers out of range end a run as if the engine had been asked.
 */
final class GuardedRules implements Rules {
    /** When so many rules are remembered in all situations, these are forgotten, and the engine is asked again. */
    private static final int MOST_REMEMBERED = 100_000;

    private final List<ParsedFile> files;
    private final List<Rule> rules;
    private final KieBase engine;
    private volatile Situation start = new Situation();
    private int remembered;

    /**
     * What is known of whose conditions hold, rule by rule. Several threads may get here at once; at worst they ask the
     * engine once more.
     */
    private static final class Situation {
        private volatile Optional<Situation> ifNextHolds = Optional.empty();
        private volatile Optional<Situation> ifNextFails = Optional.empty();
        /** The rules that fired, in order, once the engine has been asked. */
        private volatile Optional<List<Rule>> fired = Optional.empty();

        Situation next(boolean holds) {
            var known = holds ? ifNextHolds : ifNextFails;
            if (known.isPresent()) {
                return known.get();
            }
            var next = Optional.of(new Situation());
            if (holds) {
                ifNextHolds = next;
            } else {
                ifNextFails = next;
            }
            return next.get();
        }
    }

    private GuardedRules(List<ParsedFile> files) {
        this.files = files;
        rules = files.stream().flatMap(file -> file.rules().stream()).toList();
        var model = new ModelImpl();
        for (var i = 0; i < rules.size(); i++) {
            model.addRule(forEngine(rules.get(i), rules.get(i).kind(), String.valueOf(i)));
        }
        engine = KieBaseBuilder.createKieBaseFromModel(model);
    }

    /**
     * Reads files.
     *
     * @throws RuleException with everything that is wrong with any of them
     */
    static GuardedRules parse(List<RuleFile> files, SortedMap<String, Double> settings) {
        var parsed = new ArrayList<ParsedFile>();
        var problems = new ArrayList<RuleProblem>();
        for (var file : files) {
            try {
                parsed.add(FileParser.parse(file, settings));
            } catch (RuleException refused) {
                problems.addAll(refused.problems());
            }
        }
        var names = new LinkedHashMap<String, DecidingRule>();
        parsed.stream().flatMap(file -> file.rules().stream()).forEach(rule -> {
            var earlier = Optional.ofNullable(names.putIfAbsent(rule.decides().name(), rule.decides()));
            earlier.ifPresent(taken ->
                    problems.add(rule.file().problem(rule.line(), rule.decides().name(), Rules.nameTaken(taken))));
        });
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return new GuardedRules(parsed);
    }

    private static <T extends Question> org.drools.model.Rule forEngine(Rule rule, Class<T> kind, String id) {
        var question = declarationOf(kind, "question");
        return rule(id).attribute(Attribute.SALIENCE, rule.decides().salience())
                .build(pattern(question).expr(id, rule::holds), on(question).execute(rule::answer));
    }

    @Override
    public void ask(List<? extends Question> questions) {
        questions.forEach(this::ask);
    }

    private void ask(Question question) {
        var situation = start;
        for (var rule : rules) {
            situation = situation.next(rule.kind() == question.getClass() && rule.holds(question));
        }
        if (situation.fired.isPresent()) {
            situation.fired.get().forEach(rule -> rule.answer(question));
        } else {
            situation.fired = Optional.of(askEngine(question));
            count();
        }
    }

    private synchronized void count() {
        remembered += rules.size();
        if (remembered > MOST_REMEMBERED) {
            remembered = 0;
            start = new Situation();
        }
    }

    /** Has the engine select and fire rules for a question; which they were, in order. */
    List<Rule> askEngine(Question question) {
        var fired = new ArrayList<Rule>();
        var session = engine.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    var id = event.getMatch().getRule().getName();
                    fired.add(rules.get(Integer.parseInt(id)));
                }
            });
            session.insert(question);
            session.fireAllRules();
        } catch (RuntimeException failure) {
            throw told(failure);
        } finally {
            session.dispose();
        }
        return List.copyOf(fired);
    }

    /** What a rule's author should know, out of what the engine has wrapped it in. */
    private static RuntimeException told(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleException told) {
                return told;
            }
        }
        return failure;
    }

    @Override
    public List<RuleFile> files() {
        return files.stream().map(ParsedFile::file).toList();
    }

    @Override
    public boolean canAnswer(Class<? extends Question> kind) {
        return rules.stream().anyMatch(rule -> rule.kind() == kind);
    }

    @Override
    public List<String> names() {
        return rules.stream().map(rule -> rule.decides().name()).toList();
    }

    @Override
    public SortedSet<String> texts() {
        return all(Findings::texts);
    }

    private SortedSet<String> all(Function<Findings, SortedSet<String>> part) {
        var all = new TreeSet<String>();
        files.forEach(file -> all.addAll(part.apply(file.findings())));
        return all;
    }

    @Override
    public List<NamedText> namedTexts() {
        var texts = new ArrayList<NamedText>();
        files.forEach(file -> file.findings()
                .linesOfTexts()
                .forEach((text, line) -> texts.add(new NamedText(file.file(), line, text))));
        return texts;
    }

    @Override
    public Reach reach(Collection<String> dispositions) {
        return rules.stream()
                .map(rule -> rule.reads().reach(rule.kind(), dispositions))
                .reduce(Reach.NOTHING, Reach::and);
    }

    @Override
    public List<RuleProblem> doubts() {
        return List.of();
    }

    @Override
    public SortedSet<String> settings() {
        return all(Findings::settings);
    }
}

package derelayl.policy;

import derelayl.vocabulary.Hearing;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Speaker;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** The compiled rules of one file. Several threads may use it at once. */
final class RuleBase {
    /** Room for all that differs in few ways, such as conduct by disposition; not for a question a round. */
    private static final int MOST_PRECEDENTS = 1000;

    private final ParsedRules rules;
    private final Map<String, Speaker> speakers;
    private final KieBase compiled;
    private final AlikeQuestions alike;
    private final SortedMap<String, Double> settings;
    /** Questions that have been answered, by what rules can see of them. */
    private final Map<List<Object>, Question> precedents = Collections.synchronizedMap(new LinkedHashMap<>());

    private RuleBase(
            RuleFile file,
            ParsedRules rules,
            Map<String, Speaker> speakers,
            KieBase compiled,
            SortedMap<String, Double> settings) {
        this.rules = rules;
        this.speakers = speakers;
        this.compiled = compiled;
        this.settings = settings;
        alike = new AlikeQuestions(file);
    }

    /**
     * Compiles a rule file.
     *
     * @param settings the numbers that its rules may read
     * @throws RuleException with everything that is wrong with it
     */
    static RuleBase compile(RuleFile file, SortedMap<String, Double> settings) {
        var rules = ParsedRules.of(file);
        var speakers = rules.speakers();
        var misused = new Vocabulary(file, rules, new TreeSet<>(settings.keySet())).problems();
        if (!misused.isEmpty()) {
            throw new RuleException(misused);
        }
        var services = KieServices.get();
        // A name of its own: the engine keeps what it has compiled by name, and files are compiled again.
        var id = services.newReleaseId(
                "derelayl.rules", file.point().key(), UUID.randomUUID().toString());
        var sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(id);
        sources.write("src/main/resources/rules/" + file.point().key() + ".drl", file.text());
        var errors = services.newKieBuilder(sources).buildAll().getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new RuleException(errors.stream()
                    .map(error -> rules.problemAt(
                            CompilerMessage.line(error.getLine(), error.getText(), file),
                            CompilerMessage.inWords(error.getText())))
                    .sorted(Comparator.comparingInt(RuleProblem::line))
                    .distinct()
                    .toList());
        }
        var compiled = services.newKieContainer(id).getKieBase();
        services.getRepository().removeKieModule(id);
        return new RuleBase(file, rules, speakers, compiled, settings);
    }

    /**
     * Has the rules answer the questions; of those that are alike to them, only the first that ever comes up, for rules
     * have no memory.
     *
     * @throws RuleException if a rule fails, or two contradict each other
     */
    void ask(List<? extends Question> questions) {
        if (!alike.isWorthComparing()) {
            askEach(questions);
            return;
        }
        var groups = alike.group(questions);
        var unprecedented = new LinkedHashMap<List<Object>, Question>();
        groups.forEach((key, group) -> {
            if (!precedents.containsKey(key)) {
                unprecedented.put(key, group.get(0));
            }
        });
        askEach(List.copyOf(unprecedented.values()));
        groups.forEach((key, group) -> Hearing.copy(precedents.getOrDefault(key, group.get(0)), group));
        if (precedents.size() < MOST_PRECEDENTS) {
            precedents.putAll(unprecedented);
        }
    }

    /** Asks in a session that nothing outlives. */
    private void askEach(List<? extends Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        var hearing = Hearing.on(questions, settings);
        // Each rule once for each question, as long as no rule changes anything.
        var most = questions.size() * speakers.size();
        int fired;
        var session = compiled.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    hearing.give(speakers.get(event.getMatch().getRule().getName()));
                }
            });
            questions.forEach(session::insert);
            fired = session.fireAllRules(most + 1);
        } catch (RuntimeException failure) {
            throw new RuleException(RuleFailure.explain(failure, rules));
        } finally {
            session.dispose();
        }
        if (fired > most) {
            var runaway = "this fires again and again; a rule may answer, but not update or insert anything";
            throw new RuleException(rules.problemIn(hearing.speaker().rule(), runaway));
        }
    }
}

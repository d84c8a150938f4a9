package derelayl.policy;

import derelayl.vocabulary.Hearing;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Speaker;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** The compiled rules of one file. Several threads may use it at once. */
final class RuleBase {
    private final ParsedRules rules;
    private final Map<String, Speaker> speakers;
    private final KieBase compiled;
    private final AlikeQuestions alike;

    private RuleBase(RuleFile file, ParsedRules rules, Map<String, Speaker> speakers, KieBase compiled) {
        this.rules = rules;
        this.speakers = speakers;
        this.compiled = compiled;
        alike = new AlikeQuestions(file);
    }

    /**
     * Compiles a rule file.
     *
     * @throws RuleException with everything that is wrong with it
     */
    static RuleBase compile(RuleFile file) {
        var rules = ParsedRules.of(file);
        var speakers = rules.speakers();
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
                            CompilerMessage.line(error.getLine(), error.getText(), file.text()),
                            CompilerMessage.inWords(error.getText())))
                    .sorted(Comparator.comparingInt(RuleProblem::line))
                    .distinct()
                    .toList());
        }
        var compiled = services.newKieContainer(id).getKieBase();
        services.getRepository().removeKieModule(id);
        return new RuleBase(file, rules, speakers, compiled);
    }

    /**
     * Has the rules answer the questions; of those that are alike to them, one for all.
     *
     * @throws RuleException if a rule fails, or two contradict each other
     */
    void ask(List<? extends Question> questions, SortedMap<String, Double> settings) {
        if (!alike.isWorthComparing()) {
            askEach(questions, settings);
            return;
        }
        var groups = alike.group(questions);
        askEach(groups.stream().map(group -> group.get(0)).toList(), settings);
        groups.forEach(group -> Hearing.copy(group.get(0), group.subList(1, group.size())));
    }

    /** Asks in a session that nothing outlives. */
    private void askEach(List<? extends Question> questions, SortedMap<String, Double> settings) {
        var hearing = Hearing.on(questions, settings);
        var session = compiled.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    hearing.give(speakers.get(event.getMatch().getRule().getName()));
                }
            });
            questions.forEach(session::insert);
            session.fireAllRules();
        } catch (RuntimeException failure) {
            throw new RuleException(RuleFailure.explain(failure, rules));
        } finally {
            session.dispose();
        }
    }
}

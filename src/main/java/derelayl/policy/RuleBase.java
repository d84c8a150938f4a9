package derelayl.policy;

import derelayl.vocabulary.Hearing;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Speaker;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** The compiled rules of one file. Several threads may use it at once. */
final class RuleBase {
    /** Room for all that differs in few ways, such as conduct by disposition; not for a question a round. */
    private static final int MOST_PRECEDENTS = 1000;

    private final RuleFile file;
    private final CompiledRules rules;
    private final Map<String, Speaker> speakers;
    private final SortedMap<String, Double> settings;
    private final AlikeQuestions alike;
    private final boolean mayJoin;
    /** Questions that have been answered, by what rules can see of them. */
    private final Map<List<Object>, Question> precedents = Collections.synchronizedMap(new LinkedHashMap<>());

    private RuleBase(RuleFile file, CompiledRules rules, SortedMap<String, Double> settings, boolean mayJoin) {
        this.file = file;
        this.rules = rules;
        this.settings = settings;
        speakers = rules.index().speakers(file);
        alike = new AlikeQuestions(file);
        this.mayJoin = mayJoin;
    }

    /**
     * Prepares a rule file.
     *
     * @param settings the numbers that its rules may read
     * @param source where its rules come from
     * @throws RuleException with everything that is wrong with it
     */
    static RuleBase of(RuleFile file, SortedMap<String, Double> settings, Trust trust, RuleSource source) {
        var rules = source.rules(file, new TreeSet<>(settings.keySet()), trust);
        return new RuleBase(file, rules, settings, trust == Trust.TRUSTED);
    }

    /**
     * The same rules, not compiled again, reading other numbers.
     *
     * @throws RuleException if they read one that is not among them
     */
    RuleBase reading(SortedMap<String, Double> others) {
        var unknown = rules.index().unknownSettings(file, others.keySet());
        if (!unknown.isEmpty()) {
            throw new RuleException(unknown);
        }
        return new RuleBase(file, rules, others, mayJoin);
    }

    List<String> names() {
        return speakers.values().stream().map(Speaker::rule).toList();
    }

    /** Where the rules come from. */
    RuleFile file() {
        return file;
    }

    /**
     * Has the rules answer the questions; of those that are alike to them, only the first that ever comes up, for rules
     * have no memory.
     *
     * @throws RuleException if a rule fails, or two contradict each other
     */
    void ask(List<? extends Question> questions) {
        if (mayJoin || !alike.isWorthComparing()) {
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
        try {
            ask(questions, hearing);
        } catch (RuleException runaway) {
            throw runaway;
        } catch (RuntimeException failed) {
            var failure = RuleFailure.of(failed);
            var complete = failure.saw().isEmpty() ? findFailing(questions, hearing, failure) : failure;
            throw new RuleException(complete.inWords(file, rules.index()));
        }
    }

    private void ask(List<? extends Question> questions, Hearing hearing) {
        var most = mostFirings(questions.size());
        int fired;
        var session = rules.base().newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    hearing.give(speakers.get(event.getMatch().getRule().getName()));
                }
            });
            questions.forEach(session::insert);
            fired = session.fireAllRules(most + 1);
        } finally {
            session.dispose();
        }
        if (fired > most) {
            var runaway = "this fires again and again; a rule may answer, but not update or insert anything";
            throw new RuleException(
                    rules.index().problemIn(file, hearing.speaker().rule(), runaway));
        }
    }

    /** Each rule once for each question, as long as no rule changes anything; or for each pair, where rules may join. */
    private int mostFirings(int questions) {
        var most = (long) questions * speakers.size() * (mayJoin ? questions : 1);
        return (int) Math.min(most, Integer.MAX_VALUE - 1);
    }

    /** A failure in a condition does not tell which question it saw, so each is asked again by itself. */
    private RuleFailure findFailing(List<? extends Question> questions, Hearing hearing, RuleFailure failure) {
        for (var question : questions) {
            try {
                ask(List.of(question), hearing);
            } catch (RuntimeException again) {
                return failure.at(question);
            }
        }
        return failure;
    }
}

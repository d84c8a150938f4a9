package derelayl.policy;

import derelayl.vocabulary.Contradiction;
import derelayl.vocabulary.DecidingRule;
import derelayl.vocabulary.Field;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reach;
import derelayl.vocabulary.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/** Rules that may do all that Java can: the engine compiles their files as they are, and asks them itself each time. */
final class TrustedRules implements Rules {
    /** Questions asked in one session: enough for speed, few enough for memory in a large population. */
    private static final int BATCH = 1024;

    private static final Pattern CONDITION_OF_RULE = Pattern.compile("\\[Rule \"(.*?)\" in ");
    private static final Pattern PREFIX = Pattern.compile("^(\\[ERR \\d+] Line \\d+:\\d+ |Rule Compilation error )");
    private static final Pattern EXCERPT = Pattern.compile("]?\\n\\[Near : .*", Pattern.DOTALL);
    private static final Pattern EXPRESSION =
            Pattern.compile("^Unable to Analyse Expression (.*?):\\n(\\[Error: )?", Pattern.DOTALL);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+");

    private final List<RuleFile> files;
    private final SortedMap<String, Double> numbers;
    private final Map<String, Place> rules = new LinkedHashMap<>();
    private final Set<String> words = new TreeSet<>();
    private final List<RuleProblem> doubts = new ArrayList<>();
    private final KieBase engine;

    /** Where a rule stands, and under which name it answers. */
    private record Place(RuleFile file, int line, DecidingRule decides) {
        RuleProblem problem(String what) {
            return file.problem(line, decides.name(), what);
        }
    }

    private TrustedRules(List<RuleFile> files, SortedMap<String, Double> numbers) {
        this.files = files;
        this.numbers = numbers;
        var compiler = KnowledgeBuilderFactory.newKnowledgeBuilder();
        files.forEach(file -> read(file, compiler));
        engine = compiler.newKieBase();
    }

    static TrustedRules compile(List<RuleFile> files, SortedMap<String, Double> settings) {
        return new TrustedRules(List.copyOf(files), settings);
    }

    private void read(RuleFile file, KnowledgeBuilder compiler) {
        words.addAll(List.of(BETWEEN_WORDS.split(file.text())));
        try {
            var parsed = parsed(file);
            doubts.addAll(new TrustedDoubts(file, parsed).all());
            for (var rule : parsed) {
                var place = "%s:%d".formatted(file.path().getFileName(), rule.getLine());
                var decides = new DecidingRule(rule.getName(), place, salience(file, rule));
                // The engine would let the later one take the place of the earlier one.
                Optional.ofNullable(rules.put(rule.getName(), new Place(file, rule.getLine(), decides)))
                        .filter(earlier -> earlier.file() != file)
                        .ifPresent(earlier -> {
                            throw new RuleException(
                                    file.problem(rule.getLine(), rule.getName(), Rules.nameTaken(earlier.decides())));
                        });
            }
            compile(file, compiler);
        } catch (RuleException refused) {
            throw refused;
        } catch (StackOverflowError tooDeep) {
            throw new RuleException(file.problem("something here is nested too deeply, or too long"));
        } catch (RuntimeException stumble) {
            throw new RuleException(file.problem("the rule engine cannot read this file: " + stumble));
        }
    }

    private static List<RuleDescr> parsed(RuleFile file) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var content = Optional.ofNullable(parser.parse(false, file.text()));
            if (parser.hasErrors()) {
                throw new RuleException(parser.getErrors().stream()
                        .map(error -> file.problem(error.getLines()[0], "", plain(error.getMessage())))
                        .toList());
            }
            return content.map(parsed -> parsed.getRules())
                    .filter(found -> !found.isEmpty())
                    .orElseThrow(() -> new RuleException(file.problem("there is no rule in this file")));
        } catch (DroolsParserException broken) {
            throw new RuleException(file.problem(plain(broken.getMessage())));
        }
    }

    private static int salience(RuleFile file, RuleDescr rule) {
        var salience = Optional.ofNullable(rule.getSalience()).orElse("0");
        try {
            return Integer.parseInt(salience);
        } catch (NumberFormatException expression) {
            throw new RuleException(file.problem(
                    rule.getLine(), rule.getName(), "salience is %s, but must be a whole number".formatted(salience)));
        }
    }

    private void compile(RuleFile file, KnowledgeBuilder compiler) {
        compiler.add(
                ResourceFactory.newByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (compiler.hasErrors()) {
            throw new RuleException(compiler.getErrors().stream()
                    .map(error -> problem(file, error))
                    .sorted(Comparator.comparingInt(RuleProblem::line))
                    .distinct()
                    .toList());
        }
    }

    /** At the line that the engine says, or else where the expression stands that it quotes. */
    private RuleProblem problem(RuleFile file, KnowledgeBuilderError error) {
        var quoted = EXPRESSION.matcher(error.getMessage());
        var position = quoted.find() ? file.text().indexOf(quoted.group(1)) : -1;
        var line = error.getLines().length > 0 && error.getLines()[0] > 0
                ? error.getLines()[0]
                : (int) file.text().substring(0, position + 1).lines().count();
        var rule = rules.values().stream()
                .filter(found -> found.file() == file && found.line() <= line)
                .reduce((earlier, later) -> later)
                .map(found -> found.decides().name())
                .orElse("");
        return file.problem(line, rule, plain(error.getMessage()));
    }

    /** The engine's message in one line, without what only its authors understand. */
    private static String plain(String message) {
        var text = EXCERPT.matcher(PREFIX.matcher(message).replaceFirst("")).replaceFirst("");
        return EXPRESSION.matcher(text).replaceFirst("$1: ").strip().replaceAll("\\s*\\n\\s*", "; ");
    }

    @Override
    public void ask(List<? extends Question> questions) {
        questions.forEach(question -> question.useSettings(numbers));
        for (var from = 0; from < questions.size(); from += BATCH) {
            var batch = questions.subList(from, Math.min(from + BATCH, questions.size()));
            try {
                askEngine(batch);
            } catch (RuleException told) {
                throw told;
            } catch (RuntimeException failure) {
                throw new RuleException(problem(failure, batch));
            }
        }
    }

    private void askEngine(List<? extends Question> questions) {
        var most = (int) Math.min((long) questions.size() * questions.size() * rules.size(), Integer.MAX_VALUE - 1);
        var latest = new ArrayList<Place>(1);
        var session = engine.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    var rule = rules.get(event.getMatch().getRule().getName());
                    latest.clear();
                    latest.add(rule);
                    questions.forEach(question -> question.answerAs(rule.decides()));
                }
            });
            questions.forEach(session::insert);
            if (session.fireAllRules(most + 1) > most) {
                var runaway = "this fires again and again; a rule may answer, but not update or insert anything";
                throw new RuleException(latest.get(0).problem(runaway));
            }
        } finally {
            session.dispose();
        }
    }

    /** What went wrong in which rule, and what it saw. */
    private RuleProblem problem(RuntimeException failure, List<? extends Question> questions) {
        var rule = "";
        var saw = Optional.<Object>empty();
        Throwable cause = failure;
        for (; cause.getCause() != null; cause = cause.getCause()) {
            var condition = CONDITION_OF_RULE.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof ConsequenceException inAction) {
                rule = inAction.getMatch().getRule().getName();
                saw = inAction.getMatch().getObjects().stream()
                        .filter(Question.class::isInstance)
                        .map(Object.class::cast)
                        .findFirst();
            } else if (rule.isEmpty() && condition.find()) {
                rule = condition.group(1);
            }
        }
        var what = cause instanceof Contradiction || cause instanceof IllegalArgumentException
                ? Rule.advice((RuntimeException) cause)
                : cause.toString();
        var seen = saw.or(() -> findFailing(questions)).map(question -> "; it saw " + question);
        var told = what + seen.orElse("");
        var place = Optional.ofNullable(rules.get(rule));
        return place.map(found -> found.problem(told))
                .orElseGet(() -> files.get(0).problem(told));
    }

    /** A failure in a condition does not tell which question it saw, so each is asked again by itself. */
    private Optional<Question> findFailing(List<? extends Question> questions) {
        for (var question : questions) {
            try {
                askEngine(List.of(question));
            } catch (RuntimeException again) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    @Override
    public List<RuleFile> files() {
        return files;
    }

    /** Whether the kind's name is anywhere in the files, for what becomes of it only the engine knows. */
    @Override
    public boolean canAnswer(Class<? extends Question> kind) {
        return words.contains(kind.getSimpleName());
    }

    @Override
    public List<String> names() {
        return List.copyOf(rules.keySet());
    }

    @Override
    public SortedSet<String> texts() {
        return QuotedTexts.of(files);
    }

    @Override
    public SortedSet<String> settings() {
        return texts();
    }

    @Override
    public List<NamedText> namedTexts() {
        return QuotedTexts.dispositions(files);
    }

    /** All that there is at this point. */
    @Override
    public Reach reach(Collection<String> dispositions) {
        var fields = new TreeSet<String>();
        var words = new TreeSet<String>();
        for (var kind : files.get(0).point().questions()) {
            Field.of(kind).forEach(field -> fields.add(Reach.field(kind, field.name())));
            new Words(kind)
                    .verbs()
                    .values()
                    .forEach(verb -> Arrays.stream(verb.getParameterTypes())
                            .filter(Class::isEnum)
                            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                            .forEach(word -> words.add(Reach.word((Enum<?>) word))));
        }
        return new Reach(texts(), fields, words);
    }

    @Override
    public List<RuleProblem> doubts() {
        return doubts;
    }
}

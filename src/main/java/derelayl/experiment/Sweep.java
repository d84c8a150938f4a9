package derelayl.experiment;

import derelayl.experiment.design.TableReader;
import derelayl.experiment.design.VariedKey;
import derelayl.measure.Measure;
import derelayl.measure.MeasuredRun;
import derelayl.measure.RunMeasures;
import derelayl.participant.Disposition;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.run.RunInputs;
import derelayl.scenario.Keys;
import derelayl.scenario.Layer;
import derelayl.scenario.Layer.Line;
import derelayl.scenario.Library;
import derelayl.scenario.Origin;
import derelayl.scenario.RuleFileNames;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioProblem;
import derelayl.scenario.ScenarioReader;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A plan with all that it takes to play it: many runs that can be made one by one. */
public final class Sweep {
    /** Come first where a plan does not say what does. */
    private static final List<String> USUAL_OUTCOMES =
            List.of("growth", "mean_owners", "gini", "dishonest_coin_share", "extinct");

    private static final int KEPT = 512;
    private static final int MOST_EXAMPLES = 200;

    private final Plan plan;
    private final Layer fixed;
    private final Library library;
    private final RuleAlternatives rules;
    private final Trust trust;
    private final Optional<TableReader> rows;
    private final PlanLines lines;
    private final Map<List<String>, RunInputs> known = new LinkedHashMap<>();
    private Optional<Scenario> base = Optional.empty();
    private List<Measure<MeasuredRun>> outcomes = List.of();

    /**
     * @param fixed what holds for all runs
     * @param rows points one by one, if that is the design
     * @param lines of the plan, which say where something stands
     */
    Sweep(
            Plan plan,
            Layer fixed,
            Library library,
            RuleAlternatives rules,
            Trust trust,
            Optional<TableReader> rows,
            PlanLines lines) {
        this.plan = plan;
        this.fixed = fixed;
        this.library = library;
        this.rules = rules;
        this.trust = trust;
        this.rows = rows;
        this.lines = lines;
    }

    /** What is to be played. */
    public Plan plan() {
        return plan;
    }

    /** What the plan says of a stress test, by key, without {@code stress.}; a stress test alone makes use of it. */
    public SortedMap<String, Line> stress() {
        var stress = new TreeMap<String, Line>();
        for (var key : lines.after(PlanSource.STRESS)) {
            stress.put(key, lines.all().get(PlanSource.STRESS + key));
        }
        return stress;
    }

    /**
     * The rule file at a path, which may be relative to the plan, or with a name such as {@code bidding/version-gap}; nothing
     * if there is none.
     */
    public Optional<Path> ruleFile(String text) {
        return lines.beside(text)
                .filter(Files::isRegularFile)
                .or(() -> Arrays.stream(PolicyPoint.values())
                        .filter(point -> text.startsWith(point.key() + "/"))
                        .findFirst()
                        .flatMap(point -> library.ruleFile(
                                point, text.substring(point.key().length() + 1), fixed.base())));
    }

    /** What its rules may do. */
    public Trust trust() {
        return trust;
    }

    /** Whether points come one by one, and nobody knows how many. */
    public boolean isStreamed() {
        return rows.isPresent();
    }

    /** Points one by one, if that is the design. */
    Optional<TableReader> rows() {
        return rows;
    }

    /** What has been found wrong with points that came one by one. */
    List<ScenarioProblem> problemsOfRows() {
        return lines.problems();
    }

    RuleAlternatives rules() {
        return rules;
    }

    /** The scenario at the first point; where points come one by one, what holds for all. */
    public synchronized Scenario base() {
        if (base.isEmpty()) {
            var values = plan.design().size() == 0
                    ? List.<String>of()
                    : plan.design().point(0);
            base = Optional.of(inputs(values).scenario());
        }
        return base.get();
    }

    /**
     * All that decides the runs at a point, but for the seed. Those of a few hundred points are kept.
     *
     * @param values of the varied keys; of none of them, for what holds at all points
     * @throws derelayl.scenario.ScenarioException if there can be no such run
     */
    public synchronized RunInputs inputs(List<String> values) {
        var inputs = known.get(values);
        if (inputs == null) {
            inputs = read(values, Map.of());
            if (known.size() >= KEPT) {
                known.clear();
            }
            known.put(values, inputs);
        }
        return inputs;
    }

    /** All that decides a run, with its seed: what {@code derelayl run} would play. */
    public RunInputs inputsWithSeed(long number) {
        var line = new Line(String.valueOf(seed(number)), "", lines.origin(PlanSource.SEEDS));
        return read(point(number).values(), Map.of(Keys.SEED.name(), line));
    }

    /**
     * What decides the runs at a point if some keys have other values, whatever the plan says.
     *
     * @param values of the varied keys
     * @param more values by key
     * @param origin where messages say that these stand
     * @throws derelayl.scenario.ScenarioException if there can be no such run
     */
    public RunInputs inputs(List<String> values, SortedMap<String, String> more, Origin origin) {
        var above = new TreeMap<String, Line>();
        more.forEach((key, text) -> above.put(key, new Line(text, "", origin)));
        return read(values, above);
    }

    /** A run at a point as somebody would type it, with other values for some keys, and rule files where they lie. */
    public TypedRun typed(List<String> values, SortedMap<String, String> more, RunInputs inputs, long seed) {
        var texts = new TreeMap<>(plan.fixed());
        for (var i = 0; i < values.size(); i++) {
            texts.put(plan.varied().get(i).key().name(), values.get(i));
        }
        texts.putAll(more);
        for (var policy : PolicyPoint.values()) {
            texts.computeIfPresent(
                    Keys.policy(policy).name(),
                    (key, text) -> RuleFileNames.ofFiles(
                                    inputs.scenario().rules().get(policy))
                            .toString());
        }
        var assignments = texts.entrySet().stream()
                .map(text -> text.getKey() + "=" + text.getValue())
                .toList();
        return new TypedRun(plan.scenario(), assignments, seed, trust);
    }

    private RunInputs read(List<String> values, Map<String, Line> more) {
        var above = new LinkedHashMap<>(fixed.lines());
        for (var i = 0; i < values.size(); i++) {
            var key = plan.varied().get(i).key();
            var policy = Optional.ofNullable(rules.of(key).get(values.get(i))).map(RuleFileNames::ofFiles);
            var text = policy.map(RuleFileNames::toString).orElse(values.get(i));
            above.put(key.name(), new Line(text, "", lines.origin(PlanSource.VARY + key.name())));
        }
        above.putAll(more);
        var scenario = new ScenarioReader(library).read(plan.scenario(), new Layer(above, fixed.base()));
        var inputs = RunInputs.of(scenario, trust);
        var files = inputs.rules().stream().map(this::relative).toList();
        return new RunInputs(scenario, files, trust);
    }

    /** What lies in the sweep's own folder is called by its place there, so that messages are the same wherever it is. */
    private RuleFile relative(RuleFile file) {
        var path = file.path().toAbsolutePath();
        return path.startsWith(fixed.base())
                ? new RuleFile(file.point(), fixed.base().relativize(path), file.text())
                : file;
    }

    /**
     * A run.
     *
     * @param number counted from 1: the first point with all seeds, then the second
     */
    public PlannedRun run(long number) {
        return new PlannedRun(number, inputs(point(number).values()), seed(number), plan.series());
    }

    /** The point of a run. */
    public Point point(long number) {
        return plan.point((int) ((number - 1) / plan.seeds().size()) + 1);
    }

    /** The seed of a run. */
    public long seed(long number) {
        return plan.seeds().get((int) ((number - 1) % plan.seeds().size()));
    }

    /** All outcomes, in the order of the columns of tables; relays in which nobody has a disposition leave its columns empty. */
    public synchronized List<Measure<MeasuredRun>> outcomes() {
        if (outcomes.isEmpty()) {
            outcomes = RunMeasures.of(dispositions());
        }
        return outcomes;
    }

    /** The outcomes that come first in tables and reports. */
    public List<Measure<MeasuredRun>> mainOutcomes() {
        var names = plan.outcomes().isEmpty() ? USUAL_OUTCOMES : plan.outcomes();
        var all = outcomes();
        return names.stream()
                .flatMap(name -> all.stream().filter(measure -> measure.column().equals(name)))
                .toList();
    }

    /** The dispositions that somebody may have in some run. */
    List<Disposition> dispositions() {
        var names = new TreeSet<String>();
        var base = base();
        var population = base.relay().population();
        population.shares().forEach(share -> names.add(share.disposition().name()));
        population.members().forEach(some -> names.add(some.disposition().name()));
        names.add(population.genesis().name());
        for (var varied : plan.varied()) {
            Keys.SHARES.nameIn(varied.key().name()).ifPresent(names::add);
            if (varied.key().name().equals(Keys.GENESIS.name())) {
                names.addAll(varied.values());
            }
        }
        names.remove(Disposition.HONEST.name());
        var dispositions = new ArrayList<Disposition>(List.of(Disposition.HONEST));
        names.forEach(name -> dispositions.add(new Disposition(name, "", base.isDishonest(name))));
        return dispositions;
    }

    /**
     * The values of the varied keys at all points; of many points, those in which one key differs from the first. Where
     * points come one by one, nothing but what holds for all.
     */
    List<List<String>> examples() {
        var design = plan.design();
        if (design.size() == 0) {
            return List.of(List.of());
        }
        if (design.size() <= MOST_EXAMPLES) {
            return IntStream.range(0, design.size()).mapToObj(design::point).toList();
        }
        var examples = new ArrayList<List<String>>();
        var first = design.point(0);
        examples.add(first);
        for (var i = 0; i < first.size(); i++) {
            var values = plan.varied().get(i).values();
            for (var value : values.subList(0, Math.min(values.size(), MOST_EXAMPLES))) {
                var point = new ArrayList<>(first);
                point.set(i, value);
                examples.add(point);
            }
        }
        return examples;
    }

    /** What somebody should know before it is played, a line each. */
    public List<String> notices() {
        return new SweepNotices(this).all();
    }

    /** Where a varied key is among the others. */
    Optional<Integer> position(String key) {
        for (var i = 0; i < plan.varied().size(); i++) {
            if (plan.varied().get(i).key().name().equals(key)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The varied keys' names in tables. */
    public List<String> columns() {
        return plan.varied().stream().map(VariedKey::column).toList();
    }
}

package derelayl.experiment;

import derelayl.experiment.design.Axis;
import derelayl.experiment.design.AxisException;
import derelayl.experiment.design.VariedKey;
import derelayl.policy.Trust;
import derelayl.scenario.Keys;
import derelayl.scenario.Layer;
import derelayl.scenario.Layer.Line;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioProblem;
import derelayl.wording.Nearest;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads plans of experiments, and finds everything that is wrong with one before anything is played. */
public final class PlanReader {
    /** More runs than this must be asked for expressly. */
    public static final long MANY_RUNS = 1_000_000;

    private static final Pattern HALF_WIDTH = Pattern.compile("half-width\\s+(\\S+)\\s+of\\s+(\\S+)");
    private static final String USUAL_SEEDS = "1..30";

    private final Library library;
    private final Trust trust;
    private final boolean mayBeLarge;

    /**
     * A reader of plans.
     *
     * @param library where plans, scenarios and rules are found by name
     * @param trust what rules may do
     * @param mayBeLarge whether a plan may have more than {@link #MANY_RUNS}
     */
    public PlanReader(Library library, Trust trust, boolean mayBeLarge) {
        this.library = library;
        this.trust = trust;
        this.mayBeLarge = mayBeLarge;
    }

    /**
     * Reads a plan.
     *
     * @param nameOrPath its name or path, or those of a scenario
     * @param typed options as typed, and the {@code key=value} that each means
     * @param rows points one by one, for a plan whose design is {@code -}
     * @throws ScenarioException with everything that is wrong, also in scenario and rule files
     */
    public Sweep read(String nameOrPath, List<Map.Entry<String, String>> typed, Reader rows) {
        var problems = new ArrayList<ScenarioProblem>();
        var source = PlanSource.find(nameOrPath, library, typed, problems::add);
        return new Reading(new PlanLines(source, problems)).sweep(rows);
    }

    /** The reading of one plan. */
    private final class Reading {
        private final PlanLines lines;
        private final Library near;
        private final RuleAlternatives rules;

        Reading(PlanLines lines) {
            this.lines = lines;
            near = library.around(lines.source().name());
            rules = new RuleAlternatives(near, lines.folder());
        }

        Sweep sweep(Reader rows) {
            var fixed = fixed();
            var reader = new DesignReader(lines, rules, mayBeLarge);
            var points = reader.points(rows);
            var seeds = seeds();
            reader.checkSize(points, seeds.size());
            var plan = new Plan(
                    lines.source().question(),
                    scenario(),
                    seeds,
                    points.varied(),
                    points.design(),
                    points.text(),
                    texts(fixed),
                    until(),
                    lines.names(PlanSource.OUTCOMES),
                    markers(points.varied()),
                    lines.names(PlanSource.SERIES));
            lines.check();
            var above = new Layer(fixed, lines.folder());
            var sweep = new Sweep(plan, above, near, rules, trust, points.rows(), lines);
            new SweepCheck(sweep, lines).check();
            lines.check();
            return sweep;
        }

        /** A scenario beside the plan counts before one in the current directory. */
        private String scenario() {
            var name = lines.text(PlanSource.SCENARIO).orElse("");
            if (name.isEmpty()) {
                lines.refuse(PlanSource.SCENARIO, "missing; name one of %s", String.join(", ", near.scenarioNames()));
            }
            var beside = lines.folder().resolve(name);
            if (name.endsWith(".properties") && Files.isRegularFile(beside)) {
                return beside.toString();
            }
            if (!name.isEmpty() && near.scenario(name).isEmpty()) {
                lines.refuse(PlanSource.SCENARIO, "%s: %s", name, near.noScenario(name));
            }
            return name;
        }

        private List<Long> seeds() {
            try {
                var text = lines.text(PlanSource.SEEDS).orElse(USUAL_SEEDS);
                return new Seeds(((Axis.Listed) Axis.read(Keys.SEED, text)).values());
            } catch (AxisException wrong) {
                lines.refuse(PlanSource.SEEDS, "%s", wrong.getMessage());
                return List.of(1L);
            }
        }

        /** The keys that hold for all runs. */
        private Map<String, Line> fixed() {
            var fixed = new LinkedHashMap<String, Line>();
            lines.all().forEach((key, line) -> {
                if (PlanSource.isOfPlans(key)) {
                    return;
                }
                if (key.equals(Keys.SEED.name())) {
                    lines.refuse(key, "a plan has its seeds in the key seeds");
                } else if (Keys.named(key).isEmpty()) {
                    var known = new TreeSet<>(PlanSource.KEYS);
                    Keys.all().forEach(one -> known.add(one.name()));
                    lines.refuse(key, "there is no such key%s", Nearest.hint(key, known));
                } else {
                    fixed.put(key, line);
                }
            });
            return fixed;
        }

        private static SortedMap<String, String> texts(Map<String, Line> fixed) {
            var texts = new TreeMap<String, String>();
            fixed.forEach((key, line) -> texts.put(key, line.text()));
            return texts;
        }

        private Optional<Until> until() {
            return lines.text(PlanSource.UNTIL).flatMap(text -> {
                var matcher = HALF_WIDTH.matcher(text);
                try {
                    if (matcher.matches() && Double.parseDouble(matcher.group(1)) > 0) {
                        return Optional.of(new Until(Double.parseDouble(matcher.group(1)), matcher.group(2)));
                    }
                } catch (NumberFormatException noNumber) {
                    // The same is wrong as with any other text.
                }
                lines.refuse(PlanSource.UNTIL, "'%s' must be such as: half-width 0.01 of growth", text);
                return Optional.empty();
            });
        }

        private SortedMap<String, List<Double>> markers(List<VariedKey> varied) {
            var markers = new TreeMap<String, List<Double>>();
            for (var name : lines.after(PlanSource.MARKERS)) {
                if (name.contains(".") || Keys.named(name).isPresent()) {
                    if (varied.stream().noneMatch(one -> one.key().name().equals(name))) {
                        lines.refuse(PlanSource.MARKERS + name, "%s does not vary", name);
                    }
                }
                markers.put(name, numbers(PlanSource.MARKERS + name));
            }
            return markers;
        }

        private List<Double> numbers(String line) {
            try {
                return Arrays.stream(lines.text(line).orElseThrow().split(","))
                        .map(text -> Double.valueOf(text.strip()))
                        .toList();
            } catch (NumberFormatException noNumber) {
                lines.refuse(line, "'%s' must be numbers", lines.text(line).orElseThrow());
                return List.of();
            }
        }
    }
}

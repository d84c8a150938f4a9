package derelayl.equilibrium;

import derelayl.experiment.Sweep;
import derelayl.participant.Disposition;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.run.RunInputs;
import derelayl.scenario.Key;
import derelayl.scenario.Keys;
import derelayl.scenario.Origin;
import derelayl.scenario.ScenarioException;
import derelayl.vocabulary.PolicyPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads what a stress test of a plan asks, and finds all that is wrong with it before anything is played. */
public final class StressReader {
    private static final String MINING = "abstainer";
    private static final List<String> USUAL_MEMBERS = List.of("1", "5%", "10%", "20%", "40%");
    private static final double USUAL_EPSILON = 0.05;
    private static final double USUAL_CONFIDENCE = 0.95;
    private static final long USUAL_RUNS = 15_000;
    private static final long MOST_RUNS = 10_000_000;

    private final Sweep sweep;
    private final StressKeys keys;

    /** @param sweep the plan */
    public StressReader(Sweep sweep) {
        this.sweep = sweep;
        keys = new StressKeys(sweep.stress());
    }

    /**
     * Reads the stress test at every point of the plan.
     *
     * @throws ScenarioException with all that is wrong
     * @throws RuleException if a rule file cannot be used
     */
    public StressPlan read() {
        for (var varied : sweep.plan().varied()) {
            if (varied.key().name().startsWith("population.")) {
                keys.refuse(
                        new Origin("vary." + varied.key().name(), 0, false), "a stress test says itself who deviates");
            }
        }
        var epsilon = keys.number(
                StressKeys.EPSILON,
                USUAL_EPSILON,
                Double::valueOf,
                number -> number > 0 && Double.isFinite(number),
                "a number above 0");
        var confidence = keys.number(
                StressKeys.CONFIDENCE,
                USUAL_CONFIDENCE,
                Double::valueOf,
                number -> number >= 0.5 && number < 1,
                "a number from 0.5 to below 1");
        var mostRuns = keys.number(
                StressKeys.MOST_RUNS,
                USUAL_RUNS,
                Long::valueOf,
                number -> number >= 1 && number <= MOST_RUNS,
                "a whole number from 1 to " + MOST_RUNS);
        keys.check();
        var points = new ArrayList<StressPoint>();
        for (var i = 0; i < Math.max(1, sweep.plan().design().size()); i++) {
            var values = sweep.plan().design().size() == 0
                    ? List.<String>of()
                    : sweep.plan().design().point(i);
            point(values, epsilon, confidence, mostRuns).ifPresent(points::add);
        }
        keys.check();
        return new StressPlan(sweep, points);
    }

    private Optional<StressPoint> point(List<String> values, double epsilon, double confidence, long mostRuns) {
        var reader = new DeviationReader(sweep, values);
        var honest = reader.honest(keys.origin(StressKeys.DEVIATIONS));
        var rules = honest.policies();
        var sizes = sizes(honest);
        var known = rules.dispositions(PolicyPoint.values());
        var inputs = new LinkedHashMap<Deviation, RunInputs>();
        for (var deviation : deviations(known)) {
            read(reader, deviation, rules).ifPresent(read -> inputs.put(deviation, read));
        }
        var deviations = List.copyOf(inputs.keySet());
        var miningOnly = known.contains(MINING) ? Optional.of(Deviation.of(MINING)) : Optional.<Deviation>empty();
        miningOnly.ifPresent(deviation -> inputs.computeIfAbsent(
                deviation, mining -> reader.deviating(mining, rules, keys.origin(StressKeys.DEVIATIONS))));
        if (deviations.isEmpty() || sizes.isEmpty()) {
            return Optional.empty();
        }
        var firstSeed = sweep.plan().seeds().get(0);
        var settings = new StressSettings(deviations, sizes, epsilon, confidence, mostRuns, firstSeed, miningOnly);
        if (settings.leastRuns() > mostRuns) {
            keys.refuse(
                    StressKeys.MOST_RUNS,
                    "'%d' must be at least %d, for a first look at everything"
                            .formatted(mostRuns, settings.leastRuns()));
        }
        return Optional.of(new StressPoint(values, settings, reader, honest, inputs));
    }

    private Optional<RunInputs> read(DeviationReader reader, Deviation deviation, PolicyBook rules) {
        try {
            return Optional.of(reader.deviating(deviation, rules, keys.origin(StressKeys.DEVIATIONS)));
        } catch (ScenarioException wrong) {
            wrong.problems().forEach(problem -> keys.refuse(problem.origin(), problem.what()));
            return Optional.empty();
        }
    }

    private List<Deviation> deviations(Iterable<String> known) {
        var names = new TreeSet<String>();
        known.forEach(names::add);
        var texts = keys.list(StressKeys.DEVIATIONS)
                .orElseGet(() -> Keys.SHARES.members().stream()
                        .map(Key::name)
                        .flatMap(key -> Keys.SHARES.nameIn(key).stream())
                        .filter(names::contains)
                        .toList());
        if (texts.isEmpty()) {
            keys.refuse(StressKeys.DEVIATIONS, "nobody is left to deviate: no rule knows a disposition");
        }
        var deviations = new LinkedHashSet<Deviation>();
        for (var text : texts) {
            var deviation = DeviationReader.deviation(text, sweep);
            if (Keys.SHARES
                    .nameIn("population.%s.share".formatted(deviation.disposition()))
                    .isEmpty()) {
                keys.refuse(
                        StressKeys.DEVIATIONS,
                        "'%s' must be the name of a disposition, or one with rule files, as in over-bidder + mine.drl"
                                .formatted(text));
            } else if (deviation.disposition().equals(Disposition.HONEST.name())) {
                keys.refuse(StressKeys.DEVIATIONS, "honest is what all others are");
            } else if (!deviations.add(deviation)) {
                keys.refuse(StressKeys.DEVIATIONS, "%s: this is given twice".formatted(text));
            }
        }
        return List.copyOf(deviations);
    }

    /** How many deviate together. */
    private List<Integer> sizes(RunInputs honest) {
        var relay = honest.scenario().relay();
        var candidates = RelayGame.candidates(relay);
        var sizes = new TreeSet<Integer>();
        for (var text : keys.list(StressKeys.MEMBERS).orElse(USUAL_MEMBERS)) {
            var size = GroupSize.of(text, relay.participants());
            if (size.isEmpty()) {
                keys.refuse(StressKeys.MEMBERS, "'%s' must be %s".formatted(text, GroupSize.DEMAND));
            } else if (size.get().members() > candidates) {
                keys.refuse(
                        StressKeys.MEMBERS,
                        "'%s' makes %d participants, but only %d are left to deviate: all but those who must be honest"
                                .formatted(text, size.get().members(), candidates));
            } else {
                sizes.add(size.get().members());
            }
        }
        return List.copyOf(sizes);
    }
}

package derelayl.equilibrium;

import derelayl.experiment.Sweep;
import derelayl.experiment.TypedRun;
import derelayl.participant.Disposition;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.run.RunInputs;
import derelayl.scenario.Keys;
import derelayl.scenario.Origin;
import derelayl.scenario.RuleFileNames;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes relays of a point of a plan in which all are honest, or all but some.
 *
 * @param sweep the plan
 * @param values of the varied keys at the point
 */
record DeviationReader(Sweep sweep, List<String> values) {
    /** Of the rounds in which somebody trains, and owns a model. */
    private static final int CYCLE = 2;

    private static final String AND = "+";

    /** What a text such as {@code forger} or {@code over-bidder + mine.drl} means. */
    static Deviation deviation(String text, Sweep sweep) {
        var parts = Arrays.stream(text.split("\\" + AND)).map(String::strip).toList();
        var files = parts.subList(1, parts.size()).stream()
                .map(file -> sweep.ruleFile(file).orElse(Path.of(file)))
                .toList();
        return new Deviation(String.join(" " + AND + " ", parts), parts.get(0), files);
    }

    /** What must be set for all to be honest, whatever the scenario says. */
    SortedMap<String, String> honestKeys() {
        var keys = new TreeMap<String, String>();
        var population = sweep.inputs(values).scenario().relay().population();
        population
                .shares()
                .forEach(share ->
                        keys.put(Keys.SHARES.of(share.disposition().name()).name(), "0"));
        population
                .members()
                .forEach(some ->
                        keys.put(Keys.MEMBERS.of(some.disposition().name()).name(), ""));
        if (!population.genesis().equals(Disposition.HONEST)) {
            keys.put(Keys.GENESIS.name(), Disposition.HONEST.name());
        }
        return keys;
    }

    /** The same, and these participants deviate. */
    SortedMap<String, String> keys(Deviation deviation, List<Integer> members) {
        var keys = honestKeys();
        keys.put(
                Keys.MEMBERS.of(deviation.disposition()).name(),
                String.join(", ", members.stream().map(String::valueOf).toList()));
        var rules = sweep.inputs(values).scenario().rules();
        var added = new TreeMap<String, List<Path>>();
        for (var path : deviation.rules()) {
            var point = RuleFile.read(path).point();
            added.computeIfAbsent(
                            Keys.policy(point).name(), first -> new ArrayList<>(rules.getOrDefault(point, List.of())))
                    .add(path.toAbsolutePath());
        }
        added.forEach((key, files) -> keys.put(key, RuleFileNames.ofFiles(files).toString()));
        return keys;
    }

    /** A run as somebody would type it. */
    TypedRun typed(SortedMap<String, String> keys, RunInputs inputs, long seed) {
        return sweep.typed(values, keys, inputs, seed);
    }

    /**
     * A relay in which all are honest.
     *
     * @throws ScenarioException if it ends before anybody has had all roles
     */
    RunInputs honest(Origin origin) {
        var inputs = sweep.inputs(values, honestKeys(), origin);
        if (inputs.scenario().rounds() < CYCLE) {
            var rounds = inputs.scenario().values().stream()
                    .filter(value -> value.key().name().equals(Keys.ROUNDS.name()))
                    .findFirst()
                    .orElseThrow();
            throw new ScenarioException(List.of(new ScenarioProblem(
                    rounds.origin(),
                    "%s: '%s' must be at least %d, one cycle of roles: who trains in a round owns a model in the next"
                            .formatted(Keys.ROUNDS.name(), rounds.text(), CYCLE))));
        }
        return inputs;
    }

    /**
     * A relay in which the last participant deviates.
     *
     * @param policies the scenario's own rules, ready to be asked
     * @param origin where messages say that this stands
     * @throws derelayl.scenario.ScenarioException if no rule knows the disposition
     */
    RunInputs deviating(Deviation deviation, PolicyBook policies, Origin origin) {
        var last = sweep.inputs(values).scenario().relay().participants() - 1;
        var inputs = sweep.inputs(values, keys(deviation, List.of(last)), origin);
        if (deviation.rules().isEmpty()) {
            inputs.checkDispositions(policies);
        } else {
            inputs.policies();
        }
        return inputs;
    }
}

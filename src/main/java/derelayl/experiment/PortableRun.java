package derelayl.experiment;

import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.relay.RelayParameters;
import derelayl.run.RunInputs;
import derelayl.vocabulary.PolicyPoint;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A planned run as it goes to whoever plays it, perhaps on another machine: all that playing it takes, and no file.
 *
 * @param seed of all its luck, 0 to 2^32 - 1
 * @param rounds how many, at least 1
 * @param parameters the protocol's numbers
 * @param rules a text for each policy point, in the order of the points
 * @param settings numbers that rules read, by name
 * @param trust what the rules may do
 * @param series measures of rounds, by column, to be kept
 * @param groups of participants, by index, whose payoffs at the end are wanted
 */
public record PortableRun(
        long seed,
        int rounds,
        RelayParameters parameters,
        List<RuleText> rules,
        Map<String, Double> settings,
        Trust trust,
        List<String> series,
        List<List<Integer>> groups)
        implements Serializable {
    /**
     * A rule file.
     *
     * @param point where in the protocol its rules decide
     * @param path what messages call it
     * @param text its content
     */
    public record RuleText(PolicyPoint point, String path, String text) implements Serializable {}

    /** A run of these inputs. */
    static PortableRun of(RunInputs inputs, long seed, List<String> series, List<List<Integer>> groups) {
        var scenario = inputs.scenario();
        var rules = inputs.rules().stream()
                .map(file -> new RuleText(file.point(), file.path().toString(), file.text()))
                .toList();
        return new PortableRun(
                seed,
                scenario.rounds(),
                scenario.relay(),
                rules,
                new TreeMap<>(scenario.settings()),
                inputs.trust(),
                series,
                groups);
    }

    /** Its rules as files. */
    List<RuleFile> files() {
        return rules.stream()
                .map(rule -> new RuleFile(rule.point(), Path.of(rule.path()), rule.text()))
                .toList();
    }
}

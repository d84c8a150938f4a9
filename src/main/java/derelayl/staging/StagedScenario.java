package derelayl.staging;

import derelayl.cache.Store;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.scenario.Dispositions;
import derelayl.scenario.OwnSettings;
import derelayl.scenario.QuotedNames;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioException;
import derelayl.vocabulary.PolicyPoint;
import java.util.List;
import java.util.SortedSet;

/**
 * A scenario with its rules, ready to be played.
 *
 * @param scenario the scenario
 * @param policies its rules, compiled
 */
public record StagedScenario(Scenario scenario, PolicyBook policies) {
    /**
     * Reads and compiles the scenario's rule files, and checks that they go together with it.
     *
     * @param trust what the rule files may do
     * @param store where to look for compiled rules, and to keep them
     * @throws RuleException with everything that is wrong with the rule files
     * @throws ScenarioException with what the scenario has and no rule knows
     */
    public static StagedScenario of(Scenario scenario, Trust trust, Store store) {
        var files = scenario.rules().entrySet().stream()
                .map(file -> RuleFile.read(file.getKey(), file.getValue()))
                .toList();
        Dispositions.check(scenario, names(files, PolicyPoint.HONESTY, PolicyPoint.BIDDING));
        OwnSettings.check(scenario, names(files, PolicyPoint.values()));
        return new StagedScenario(scenario, PolicyBook.of(files, scenario.settings(), trust, store));
    }

    private static SortedSet<String> names(List<RuleFile> files, PolicyPoint... points) {
        return QuotedNames.in(files.stream()
                .filter(file -> List.of(points).contains(file.point()))
                .map(RuleFile::text));
    }

    /** The rule files, one for each point, in the order of the points. */
    public List<RuleFile> rules() {
        return policies.files();
    }

    /** A relay that has not started. */
    public RelaySimulation relay() {
        return new RelaySimulation(scenario.seed(), scenario.relay(), policies);
    }
}

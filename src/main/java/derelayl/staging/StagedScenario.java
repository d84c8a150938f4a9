package derelayl.staging;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.scenario.Dispositions;
import derelayl.scenario.OwnSettings;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioException;
import derelayl.vocabulary.PolicyPoint;
import java.util.List;

/**
 * A scenario with its rules, ready to be played.
 *
 * @param scenario the scenario
 * @param policies its rules, ready to be asked
 */
public record StagedScenario(Scenario scenario, PolicyBook policies) {
    /**
     * Reads the scenario's rule files, and checks that they go together with it.
     *
     * @param trust what the rule files may do
     * @throws RuleException with everything that is wrong with the rule files
     * @throws ScenarioException with what the scenario has and no rule knows
     */
    public static StagedScenario of(Scenario scenario, Trust trust) {
        var files = scenario.rules().entrySet().stream()
                .map(file -> RuleFile.read(file.getKey(), file.getValue()))
                .toList();
        var policies = PolicyBook.of(files, scenario.settings(), trust);
        Dispositions.check(scenario, policies.dispositions(PolicyPoint.HONESTY, PolicyPoint.BIDDING));
        OwnSettings.check(scenario, policies.settingsRead());
        return new StagedScenario(scenario, policies);
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

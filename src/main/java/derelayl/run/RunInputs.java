package derelayl.run;

import derelayl.learning.data.DataParameters;
import derelayl.learning.data.DataSource;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.record.Checksum;
import derelayl.relay.RelayParameters;
import derelayl.scenario.Dispositions;
import derelayl.scenario.Library;
import derelayl.scenario.OwnSettings;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioDocument;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioReader;
import derelayl.scenario.ValueType.RuleFileName;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that decides a run: the same inputs give the same run, on any machine.
 *
 * @param scenario what the run is to be
 * @param rules files in the order of the policy points, those for a point in the order in which they are read as one
 * @param trust what the rules may do
 */
public record RunInputs(Scenario scenario, List<RuleFile> rules, Trust trust) {
    /** The scenario's file in a run's folder. */
    public static final String SCENARIO = "scenario.properties";

    /**
     * Reads the scenario's rule files.
     *
     * @throws RuleException if one cannot be read
     */
    public static RunInputs of(Scenario scenario, Trust trust) {
        var rules = scenario.rules().entrySet().stream()
                .flatMap(files -> files.getValue().stream().map(file -> RuleFile.read(files.getKey(), file)))
                .toList();
        return new RunInputs(scenario, rules, trust);
    }

    /**
     * Reads what a folder keeps of a run: the files of {@link #texts}.
     *
     * @param library where the defaults are
     * @throws ScenarioException with everything that is wrong with the scenario
     * @throws RuleException if a rule file cannot be read
     */
    public static RunInputs in(Path folder, Library library, Trust trust) {
        var file = folder.resolve(SCENARIO).toString();
        return of(new ScenarioReader(library.quietly()).read(file, List.of()), trust);
    }

    /** The same with other numbers of the protocol, whatever the scenario's keys say. */
    public RunInputs with(RelayParameters relay) {
        return new RunInputs(scenario.with(relay), rules, trust);
    }

    /** The inputs as files, by their paths in a run's folder: every value of the scenario, and the rules. */
    public SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put(SCENARIO, ScenarioDocument.selfContained(scenario));
        rules.forEach(file -> texts.put(
                ScenarioDocument.rulesBeside(file.point(), file.path()).toString(), file.text()));
        return texts;
    }

    /** The contents of the rule files for a point, in their order. */
    public List<String> ruleTexts(PolicyPoint point) {
        return rules.stream()
                .filter(file -> file.point() == point)
                .map(RuleFile::text)
                .toList();
    }

    /** What models are trained on, if on data. */
    public Optional<DataSource> data() {
        return scenario.relay().learningModel() instanceof DataParameters parameters
                ? Optional.of(parameters.source())
                : Optional.empty();
    }

    /** SHA-256 of every value and every rule file, wherever they come from, in hexadecimal. */
    public String checksum() {
        var inputs = new StringBuilder();
        for (var value : scenario.values()) {
            if (!(value.key().type() instanceof RuleFileName)) {
                inputs.append("%s=%s\n".formatted(value.key().name(), value.text()));
            }
        }
        data().ifPresent(source -> inputs.append("%s\n".formatted(source.sha256())));
        rules.forEach(file -> inputs.append("%s=%s\n".formatted(file.point().key(), Checksum.of(file.text()))));
        return Checksum.of(inputs.append(trust).toString());
    }

    /**
     * The rules, ready to be asked, once it is clear that they and the scenario go together.
     *
     * @throws RuleException with everything that is wrong with the rule files
     * @throws ScenarioException with what the scenario has and no rule knows
     */
    public PolicyBook policies() {
        var policies = PolicyBook.of(rules, scenario.settings(), trust);
        checkDispositions(policies);
        OwnSettings.check(scenario, policies.settingsRead());
        return policies;
    }

    /**
     * Checks that rules know what the scenario's participants are inclined to.
     *
     * @param policies made of these rules and settings, perhaps for other inputs that have the same
     * @throws ScenarioException with each disposition that none of them knows
     */
    public void checkDispositions(PolicyBook policies) {
        Dispositions.check(scenario, policies.dispositions(PolicyPoint.values()));
    }
}

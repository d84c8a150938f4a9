package derelayl.policy;

import derelayl.policy.RuleIndex.SettingRead;
import java.util.ArrayList;
import java.util.List;

/** What has been found in a rule file. */
final class Findings {
    private final RuleFile file;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final List<SettingRead> settings = new ArrayList<>();

    Findings(RuleFile file) {
        this.file = file;
    }

    /** Takes down what is found in a line, counted from 1, of a rule; the rule has no name for what is outside of all. */
    Notes at(int line, String rule) {
        return new Notes() {
            @Override
            public void problem(String what) {
                problems.add(file.problem(line, rule, what));
            }

            @Override
            public void setting(String name) {
                settings.add(new SettingRead(name, rule, line));
            }
        };
    }

    List<RuleProblem> problems() {
        return problems;
    }

    List<SettingRead> settings() {
        return settings;
    }
}

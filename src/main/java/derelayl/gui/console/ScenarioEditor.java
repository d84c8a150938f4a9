package derelayl.gui.console;

import derelayl.gui.session.EditableScenario;
import derelayl.policy.RuleException;
import derelayl.scenario.ScenarioException;
import java.util.List;

/**
 * Changes the scenario as the user types or chooses, and says what is wrong with that.
 *
 * @param scenario what is changed
 * @param messages where it is said
 */
record ScenarioEditor(EditableScenario scenario, MessageArea messages) {
    /** Takes another scenario. */
    void choose(String name) {
        edit(() -> scenario.choose(name));
    }

    /** Gives a key another value. */
    void change(String key, String value) {
        edit(() -> scenario.change(key, value));
    }

    private void edit(Runnable change) {
        try {
            change.run();
            messages.showErrors(List.of());
        } catch (ScenarioException | RuleException refused) {
            messages.showErrors(refused.getMessage().lines().toList());
        }
    }
}

package derelayl.gui;

import derelayl.policy.RuleException;
import derelayl.policy.Trust;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioException;
import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How the console is opened. */
public final class Opening {
    private Opening() {}

    /** Whether there is a display to open it on. */
    public static boolean isPossible() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError noConnection) {
            return false;
        }
    }

    /**
     * Opens a console; returns when its windows are there.
     *
     * @param nameOrPath of the scenario: its name in the library, or its path
     * @param typed each option as typed, and the {@code key=value} that it means
     * @param trust what rule files may do
     * @throws ScenarioException with everything that is wrong with the scenario
     * @throws RuleException with everything that is wrong with its rules
     * @throws InvocationTargetException if the windows cannot be made
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public static void of(Library library, String nameOrPath, List<Map.Entry<String, String>> typed, Trust trust)
            throws InvocationTargetException, InterruptedException {
        var scenario = new LiveScenario(library, nameOrPath, typed, trust);
        var rules = new LiveRules(scenario);
        EventQueue.invokeAndWait(() -> new RelaySimulationWithUI(scenario, rules, Path.of("runs")).createController());
    }
}

package derelayl.gui;

import derelayl.gui.session.Session;
import derelayl.policy.RuleException;
import derelayl.policy.Trust;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioException;
import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

/** Opens the console. */
public final class ConsoleLauncher {
    private ConsoleLauncher() {}

    /** Whether there is a display to open it on. */
    public static boolean hasDisplay() {
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
    public static void launch(Library library, String nameOrPath, List<Map.Entry<String, String>> typed, Trust trust)
            throws InvocationTargetException, InterruptedException {
        var session = Session.of(library, nameOrPath, typed, trust);
        EventQueue.invokeAndWait(
                () -> new RelaySimulationWithUI(session, RelaySimulationWithUI.RUNS).createController());
    }
}

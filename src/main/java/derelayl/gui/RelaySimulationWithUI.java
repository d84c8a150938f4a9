package derelayl.gui;

import derelayl.gui.console.ConsoleView;
import derelayl.gui.console.ModelTab;
import derelayl.gui.console.PreferencesLog;
import derelayl.gui.console.RelayConsole;
import derelayl.gui.session.CheckpointFile;
import derelayl.gui.session.Session;
import derelayl.policy.RuleException;
import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.scenario.Library;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sim.display.Controller;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/** A relay in MASON's console. Every start sets up a relay anew, as the scenario and the seed are by then. */
public final class RelaySimulationWithUI extends GUIState {
    private static final String FIRST_SCENARIO = "paper";
    /** Where figures are written. */
    static final Path RUNS = Path.of("runs");

    private final Session session;
    private final ModelTab modelTab;
    private Optional<ConsoleView> view = Optional.empty();

    /** The published scenario; this is how MASON's menu opens it. */
    public RelaySimulationWithUI() {
        this(Session.of(Library.standard(), FIRST_SCENARIO, List.of(), Trust.GUARDED), RUNS);
    }

    /**
     * A console that is not open yet.
     *
     * @param session what is to be played
     * @param runs the folder under which figures are written
     */
    RelaySimulationWithUI(Session session, Path runs) {
        super(session.newRelay(session.seed()));
        PreferencesLog.silence();
        this.session = session;
        modelTab = new ModelTab(this, session, runs);
    }

    /** What MASON calls it. */
    public static String getName() {
        return "DeRelayL";
    }

    @Override
    public Inspector getInspector() {
        return modelTab;
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        view = Optional.of(new ConsoleView(this, (RelayConsole) controller, modelTab, session));
    }

    @Override
    public Controller createController() {
        var console = new RelayConsole(this, session);
        console.setVisible(true);
        return console;
    }

    /** MASON has set the seed of the old relay; the new one starts from it. */
    @Override
    public void start() {
        if (session.isToGoOn()) {
            super.load(session.goOn());
            return;
        }
        state = session.newRelay(state.seed());
        super.start();
        session.follow((RelaySimulation) state);
    }

    /**
     * Goes on with the relay in a checkpoint, under the rules that are in it.
     *
     * @throws UserFacingException if the file cannot be used; then nothing changes
     */
    @Override
    public boolean readNewStateFromCheckpoint(File file) {
        var checkpoint = CheckpointFile.read(file.toPath(), session.scenario().trust());
        finish();
        session.rules().take(checkpoint.policies());
        super.load(checkpoint.relay());
        session.resume(file.getName(), checkpoint.relay());
        return true;
    }

    /** Plays a round; rules that fail in it end the run, and the tab of the rules says why. */
    @Override
    public boolean step() {
        try {
            return super.step();
        } catch (RuleException failed) {
            session.fail(failed.problems());
            return false;
        }
    }

    @Override
    public void finish() {
        super.finish();
        session.end();
    }

    @Override
    public void quit() {
        super.quit();
        view.ifPresent(ConsoleView::close);
    }
}

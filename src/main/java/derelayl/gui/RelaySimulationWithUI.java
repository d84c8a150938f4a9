package derelayl.gui;

import derelayl.checkpoint.Checkpoint;
import derelayl.policy.RuleException;
import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.scenario.Library;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.Inspector;

/** A relay in MASON's console. Every start sets up a relay anew, as the scenario and the seed are by then. */
public final class RelaySimulationWithUI extends GUIState {
    private static final long UNSIGNED = 0xFFFF_FFFFL;
    /** Held here, as loggers that nobody holds forget what they were told. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private static final String FIRST_SCENARIO = "paper";

    private final LiveScenario scenario;
    private final LiveRules rules;
    private final Requests requests;
    private final ModelTab modelTab;
    private Optional<RelayWatch> watch = Optional.empty();
    private Optional<Windows> windows = Optional.empty();
    private boolean isPlaying;

    /** The published scenario; this is how MASON's menu opens it. */
    public RelaySimulationWithUI() {
        this(new LiveScenario(Library.standard(), FIRST_SCENARIO, List.of(), Trust.GUARDED), Path.of("runs"));
    }

    /** @param runs the folder under which figures are written */
    RelaySimulationWithUI(LiveScenario scenario, Path runs) {
        this(scenario, new LiveRules(scenario), runs);
    }

    RelaySimulationWithUI(LiveScenario scenario, LiveRules rules, Path runs) {
        super(new RelaySimulation(
                scenario.scenario().seed(), scenario.scenario().relay(), rules.book()));
        this.scenario = scenario;
        this.rules = rules;
        requests = new Requests(this, runs);
        modelTab = new ModelTab(this);
        // That a folder for windows' places was made, or cannot be, is nothing that a user must know.
        PREFERENCES.setLevel(Level.OFF);
        ((RelaySimulation) state).keepIn(this::keep);
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
        windows = Optional.of(new Windows(this, (Console) controller));
    }

    /** MASON has set the seed of the old relay; the new one starts from it. */
    @Override
    public void start() {
        var seed = relaySeed(state.seed());
        requests.beforeStart();
        state = new RelaySimulation(seed, scenario.scenario().relay(), rules.book());
        super.start();
        follow();
    }

    /**
     * Goes on with the relay in a checkpoint, under the rules that are in it.
     *
     * @throws ToldProblem if the file cannot be used; then nothing changes
     */
    @Override
    public boolean readNewStateFromCheckpoint(File file) {
        try {
            var checkpoint = Checkpoint.read(file.toPath(), scenario.trust());
            finish();
            rules.take(checkpoint.policies());
            load(checkpoint.relay());
            return true;
        } catch (IOException | RuleException unusable) {
            throw new ToldProblem(unusable.getMessage(), unusable);
        }
    }

    @Override
    public void load(SimState restored) {
        super.load(restored);
        follow();
        windows.ifPresent(shown -> shown.setSeed(relaySeed(restored.seed())));
        windows.ifPresent(Windows::showRules);
        requests.playOn();
    }

    private void keep(RelaySimulation relay, Path file) {
        try {
            new Checkpoint(relay, rules.book()).write(file);
        } catch (IOException | IllegalStateException impossible) {
            throw new ToldProblem(impossible.getMessage(), impossible);
        }
    }

    private void follow() {
        isPlaying = true;
        var relay = (RelaySimulation) state;
        relay.keepIn(this::keep);
        watch = Optional.of(new RelayWatch(relay));
        windows.ifPresent(Windows::reset);
    }

    /** Plays a round; rules that fail in it end the run, and the tab of the rules says why. */
    @Override
    public boolean step() {
        try {
            return super.step();
        } catch (RuleException failed) {
            rules.report(failed.problems());
            SwingUtilities.invokeLater(() -> windows.ifPresent(Windows::complainOfRules));
            return false;
        }
    }

    @Override
    public void finish() {
        super.finish();
        isPlaying = false;
    }

    @Override
    public void quit() {
        super.quit();
        windows.ifPresent(Windows::close);
    }

    /** What is being watched; nothing before the first start. */
    Optional<RelayWatch> watch() {
        return watch;
    }

    LiveScenario scenario() {
        return scenario;
    }

    LiveRules rules() {
        return rules;
    }

    ModelTab modelTab() {
        return modelTab;
    }

    Requests requests() {
        return requests;
    }

    /** The windows; nothing before MASON has made the console. */
    Optional<Windows> windows() {
        return windows;
    }

    /** Whether a relay has been started or restored, and not stopped since. */
    boolean isPlaying() {
        return isPlaying;
    }

    /** MASON keeps the lower half of a seed, with a sign; the relay's seeds have none. */
    static long relaySeed(long seed) {
        return seed & UNSIGNED;
    }

    /** The seed of the next start. */
    long seed() {
        return windows.map(Windows::seed).orElse(scenario.scenario().seed());
    }
}

package derelayl.gui.console;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.session.Session;
import derelayl.gui.session.SessionListener;
import java.util.OptionalInt;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import sim.display.Console;
import sim.display.GUIState;

/** Shows a session in MASON's console, with a tab of rules and windows beside it, and keeps all of it up to date. */
public final class ConsoleView implements SessionListener {
    private static final int MILLISECONDS_A_REFRESH = 250;
    private static final int REFRESHES_A_FILE_CHECK = 4;

    private final Session session;
    private final Console console;
    private final ModelTab modelTab;
    private final RulesTab rulesTab;
    private final RunControls controls;
    private final RelayWindows windows;
    private final Timer timer = new Timer(MILLISECONDS_A_REFRESH, due -> refresh());
    private int shownRound = -1;
    private long shownSeed = -1;
    private int refreshes;

    /** @param modelTab is one of the console's tabs */
    public ConsoleView(GUIState gui, Console console, ModelTab modelTab, Session session) {
        this.session = session;
        this.console = console;
        this.modelTab = modelTab;
        controls = new RunControls(console);
        rulesTab = new RulesTab(session);
        console.getTabPane().addTab("Rules", rulesTab);
        console.setIncrementSeedOnStop(false);
        windows = new RelayWindows(gui, console, session::relay);
        lastRoundChanged(OptionalInt.of(session.scenario().current().rounds()));
        session.addListener(this);
        timer.start();
    }

    private void refresh() {
        refreshes++;
        if (shownSeed != controls.seed()) {
            shownSeed = controls.seed();
            session.noteSeed(shownSeed);
            modelTab.updateInspector();
        }
        if (refreshes % REFRESHES_A_FILE_CHECK == 0) {
            session.rules().reloadIfChanged();
        }
        session.relay().filter(relay -> relay.rounds() != shownRound).ifPresent(this::show);
    }

    private void show(ObservedRelay relay) {
        synchronized (relay.simulation().schedule) {
            shownRound = relay.rounds();
            windows.showCharts(relay);
            modelTab.showRelay();
            rulesTab.showRound();
        }
    }

    /** The tab cannot be built anew while one of its menus says that it should be. */
    @Override
    public void scenarioChosen() {
        SwingUtilities.invokeLater(modelTab::build);
    }

    @Override
    public void seedChosen(long seed) {
        controls.setSeed(seed);
    }

    @Override
    public void lastRoundChanged(OptionalInt round) {
        controls.setLastRound(round);
    }

    @Override
    public void rulesChanged() {
        rulesTab.showRules();
    }

    /** Shows the tab of the rules with what is wrong with them. */
    @Override
    public void rulesFailed() {
        SwingUtilities.invokeLater(() -> {
            console.getTabPane().setSelectedComponent(rulesTab);
            rulesTab.showRules();
        });
    }

    @Override
    public void relayChanged() {
        windows.reset();
        shownRound = -1;
    }

    /** Remembers where the windows are, and closes them. */
    public void close() {
        timer.stop();
        windows.close();
    }
}

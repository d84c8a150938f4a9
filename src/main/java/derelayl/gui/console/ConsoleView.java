package derelayl.gui.console;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.session.Session;
import derelayl.gui.session.SessionListener;
import java.awt.BorderLayout;
import java.util.OptionalInt;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import sim.display.GUIState;

/** Shows a session in MASON's console, with a tab of rules and windows beside it, and keeps all of it up to date. */
public final class ConsoleView implements SessionListener {
    private static final int MILLISECONDS_A_REFRESH = 250;
    private static final int REFRESHES_A_FILE_CHECK = 4;

    private final Session session;
    private final RelayConsole console;
    private final ModelTab modelTab;
    private final RulesTab rulesTab;
    private final RunControls controls;
    private final RelayWindows windows;
    private final RunStrip strip;
    private final RunState state;
    private final SpeedControl speed;
    private final Timer timer = new Timer(MILLISECONDS_A_REFRESH, due -> refresh());
    private int shownRound = -1;
    private long shownSeed = -1;
    private int refreshes;

    /** @param modelTab is one of the console's tabs */
    public ConsoleView(GUIState gui, RelayConsole console, ModelTab modelTab, Session session) {
        this.session = session;
        this.console = console;
        this.modelTab = modelTab;
        controls = new RunControls(console);
        rulesTab = new RulesTab(session);
        console.getTabPane().addTab("Rules", rulesTab);
        console.setIncrementSeedOnStop(false);
        windows = new RelayWindows(gui, console, session::relay);
        var actions = new RunActions(console, session);
        strip = new RunStrip(actions.goOnAction());
        state = new RunState(console, session);
        speed = new SpeedControl(console);
        console.getContentPane().add(strip, BorderLayout.NORTH);
        new PlayButtons(console).add(speed);
        new ConsoleMenus(console).install(modelTab.writeResults(), actions.all(), windows.frames());
        windows.bind(actions.all());
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
        strip.showState(state.text(), console.canGoOn());
        speed.show(console.getPlaySleep());
        windows.entitle(session.title());
    }

    private void show(ObservedRelay relay) {
        synchronized (relay.simulation().schedule) {
            shownRound = relay.rounds();
            strip.showNumbers(relay);
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
    public void rulesReloaded() {
        var fromThen = session.relay()
                .map(relay -> " from round %d on".formatted(relay.rounds() + 1))
                .orElse("");
        state.note("The rules were read again, and decide%s.".formatted(fromThen));
        rulesTab.showReloaded(fromThen);
    }

    @Override
    public void relayChanged() {
        windows.reset();
        state.forgetNotice();
        shownRound = -1;
    }

    /** Shows the last round, which may have come too soon after another to be drawn. */
    @Override
    public void relayEnded() {
        shownRound = -1;
        SwingUtilities.invokeLater(() -> {
            windows.repaint();
            refresh();
        });
    }

    /** Remembers where the windows are, and closes them. */
    public void close() {
        timer.stop();
        windows.close();
    }
}

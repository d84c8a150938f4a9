package derelayl.gui;

import derelayl.gui.WindowLayout.Part;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.Timer;
import sim.display.Console;

/** The windows of a console: three pictures, the charts, and the console itself. */
final class Windows {
    private static final int MILLISECONDS_A_LOOK = 250;
    private static final int LOOKS_A_FILE_CHECK = 4;

    private final RelaySimulationWithUI gui;
    private final Console console;
    private final ConsoleField seed;
    private final ConsoleField end;
    private final RulesTab rulesTab;
    private final ChartsWindow charts = new ChartsWindow();
    private final List<PictureDisplay> displays = new ArrayList<>();
    private final List<JFrame> frames = new ArrayList<>();
    private final WindowLayout layout = new WindowLayout();
    private final Timer timer = new Timer(MILLISECONDS_A_LOOK, look -> look());
    private int shownRound = -1;
    private long shownSeed = -1;
    private int looks;

    Windows(RelaySimulationWithUI gui, Console console) {
        this.gui = gui;
        this.console = console;
        seed = new ConsoleField(console, "Random Number Seed");
        end = new ConsoleField(console, "Automatically Stop at Step");
        rulesTab = new RulesTab(gui);
        console.getTabPane().addTab("Rules", rulesTab);
        console.setIncrementSeedOnStop(false);
        open("The relay", new RelayPicture(gui), new Part(0, 0, 0.37, 0.62));
        open("The lineage", new LineagePicture(gui), new Part(0, 0.62, 0.37, 0.38));
        open("The chain", new ChainPicture(gui), new Part(0.67, 0.74, 0.33, 0.26));
        open(charts.frame(), new Part(0.37, 0, 0.3, 1));
        layout.place(console, "Console", new Part(0.67, 0, 0.33, 0.74));
        setEnd(gui.scenario().scenario().rounds());
        timer.start();
    }

    private void open(String title, Picture picture, Part part) {
        var display = new PictureDisplay(title, picture, gui);
        displays.add(display);
        open(display.window(), part);
    }

    private void open(JFrame frame, Part part) {
        frames.add(frame);
        console.registerFrame(frame);
        layout.place(frame, frame.getTitle(), part);
        frame.setVisible(true);
    }

    /** The seed of the next start. */
    long seed() {
        return RelaySimulationWithUI.relaySeed(seed.value());
    }

    void setSeed(long number) {
        seed.set(number);
    }

    /** Sets the round in which a run ends. */
    void setEnd(int round) {
        end.set(round);
    }

    /** Lets a run go on without end. */
    void clearEnd() {
        end.clear();
    }

    /** Begins with another relay. */
    void reset() {
        displays.forEach(PictureDisplay::reset);
        displays.forEach(PictureDisplay::repaint);
        shownRound = -1;
    }

    private void look() {
        looks++;
        if (shownSeed != seed()) {
            shownSeed = seed();
            gui.modelTab().updateInspector();
        }
        if (looks % LOOKS_A_FILE_CHECK == 0) {
            gui.requests().reloadChangedRules();
        }
        gui.watch().filter(watch -> watch.rounds() != shownRound).ifPresent(this::show);
    }

    private void show(RelayWatch watch) {
        synchronized (watch.relay().schedule) {
            shownRound = watch.rounds();
            charts.show(watch);
            gui.modelTab().showRelay();
            rulesTab.showRound();
        }
    }

    void showRules() {
        rulesTab.showRules();
    }

    /** Shows the tab of the rules with what is wrong with them. */
    void complainOfRules() {
        console.getTabPane().setSelectedComponent(rulesTab);
        showRules();
    }

    /** Remembers where the windows are, and closes them. */
    void close() {
        timer.stop();
        layout.remember();
        displays.forEach(PictureDisplay::quit);
        frames.forEach(JFrame::dispose);
    }
}

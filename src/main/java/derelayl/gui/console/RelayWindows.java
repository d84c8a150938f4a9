package derelayl.gui.console;

import derelayl.gui.chart.ChartsWindow;
import derelayl.gui.console.WindowLayout.Place;
import derelayl.gui.history.ObservedRelay;
import derelayl.gui.portrayal.ChainPortrayal2D;
import derelayl.gui.portrayal.LineagePortrayal2D;
import derelayl.gui.portrayal.ParticipantsPortrayal2D;
import derelayl.gui.portrayal.PortrayalDisplay2D;
import derelayl.gui.portrayal.RelayPortrayal2D;
import derelayl.wording.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.Action;
import javax.swing.JFrame;
import sim.display.Console;
import sim.display.GUIState;

/** The windows of a relay beside the console: participants, lineage, chain and charts. */
final class RelayWindows {
    private final Console console;
    private final ChartsWindow charts = new ChartsWindow();
    private final List<PortrayalDisplay2D> displays = new ArrayList<>();
    private final List<JFrame> frames = new ArrayList<>();
    private final WindowLayout layout = new WindowLayout();

    /**
     * Opens the windows, and puts the console beside them.
     *
     * @param relay the relay that is played now; nothing before the first start
     */
    RelayWindows(GUIState gui, Console console, Supplier<Optional<ObservedRelay>> relay) {
        this.console = console;
        // What is opened first lies below where there is no room for all.
        open("The chain", new ChainPortrayal2D(relay), gui, Place.CHAIN);
        open(charts.frame(), "Charts", Place.CHARTS);
        open("The relay", new ParticipantsPortrayal2D(relay), gui, Place.RELAY);
        open("The lineage", new LineagePortrayal2D(relay), gui, Place.LINEAGE);
        layout.place(console, "Console", Place.CONSOLE);
    }

    private void open(String name, RelayPortrayal2D portrayal, GUIState gui, Place place) {
        var display = new PortrayalDisplay2D(name, portrayal, gui);
        displays.add(display);
        open(display.window(), name, place);
    }

    private void open(JFrame frame, String name, Place place) {
        frames.add(frame);
        console.registerFrame(frame);
        layout.place(frame, name, place);
        frame.setVisible(true);
    }

    /** The windows beside the console; each has its name. */
    List<JFrame> frames() {
        return frames;
    }

    /** Lets the keys of the actions work in all windows but the console, whose menus have them. */
    void bind(List<Action> actions) {
        frames.forEach(frame -> RunActions.bind(frame.getRootPane(), actions));
    }

    /** Says in the titles what is played. */
    void entitle(String played) {
        entitle(console, "DeRelayL", played);
        frames.forEach(frame -> entitle(frame, frame.getName(), played));
    }

    private static void entitle(JFrame frame, String name, String played) {
        var title = PlainText.line("%s: %s".formatted(name, played));
        if (!title.equals(frame.getTitle())) {
            frame.setTitle(title);
        }
    }

    /** Draws all displays anew. */
    void repaint() {
        displays.forEach(PortrayalDisplay2D::repaint);
    }

    /** Begins with another relay. */
    void reset() {
        displays.forEach(PortrayalDisplay2D::reset);
        repaint();
    }

    /** Shows the rounds so far in the charts; displays draw themselves. */
    void showCharts(ObservedRelay relay) {
        charts.show(relay);
    }

    /** Remembers where the windows are, and closes them. */
    void close() {
        layout.remember();
        displays.forEach(PortrayalDisplay2D::quit);
        frames.forEach(JFrame::dispose);
    }
}

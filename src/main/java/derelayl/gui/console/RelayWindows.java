package derelayl.gui.console;

import derelayl.gui.chart.ChartsWindow;
import derelayl.gui.console.WindowLayout.Part;
import derelayl.gui.history.ObservedRelay;
import derelayl.gui.portrayal.ChainPortrayal2D;
import derelayl.gui.portrayal.LineagePortrayal2D;
import derelayl.gui.portrayal.ParticipantsPortrayal2D;
import derelayl.gui.portrayal.PortrayalDisplay2D;
import derelayl.gui.portrayal.RelayPortrayal2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        open("The relay", new ParticipantsPortrayal2D(relay), gui, new Part(0, 0, 0.37, 0.62));
        open("The lineage", new LineagePortrayal2D(relay), gui, new Part(0, 0.62, 0.37, 0.38));
        open("The chain", new ChainPortrayal2D(relay), gui, new Part(0.67, 0.74, 0.33, 0.26));
        open(charts.frame(), new Part(0.37, 0, 0.3, 1));
        layout.place(console, "Console", new Part(0.67, 0, 0.33, 0.74));
    }

    private void open(String title, RelayPortrayal2D portrayal, GUIState gui, Part part) {
        var display = new PortrayalDisplay2D(title, portrayal, gui);
        displays.add(display);
        open(display.window(), part);
    }

    private void open(JFrame frame, Part part) {
        frames.add(frame);
        console.registerFrame(frame);
        layout.place(frame, frame.getTitle(), part);
        frame.setVisible(true);
    }

    /** Begins with another relay. */
    void reset() {
        displays.forEach(PortrayalDisplay2D::reset);
        displays.forEach(PortrayalDisplay2D::repaint);
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

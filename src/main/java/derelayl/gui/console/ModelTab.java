package derelayl.gui.console;

import derelayl.gui.inspector.Property;
import derelayl.gui.inspector.PropertyList;
import derelayl.gui.inspector.RelayProperties;
import derelayl.gui.session.Session;
import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.List;
import javax.swing.Action;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JPanel;
import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/** The tab of the relay as a whole: its scenario, what may be changed now and what at the next start, and how it goes. */
public final class ModelTab extends Inspector {
    private static final long serialVersionUID = 1L;

    private final transient GUIState gui;
    private final transient Session session;
    private final MessageArea messages = new MessageArea();
    private final Action writeResults;
    private final JPanel buttons = new JPanel();
    private final Box sections = Box.createVerticalBox();
    private transient List<SimpleInspector> parameters = List.of();
    private transient SimpleInspector relay;

    /** @param runs the folder under which runs are written */
    public ModelTab(GUIState gui, Session session, Path runs) {
        this.gui = gui;
        this.session = session;
        writeResults = new WriteResultsAction(session, runs, messages);
        buttons.add(new JButton(writeResults));
        setName("Model");
        setLayout(new BorderLayout());
        add(sections, BorderLayout.NORTH);
        setVolatile(false);
        build();
    }

    /** Builds the tab anew, for another scenario may have other keys. */
    void build() {
        var editor = new ScenarioEditor(session.scenario(), messages);
        var keys = new ScenarioProperties(editor);
        var choice = section(
                "Scenario and seed, from the next start on", new ScenarioChooser(editor, session::seed).properties());
        var others = section("From the next start on", keys.others());
        var settings = section("From the next round on (what rules read)", keys.settings());
        parameters = List.of(choice, others, settings);
        relay = section("The relay now", new RelayProperties(session::relay).all());
        sections.removeAll();
        List.of(messages, choice, buttons, settings, others, relay).forEach(sections::add);
        revalidate();
        repaint();
    }

    /** Writes tables and figures of all rounds so far. */
    Action writeResults() {
        return writeResults;
    }

    private SimpleInspector section(String title, List<Property> properties) {
        return PropertyList.inspector(title, properties, gui);
    }

    @Override
    public void updateInspector() {
        parameters.forEach(SimpleInspector::updateInspector);
        showRelay();
    }

    /** Shows how the relay goes. */
    void showRelay() {
        relay.updateInspector();
    }
}

package derelayl.gui;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JPanel;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/** The tab of the relay as a whole: its scenario, what may be changed now and what at the next start, and how it goes. */
final class ModelTab extends Inspector {
    private static final long serialVersionUID = 1L;
    /** Otherwise MASON shows 25 at a time. */
    private static final int ALL = Integer.MAX_VALUE;

    private final transient RelaySimulationWithUI console;
    private final transient Notice notice = new Notice();
    private final Box sections = Box.createVerticalBox();
    private transient List<SimpleInspector> parameters = List.of();
    private transient SimpleInspector relay;

    ModelTab(RelaySimulationWithUI console) {
        this.console = console;
        setName("Model");
        setLayout(new BorderLayout());
        add(sections, BorderLayout.NORTH);
        setVolatile(false);
        build();
    }

    /** Builds the tab anew, for another scenario may have other keys. */
    void build() {
        var live = console.scenario();
        var facts = new ScenarioFacts(live, console.requests()::change);
        var choice = section("Scenario and seed, from the next start on", new ScenarioChoice(console).facts());
        var others = section("From the next start on", facts.others(live));
        var settings = section("From the next round on (what rules read)", facts.settings(live));
        parameters = List.of(choice, others, settings);
        relay = section("The relay now", new RelayFacts(console::watch).all());
        sections.removeAll();
        sections.add(notice.component());
        sections.add(choice);
        sections.add(buttons());
        sections.add(settings);
        sections.add(others);
        sections.add(relay);
        revalidate();
        repaint();
    }

    private SimpleInspector section(String title, List<Fact> facts) {
        return new SimpleInspector(new Facts(title, facts), console, title, ALL);
    }

    private JPanel buttons() {
        var write = new JButton("Write figures");
        write.setToolTipText("Draws all rounds so far, as a run without a console would");
        write.addActionListener(pressed -> console.requests().writeFigures());
        var row = new JPanel();
        row.add(write);
        return row;
    }

    Notice notice() {
        return notice;
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

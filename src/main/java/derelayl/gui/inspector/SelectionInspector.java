package derelayl.gui.inspector;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Box;
import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/** The inspector of what was selected in a portrayal: its properties, and below them what does not fit on a line. */
public final class SelectionInspector extends Inspector {
    private static final long serialVersionUID = 1L;

    private final transient SimpleInspector properties;
    private final transient List<InspectorPanel> panels;
    private final transient Throttle refresh;
    private final transient Consumer<Boolean> presence;

    /** @param presence is told when the inspector is there, and when it is gone */
    public SelectionInspector(Inspectable selected, GUIState gui, Consumer<Boolean> presence) {
        this.presence = presence;
        setLayout(new BorderLayout());
        setTitle(selected.title());
        properties = PropertyList.inspector(selected.title(), selected.properties(), gui);
        panels = selected.panels();
        add(properties, BorderLayout.NORTH);
        var below = Box.createVerticalBox();
        panels.forEach(panel -> below.add(panel.component()));
        add(below, BorderLayout.CENTER);
        refresh = new Throttle(() -> {
            synchronized (gui.state.schedule) {
                panels.forEach(InspectorPanel::refresh);
            }
        });
        panels.forEach(InspectorPanel::refresh);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        presence.accept(true);
    }

    @Override
    public void removeNotify() {
        super.removeNotify();
        presence.accept(false);
    }

    @Override
    public void updateInspector() {
        properties.updateInspector();
        refresh.request();
    }
}

package derelayl.gui.inspector;

import javax.swing.JComponent;

/** A panel that shows something of a relay which goes on. */
public interface InspectorPanel {
    JComponent component();

    /** Shows how it is now; on the event thread, while the relay stands still. */
    void refresh();
}

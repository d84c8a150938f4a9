package derelayl.gui;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.Box;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/** An inspector: facts, and what does not fit on a line below them. */
final class FactSheet extends Inspector {
    private static final long serialVersionUID = 1L;
    /** Otherwise MASON shows 25 at a time. */
    private static final int ALL = Integer.MAX_VALUE;

    private final transient SimpleInspector list;
    private final transient Calm calm;

    FactSheet(String title, List<Fact> facts, List<View> views, RelaySimulationWithUI console) {
        setLayout(new BorderLayout());
        setTitle(title);
        list = new SimpleInspector(new Facts(title, facts), console, title, ALL);
        add(list, BorderLayout.NORTH);
        var below = Box.createVerticalBox();
        views.forEach(view -> below.add(view.component()));
        add(below, BorderLayout.CENTER);
        calm = new Calm(() -> {
            synchronized (console.state.schedule) {
                views.forEach(view -> view.update().run());
            }
        });
        views.forEach(view -> view.update().run());
    }

    @Override
    public void updateInspector() {
        list.updateInspector();
        calm.request();
    }
}

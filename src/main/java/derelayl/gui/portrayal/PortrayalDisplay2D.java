package derelayl.gui.portrayal;

import java.awt.Color;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import javax.swing.JFrame;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import sim.display.Display2D;
import sim.display.GUIState;

/** A window that a portrayal fills. A click opens the inspector of what is there. */
public final class PortrayalDisplay2D extends Display2D {
    private static final long serialVersionUID = 1L;
    private static final long MILLISECONDS_A_FRAME = 40;
    private static final double REACH = 1.5;

    private final transient RelayPortrayal2D portrayal;
    private final String title;

    /** @param title of the window */
    public PortrayalDisplay2D(String title, RelayPortrayal2D portrayal, GUIState gui) {
        super(400, 300, gui);
        this.portrayal = portrayal;
        this.title = title;
        setBackdrop(Color.WHITE);
        attach(portrayal, title);
        display.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED);
        display.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        // What nobody can see need not be drawn; a pause draws the last round in any case.
        updateRule = Display2D.UPDATE_RULE_WALLCLOCK_TIME;
        wallInterval = MILLISECONDS_A_FRAME;
        display.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent resized) {
                fill();
            }
        });
        insideDisplay.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent click) {
                if (SwingUtilities.isLeftMouseButton(click)) {
                    createInspectors(
                            new Rectangle2D.Double(click.getX() - REACH, click.getY() - REACH, 2 * REACH, 2 * REACH),
                            gui);
                }
            }
        });
    }

    /** MASON gives what is attached the size that the display has by then. */
    private void fill() {
        var visible = display.getViewport().getExtentSize();
        insideDisplay.width = visible.width;
        insideDisplay.height = visible.height;
        detatchAll();
        attach(portrayal, title);
        insideDisplay.revalidate();
        repaint();
    }

    /** The window, not yet shown. */
    public JFrame window() {
        var frame = createFrame();
        frame.setTitle(title);
        return frame;
    }
}

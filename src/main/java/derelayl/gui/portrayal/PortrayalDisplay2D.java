package derelayl.gui.portrayal;

import java.awt.Color;
import java.awt.Container;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
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
        portrayal.onChange(this::repaint);
        showTips();
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

    /** MASON shows tips only where its option is chosen. */
    private void showTips() {
        tips(optionPane.getContentPane())
                .filter(option -> !option.isSelected())
                .findFirst()
                .ifPresent(AbstractButton::doClick);
    }

    private static Stream<JCheckBox> tips(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(component -> component instanceof JCheckBox option
                                && option.getText().toLowerCase(Locale.ROOT).contains("tool tips")
                        ? Stream.of(option)
                        : component instanceof Container inner ? tips(inner) : Stream.of());
    }

    /** A click on nothing changes nothing. */
    @Override
    public void createInspectors(Rectangle2D.Double area, GUIState state) {
        if (!objectsHitBy(area)[0].isEmpty()) {
            super.createInspectors(area, state);
        }
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

    RelayPortrayal2D portrayal() {
        return portrayal;
    }

    /** The window, not yet shown. */
    public JFrame window() {
        var frame = createFrame();
        frame.setTitle(title);
        return frame;
    }
}

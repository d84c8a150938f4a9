package derelayl.gui.console;

import java.awt.BorderLayout;
import java.awt.Container;
import java.util.stream.Stream;
import javax.swing.JButton;
import sim.display.Console;

/** MASON's row of buttons below the tabs, with the speed where it shows the time, which is among the main numbers. */
final class PlayButtons {
    private final Container row;

    PlayButtons(Console console) {
        var content = console.getContentPane();
        row = (Container) ((BorderLayout) content.getLayout()).getLayoutComponent(BorderLayout.SOUTH);
    }

    /** Explains the buttons, and puts the control in the place of the time. */
    void add(SpeedControl speed) {
        var texts = Stream.of(
                        "Play from the start; when paused, one round (N)",
                        "Pause, and go on (space)",
                        "Stop; the relay stays, and can go on")
                .iterator();
        for (var component : row.getComponents()) {
            if (component instanceof JButton button) {
                button.setToolTipText(texts.next());
                // Otherwise the space bar would press the button that was clicked last.
                button.setFocusable(false);
            } else {
                component.setVisible(false);
            }
        }
        row.add(speed);
    }
}

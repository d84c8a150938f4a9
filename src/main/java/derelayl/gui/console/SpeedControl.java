package derelayl.gui.console;

import java.awt.Dimension;
import java.util.List;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import sim.display.Console;

/** How many rounds are played in a second; MASON's own control of it says how long it waits between two. */
final class SpeedControl extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final List<Integer> SPEEDS = List.of(1, 2, 5, 10, 20, 50);
    private static final int FIRST = SPEEDS.indexOf(10);
    private static final long SECOND = 1000;
    private static final int HEIGHT = 24;
    private static final int GAP = 8;

    private final Console console;
    private final JSlider slider = new JSlider(0, SPEEDS.size(), FIRST);
    private final JLabel label = new JLabel(text(0));
    private boolean isShowing;

    /** A control that sets the console to its first speed. */
    SpeedControl(Console console) {
        this.console = console;
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        slider.setSnapToTicks(true);
        slider.setMajorTickSpacing(1);
        slider.setToolTipText("How fast rounds are played, up to as fast as can be");
        slider.setMinimumSize(new Dimension(40, HEIGHT));
        slider.addChangeListener(moved -> take());
        label.setPreferredSize(new Dimension(new JLabel("20 rounds/s").getPreferredSize().width + 6, HEIGHT));
        label.setMinimumSize(label.getPreferredSize());
        add(new JLabel("Speed"));
        add(slider);
        add(Box.createHorizontalStrut(GAP));
        add(label);
        console.setPlaySleep(SECOND / SPEEDS.get(FIRST));
        show(console.getPlaySleep());
    }

    private void take() {
        if (!isShowing) {
            console.setPlaySleep(slider.getValue() == SPEEDS.size() ? 0 : SECOND / SPEEDS.get(slider.getValue()));
        }
        label.setText(text(console.getPlaySleep()));
    }

    /** Shows a pause between rounds, in milliseconds, that may have been set elsewhere. */
    void show(long pause) {
        var place = pause == 0 ? SPEEDS.size() : 0;
        for (var i = 0; i < SPEEDS.size() && pause > 0; i++) {
            place = pause <= SECOND / SPEEDS.get(i) ? i : place;
        }
        isShowing = true;
        slider.setValue(place);
        isShowing = false;
        label.setText(text(pause));
    }

    private static String text(long pause) {
        if (pause == 0) {
            return "full speed";
        }
        return pause > SECOND
                ? "%.1f s/round".formatted((double) pause / SECOND)
                : Math.round((double) SECOND / pause) + " rounds/s";
    }
}

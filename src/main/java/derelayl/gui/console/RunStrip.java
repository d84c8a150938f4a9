package derelayl.gui.console;

import derelayl.gui.history.ObservedRelay;
import derelayl.wording.PlainText;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Font;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** What is always in sight above the tabs: the main numbers, and in words how far the run is. */
final class RunStrip extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final Color EDGE = new Color(0xc0, 0xc0, 0xc0);

    private final MainNumbers numbers = new MainNumbers();
    private final JTextArea state = new JTextArea(2, 1);
    private final JButton goOn;

    /** @param goOn goes on with a run that has ended; its button is there only if that is possible */
    RunStrip(Action goOn) {
        super(new BorderLayout());
        this.goOn = new JButton(goOn);
        this.goOn.setFocusable(false);
        this.goOn.setVisible(false);
        state.setEditable(false);
        state.setFocusable(false);
        state.setOpaque(false);
        state.setLineWrap(true);
        state.setWrapStyleWord(true);
        state.setFont(TEXT);
        var below = new JPanel(new BorderLayout(6, 0));
        below.setBorder(BorderFactory.createEmptyBorder(2, 8, 4, 8));
        below.add(state, BorderLayout.CENTER);
        below.add(this.goOn, BorderLayout.EAST);
        add(numbers, BorderLayout.NORTH);
        add(below, BorderLayout.CENTER);
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, EDGE));
    }

    void showNumbers(ObservedRelay relay) {
        numbers.show(relay);
    }

    /** Says how far the run is, and whether it can go on after its end. */
    void showState(String sentence, boolean canGoOn) {
        var text = PlainText.inWindow(sentence);
        if (!state.getText().equals(text)) {
            state.setText(text);
        }
        goOn.setVisible(canGoOn);
    }
}

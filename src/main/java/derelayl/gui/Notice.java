package derelayl.gui;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;

/** A few sentences for people, in a place of their own; not there when there is nothing to say. */
final class Notice {
    private static final Color WRONG = new Color(0xb0, 0x1c, 0x00);
    private static final Color FINE = new Color(0x00, 0x60, 0x40);

    private final JTextArea area = new JTextArea();

    Notice() {
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        area.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        area.setVisible(false);
    }

    JTextArea component() {
        return area;
    }

    /** Says what is wrong, a line each; nothing if the list is empty. */
    void complain(List<String> lines) {
        say(String.join("\n", lines), WRONG);
    }

    /** Says that something is done. */
    void confirm(String line) {
        say(line, FINE);
    }

    private void say(String text, Color colour) {
        if (!area.getText().equals(text)) {
            area.setText(text);
            area.setForeground(colour);
            area.setVisible(!text.isEmpty());
        }
    }
}

package derelayl.gui.console;

import derelayl.wording.PlainText;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;

/** A few sentences for the user, in a place of their own; not there when there is nothing to say. */
final class MessageArea extends JTextArea {
    private static final long serialVersionUID = 1L;
    private static final Color ERROR = new Color(0xb0, 0x1c, 0x00);
    private static final Color DONE = new Color(0x00, 0x60, 0x40);

    MessageArea() {
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        setVisible(false);
    }

    /** Says what is wrong, a line each; nothing if the list is empty. */
    void showErrors(List<String> lines) {
        show(String.join("\n", lines), ERROR);
    }

    /** Says that something is done. */
    void showDone(String line) {
        show(line, DONE);
    }

    private void show(String message, Color colour) {
        var text = PlainText.lines(message);
        if (!getText().equals(text)) {
            setText(text);
            setForeground(colour);
            setVisible(!text.isEmpty());
        }
    }
}

package derelayl.gui.console;

import derelayl.wording.PlainText;
import java.awt.Component;
import javax.swing.JOptionPane;

/**
 * Questions and explanations in windows of their own.
 *
 * @param parent the window that they belong to
 */
record Dialogs(Component parent) {
    private static final String CANCEL = "Cancel";

    /** A pane whose sentences are broken into lines. */
    private static final class Pane extends JOptionPane {
        private static final long serialVersionUID = 1L;
        private static final int CHARACTERS = 64;

        Pane(String sentences, int kind, Object... answers) {
            super(PlainText.inWindow(sentences), kind, DEFAULT_OPTION, null, answers, answers[answers.length - 1]);
        }

        @Override
        public int getMaxCharactersPerLineCount() {
            return CHARACTERS;
        }
    }

    /**
     * Asks whether to do something; no answer is no.
     *
     * @param action what the button says that does it
     */
    boolean confirm(String title, String question, String action) {
        return action.equals(show(title, new Pane(question, JOptionPane.QUESTION_MESSAGE, action, CANCEL)));
    }

    /** Explains something. */
    void explain(String title, String sentences) {
        show(title, new Pane(sentences, JOptionPane.INFORMATION_MESSAGE, "OK"));
    }

    private Object show(String title, JOptionPane pane) {
        var dialog = pane.createDialog(parent, title);
        dialog.setVisible(true);
        dialog.dispose();
        return pane.getValue();
    }
}

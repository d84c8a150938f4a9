package derelayl.gui.console;

import derelayl.gui.session.Session;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import sim.display.Console;

/** What can be done with a run, from menus and by keys in all windows. */
final class RunActions {
    private final RelayConsole console;
    private final Session session;
    private final Action playOrPause = new Named("Play / pause", KeyEvent.VK_SPACE, 0, this::playOrPause);
    private final Action step = new Named("Next round", KeyEvent.VK_N, 0, this::step);
    private final Action goOn = new Named("Go on", KeyEvent.VK_G, InputEvent.CTRL_DOWN_MASK, this::goOn);
    private final Action stop = new Named("Stop", KeyEvent.VK_PERIOD, InputEvent.CTRL_DOWN_MASK, this::stop);

    RunActions(RelayConsole console, Session session) {
        this.console = console;
        this.session = session;
    }

    /** An action with a key that does nothing while somebody types. */
    static final class Named extends AbstractAction {
        private static final long serialVersionUID = 1L;
        private final transient Runnable action;

        Named(String name, int key, int modifiers, Runnable action) {
            super(name);
            this.action = action;
            putValue(ACCELERATOR_KEY, KeyStroke.getKeyStroke(key, modifiers));
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            var key = (KeyStroke) getValue(ACCELERATOR_KEY);
            if (key.getModifiers() != 0 || !isTyping()) {
                action.run();
            }
        }

        private static boolean isTyping() {
            var focused = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return focused instanceof JComboBox || focused instanceof JTextComponent text && text.isEditable();
        }
    }

    /** Lets the keys of the actions work in a window. */
    static void bind(JRootPane window, List<Action> actions) {
        for (var action : actions) {
            var key = (KeyStroke) action.getValue(Action.ACCELERATOR_KEY);
            window.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, action);
            window.getActionMap().put(action, action);
        }
    }

    private void playOrPause() {
        if (console.getPlayState() != Console.PS_STOPPED) {
            console.pressPause();
        } else if (session.relay().isEmpty()) {
            console.pressPlay();
        } else {
            console.goOn();
        }
    }

    private void step() {
        if (console.getPlayState() == Console.PS_PLAYING || session.relay().isEmpty()) {
            console.pressPause();
        }
        if (console.getPlayState() == Console.PS_PAUSED) {
            console.pressPlay();
        } else if (console.canGoOn()) {
            console.goOnPaused();
            console.pressPlay();
        }
    }

    private void goOn() {
        console.goOn();
    }

    private void stop() {
        console.pressStop();
    }

    Action goOnAction() {
        return goOn;
    }

    List<Action> all() {
        return List.of(playOrPause, step, goOn, stop);
    }
}

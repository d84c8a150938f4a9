package derelayl.gui.console;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.Action;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** The console's menus, in place of MASON's one; each key that they show works in the console's window. */
final class ConsoleMenus {
    private static final int CTRL = InputEvent.CTRL_DOWN_MASK;

    private final RelayConsole console;

    ConsoleMenus(RelayConsole console) {
        this.console = console;
    }

    /** Puts the menus in place. */
    void install(Action write, List<Action> run, List<JFrame> windows) {
        var bar = console.getJMenuBar();
        bar.removeAll();
        bar.add(file(write));
        var runs = bar.add(new JMenu("Run"));
        run.forEach(runs::add);
        var shown = bar.add(new JMenu("Windows"));
        windows.forEach(window -> shown.add(item(name(window), () -> show(window))));
    }

    private JMenu file(Action write) {
        var file = new JMenu("File");
        file.add(item("New simulation", console::doNew));
        file.add(item("Open\u2026", KeyEvent.VK_O, CTRL, console::doOpen));
        file.add(item("Save", KeyEvent.VK_S, CTRL, console::doSave));
        file.add(item("Save as\u2026", KeyEvent.VK_S, CTRL | InputEvent.SHIFT_DOWN_MASK, console::doSaveAs));
        file.add(write);
        file.addSeparator();
        file.add(item("Close", KeyEvent.VK_W, CTRL, console::doClose));
        file.add(item("Quit", KeyEvent.VK_Q, CTRL, console::quit));
        return file;
    }

    private static JMenuItem item(String name, Runnable action) {
        var item = new JMenuItem(name);
        item.addActionListener(chosen -> action.run());
        return item;
    }

    private static JMenuItem item(String name, int key, int modifiers, Runnable action) {
        var item = item(name, action);
        item.setAccelerator(KeyStroke.getKeyStroke(key, modifiers));
        return item;
    }

    private static String name(JFrame window) {
        return window.getName();
    }

    private static void show(JFrame window) {
        window.setVisible(true);
        window.setExtendedState(JFrame.NORMAL);
        window.toFront();
    }
}

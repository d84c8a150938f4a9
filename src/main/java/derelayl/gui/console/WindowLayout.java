package derelayl.gui.console;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.prefs.Preferences;

/** Where windows are: side by side at first, and where the user left them on a screen of this size afterwards. */
final class WindowLayout {
    private static final String SEPARATOR = " ";

    private final Rectangle screen =
            GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    private final Preferences remembered =
            Preferences.userRoot().node("derelayl/windows-%dx%d".formatted(screen.width, screen.height));
    private final Map<String, Window> windows = new LinkedHashMap<>();

    /** A part of the screen: left and upper edge, width and height, each 0 to 1. */
    record Part(double x, double y, double width, double height) {
        Rectangle of(Rectangle whole) {
            var left = (int) Math.round(whole.x + x * whole.width);
            var top = (int) Math.round(whole.y + y * whole.height);
            var right = (int) Math.round(whole.x + (x + width) * whole.width);
            var bottom = (int) Math.round(whole.y + (y + height) * whole.height);
            return new Rectangle(left, top, right - left, bottom - top);
        }
    }

    /**
     * Puts a window where it belongs.
     *
     * @param name by which its place is remembered
     * @param part of the screen that it takes at first
     */
    void place(Window window, String name, Part part) {
        windows.put(name, window);
        var bounds = read(remembered.get(name, ""));
        var wanted = bounds.intersects(screen) ? bounds : part.of(screen);
        window.setBounds(wanted);
        // What the screen said of a window before it was moved may arrive late, and put it back.
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent opened) {
                window.setBounds(wanted);
            }
        });
    }

    /** Remembers where all windows are. */
    void remember() {
        windows.forEach((name, window) -> {
            var bounds = window.getBounds();
            remembered.put(
                    name, bounds.x + SEPARATOR + bounds.y + SEPARATOR + bounds.width + SEPARATOR + bounds.height);
        });
    }

    /** Bounds as remembered; empty if there are none. */
    private static Rectangle read(String text) {
        var numbers = text.split(SEPARATOR);
        try {
            return numbers.length == 4
                    ? new Rectangle(
                            Integer.parseInt(numbers[0]),
                            Integer.parseInt(numbers[1]),
                            Integer.parseInt(numbers[2]),
                            Integer.parseInt(numbers[3]))
                    : new Rectangle();
        } catch (NumberFormatException notOurs) {
            return new Rectangle();
        }
    }
}

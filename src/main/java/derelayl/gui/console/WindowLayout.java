package derelayl.gui.console;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.prefs.Preferences;

/** Where windows are: side by side at first, and where the user left them on a screen of this size afterwards. */
final class WindowLayout {
    private static final String SEPARATOR = " ";
    private static final int LARGE_WIDTH = 1100;
    private static final int LARGE_HEIGHT = 640;
    /** By how much windows lie beside those of the console before, in pixels. */
    private static final int STEP = 32;

    private final Rectangle screen =
            GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    private final Preferences remembered =
            Preferences.userRoot().node("derelayl/windows-%dx%d".formatted(screen.width, screen.height));
    private final Map<String, Window> windows = new LinkedHashMap<>();
    private boolean isAside;

    /** Where a window is at first. On a small screen, charts and chain lie below others. */
    enum Place {
        RELAY(new Part(0, 0, 0.37, 0.62), new Part(0, 0, 0.5, 0.58)),
        LINEAGE(new Part(0, 0.62, 0.37, 0.38), new Part(0, 0.58, 0.5, 0.42)),
        CHARTS(new Part(0.37, 0, 0.3, 1), new Part(0, 0, 0.5, 1)),
        CHAIN(new Part(0.67, 0.74, 0.33, 0.26), new Part(0, 0.5, 0.5, 0.5)),
        CONSOLE(new Part(0.67, 0, 0.33, 0.74), new Part(0.5, 0, 0.5, 1));

        private final Part onLarge;
        private final Part onSmall;

        Place(Part onLarge, Part onSmall) {
            this.onLarge = onLarge;
            this.onSmall = onSmall;
        }

        Rectangle on(Rectangle screen) {
            var isLarge = screen.width >= LARGE_WIDTH && screen.height >= LARGE_HEIGHT;
            return (isLarge ? onLarge : onSmall).of(screen);
        }
    }

    /** A part of the screen: left and upper edge, width and height, each 0 to 1. */
    private record Part(double x, double y, double width, double height) {
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
     * @param place where it is at first
     */
    void place(Window window, String name, Place place) {
        windows.put(name, window);
        var bounds = read(remembered.get(name, ""));
        var wanted = bounds.intersects(screen) ? bounds : place.on(screen);
        window.setName(name);
        while (isTaken(wanted, window)) {
            wanted.translate(STEP, STEP);
            isAside = true;
        }
        window.setBounds(wanted);
        // What the screen said of a window before it was moved may arrive late, and put it back.
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent opened) {
                window.setBounds(wanted);
            }
        });
    }

    /** Whether the same window of another console is just there. */
    private static boolean isTaken(Rectangle wanted, Window window) {
        return Arrays.stream(Window.getWindows())
                .filter(other -> other != window && other.isDisplayable())
                .filter(other -> window.getName().equals(other.getName()))
                .anyMatch(other -> other.getLocation().equals(wanted.getLocation()));
    }

    /** Remembers where all windows are, unless they were moved out of the way of others. */
    void remember() {
        if (isAside) {
            return;
        }
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

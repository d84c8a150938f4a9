package derelayl.gui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import derelayl.gui.DrivenConsole;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The console on screens of several sizes, each a screen in memory of its own, with a Java of its own. */
@Tag("display")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ScreenSizesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1366x768, 1", "800x500, 1", "1600x1000, 2"})
    void nothingIsCutOffAndNothingLiesOutside(String size, int scale) throws Exception {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "Xvfb"))),
                "there is no Xvfb on this machine");
        var log = folder.resolve("log").toFile();
        var screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", size + "x24")
                .redirectError(log)
                .start();
        try (var number = screen.inputReader()) {
            var console = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dsun.java2d.uiScale=" + scale,
                    "-Djava.util.prefs.userRoot=" + folder,
                    "-cp",
                    System.getProperty("java.class.path"),
                    Look.class.getName(),
                    folder.toString(),
                    "screen-" + size + "-" + scale);
            console.environment().put("DISPLAY", ":" + number.readLine());
            var process = console.redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
        } finally {
            screen.destroy();
        }
    }

    /** Opens a console, plays a run to its end, and looks at every tab and window. */
    static final class Look {
        private Look() {}

        /** @param arguments an empty folder, and what to call the screenshot */
        public static void main(String[] arguments) {
            try {
                look(Path.of(arguments[0]), arguments[1]);
                System.exit(0);
            } catch (Throwable failure) {
                failure.printStackTrace();
                System.exit(1);
            }
        }

        private static void look(Path runs, String screenshot) throws Exception {
            var screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
            try (var driven = DrivenConsole.open("forgers-checked", runs, "rounds=40")) {
                driven.playToTheEnd();
                driven.settle();
                var windows = driven.windows();
                windows.add(driven.console());
                for (var window : windows) {
                    assertTrue(
                            screen.contains(window.getBounds()),
                            () -> "%s lies at %s".formatted(window.getName(), window.getBounds()));
                }
                var tabs = driven.console().getTabPane();
                for (var tab = 0; tab < tabs.getTabCount(); tab++) {
                    var index = tab;
                    DrivenConsole.onEventThread(() -> tabs.setSelectedIndex(index));
                    driven.settle();
                    assertEquals(List.of(), cut(driven.console().getContentPane(), tabs), tabs.getTitleAt(tab));
                }
                DrivenConsole.onEventThread(() -> tabs.setSelectedIndex(tabs.indexOfTab("Rules")));
                driven.screenshot(screenshot);
            }
        }

        /** Buttons and labels beside the tabs that cannot be seen whole. */
        private static List<String> cut(Container content, JTabbedPane tabs) {
            var cut = new ArrayList<String>();
            var whole = new Rectangle(content.getSize());
            DrivenConsole.all(AbstractButton.class, content).stream()
                    .filter(button -> button.isShowing() && !SwingUtilities.isDescendingFrom(button, tabs))
                    .filter(button -> !whole.contains(
                            SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), content)))
                    .forEach(button -> cut.add("button " + button.getText() + button.getToolTipText()));
            DrivenConsole.all(JLabel.class, content).stream()
                    .filter(label -> label.isShowing() && !SwingUtilities.isDescendingFrom(label, tabs))
                    .filter(label -> !whole.contains(
                                    SwingUtilities.convertRectangle(label.getParent(), label.getBounds(), content))
                            || label.getWidth() < label.getPreferredSize().width)
                    .forEach(label -> cut.add("label " + label.getText()));
            return cut;
        }
    }
}

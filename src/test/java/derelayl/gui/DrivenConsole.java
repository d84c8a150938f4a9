package derelayl.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import derelayl.gui.portrayal.PortrayalDisplay2D;
import derelayl.gui.session.Session;
import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.scenario.Library;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import sim.display.Console;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/** A console in real windows, driven as a user would; nothing may go to standard error meanwhile. */
public final class DrivenConsole implements AutoCloseable {
    private static final long PATIENCE_MILLISECONDS = 60_000;
    /** Keeps MASON from ending the program with its last console. */
    private static final Object KEY = new Object();

    private final PrintStream originalErr = System.err;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Session session;
    private final RelaySimulationWithUI gui;
    private final Console console;
    private final Robot robot;

    private DrivenConsole(Session session, Path runs)
            throws AWTException, InterruptedException, InvocationTargetException {
        this.session = session;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        keepMasonAlive();
        robot = new Robot();
        var made = new RelaySimulationWithUI[1];
        EventQueue.invokeAndWait(() -> {
            made[0] = new RelaySimulationWithUI(session, runs);
            made[0].createController();
        });
        gui = made[0];
        console = (Console) gui.controller;
    }

    @SuppressWarnings("unchecked")
    private static void keepMasonAlive() {
        Console.allControllers.put(KEY, KEY);
    }

    /** Opens a console as for somebody who has never opened one. */
    public static DrivenConsole open(String scenario, Path runs, String... assignments) throws Exception {
        return open(new Library(List.of(Path.of(""))), scenario, runs, assignments);
    }

    /** The same, with scenarios and rules of this library. */
    public static DrivenConsole open(Library library, String scenario, Path runs, String... assignments)
            throws Exception {
        Preferences.userRoot().node("derelayl").removeNode();
        return openAgain(library, scenario, runs, assignments);
    }

    /** Opens a console as for somebody who has opened one before. */
    public static DrivenConsole openAgain(Library library, String scenario, Path runs, String... assignments)
            throws Exception {
        var typed = List.of(assignments).stream()
                .map(assignment -> Map.entry("-p " + assignment, assignment))
                .toList();
        return new DrivenConsole(Session.of(library, scenario, typed, Trust.GUARDED), runs);
    }

    public GUIState gui() {
        return gui;
    }

    /** What the console shows. */
    public Session session() {
        return session;
    }

    /** The tab of the model. */
    public Inspector modelTab() {
        return gui.getInspector();
    }

    public Console console() {
        return console;
    }

    public RelaySimulation relay() {
        return (RelaySimulation) gui.state;
    }

    public double[] coins() {
        return relay().ledger().balances();
    }

    /** Does something that asks or explains, and returns while the dialog is there. */
    public JDialog openDialog(Runnable action) throws Exception {
        EventQueue.invokeLater(action);
        waitUntil(() -> dialog().isPresent());
        return dialog().orElseThrow();
    }

    /** The dialog that waits for an answer, if one does. */
    public static Optional<JDialog> dialog() {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window instanceof JDialog && window.isShowing())
                .map(JDialog.class::cast)
                .findFirst();
    }

    /** What a dialog says. */
    public static String text(JDialog dialog) {
        return all(JLabel.class, dialog).stream()
                .map(JLabel::getText)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** Presses a button of the dialog that waits, and waits until it is gone. */
    public void answer(String button) throws Exception {
        var dialog = dialog().orElseThrow();
        var pressed = all(JButton.class, dialog).stream()
                .filter(candidate -> button.equals(candidate.getText()))
                .findFirst()
                .orElseThrow();
        EventQueue.invokeLater(pressed::doClick);
        waitUntil(() -> !dialog.isShowing());
        onEventThread(() -> {});
    }

    /** Chooses a file in the dialog that waits. */
    public void choose(Path file) throws Exception {
        var dialog = dialog().orElseThrow();
        EventQueue.invokeLater(() -> {
            var chooser = all(JFileChooser.class, dialog).get(0);
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
        });
        waitUntil(() -> !dialog.isShowing());
        onEventThread(() -> {});
    }

    /** Presses a key in a window. */
    public static void key(JFrame window, int key, int modifiers) throws Exception {
        onEventThread(() -> SwingUtilities.processKeyBindings(
                new KeyEvent(window.getRootPane(), KeyEvent.KEY_PRESSED, 0, modifiers, key, KeyEvent.CHAR_UNDEFINED)));
    }

    /** Plays as fast as can be, to the end of the run. */
    public void playToTheEnd() throws Exception {
        onEventThread(() -> {
            session.giveUp();
            console.setPlaySleep(0);
            console.pressPlay();
        });
        waitUntil(() -> console.getPlayState() == Console.PS_STOPPED);
        onEventThread(() -> {});
    }

    /** A picture of what a component shows on the screen. */
    public BufferedImage picture(Component component) throws Exception {
        onEventThread(() -> {});
        robot.waitForIdle();
        Toolkit.getDefaultToolkit().sync();
        return robot.createScreenCapture(new Rectangle(component.getLocationOnScreen(), component.getSize()));
    }

    /** Lets what was played be lost without a question. */
    public void giveUp() throws Exception {
        onEventThread(session::giveUp);
    }

    /** Plays on until so many rounds are played, and pauses; the relay must not be playing. */
    public void playTo(int rounds) throws Exception {
        playTo(rounds, () -> {
            if (console.getPlayState() == Console.PS_STOPPED) {
                session.giveUp();
                console.pressPlay();
            } else {
                console.pressPause();
            }
        });
    }

    /** Lets something set the relay playing, until so many rounds are played. */
    public void playTo(int rounds, Runnable start) throws Exception {
        onEventThread(() -> {
            console.setPlaySleep(0);
            console.setWhenShouldPause(rounds);
            start.run();
        });
        waitUntil(() -> relay().schedule.getSteps() >= rounds && console.getPlayState() == Console.PS_PAUSED);
        assertEquals(rounds, relay().schedule.getSteps());
    }

    public void stop() throws Exception {
        onEventThread(console::pressStop);
        waitUntil(() -> console.getPlayState() == Console.PS_STOPPED);
    }

    /** Does something as a click would. */
    public static void onEventThread(Runnable action) throws InterruptedException, InvocationTargetException {
        EventQueue.invokeAndWait(action);
    }

    public static <T> T ask(Callable<T> question) throws Exception {
        var task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    public void waitUntil(BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                fail("waited in vain; on standard error: " + err.toString(StandardCharsets.UTF_8));
            }
            Thread.sleep(20);
        }
    }

    /** Lets everything be drawn that is due. */
    public void settle() throws Exception {
        Thread.sleep(500);
        onEventThread(() -> {});
    }

    /** Takes a picture of the whole screen, for people to look at. */
    public Path screenshot(String name) throws Exception {
        settle();
        var folder = Files.createDirectories(Path.of("target", "screens"));
        var file = folder.resolve(name + ".png");
        var screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        ImageIO.write(robot.createScreenCapture(screen), "png", file.toFile());
        assertTrue(new File(file.toString()).length() > 10_000, "an empty picture: " + file);
        return file;
    }

    /** Clicks with the mouse. */
    public void click(Component component, double x, double y) throws Exception {
        settle();
        var corner = component.getLocationOnScreen();
        robot.mouseMove((int) Math.round(corner.x + x), (int) Math.round(corner.y + y));
        onEventThread(() -> {});
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        settle();
    }

    /** Everything of a kind inside a container, at any depth. */
    public static <T extends Component> List<T> all(Class<T> kind, Container container) {
        var found = new ArrayList<T>();
        for (var component : container.getComponents()) {
            if (kind.isInstance(component)) {
                found.add(kind.cast(component));
            }
            if (component instanceof Container inner) {
                found.addAll(all(kind, inner));
            }
        }
        return found;
    }

    /** The picture display in the window of this name. */
    public PortrayalDisplay2D display(String name) {
        return windows().stream()
                .filter(frame -> frame.getName().equals(name))
                .flatMap(frame -> all(PortrayalDisplay2D.class, frame).stream())
                .findFirst()
                .orElseThrow();
    }

    /** The windows in the console's list. */
    public List<JFrame> windows() {
        var frames = new ArrayList<JFrame>();
        for (var frame : console.getAllFrames()) {
            frames.add((JFrame) frame);
        }
        return frames;
    }

    @Override
    public void close() {
        try {
            onEventThread(session::giveUp);
            onEventThread(console::doClose);
            onEventThread(() -> {});
        } catch (InterruptedException | InvocationTargetException failed) {
            throw new AssertionError(failed);
        } finally {
            System.setErr(originalErr);
        }
        assertEquals(List.of(), complaints(), "on standard error");
    }

    /** What was written to standard error, but for what MASON always says when it opens a chart. */
    private List<String> complaints() {
        return err.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("sim.portrayal.inspector.TimeSeriesChartingPropertyInspector$"))
                .toList();
    }
}

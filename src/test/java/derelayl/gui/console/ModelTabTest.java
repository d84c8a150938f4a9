package derelayl.gui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Main;
import derelayl.gui.DrivenConsole;
import derelayl.record.Manifest;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import sim.display.Console;
import sim.util.gui.PropertyField;

@Tag("display")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIf(value = "derelayl.gui.ConsoleLauncher#hasDisplay", disabledReason = "there is no display")
class ModelTabTest {
    @TempDir
    private Path runs;

    private static PropertyField field(DrivenConsole driven, String key) {
        return DrivenConsole.all(JPanel.class, driven.modelTab()).stream()
                .flatMap(panel -> ModelTabTest.after(panel, key))
                .findFirst()
                .orElseThrow();
    }

    /** The field that follows the label in the panel. */
    private static Stream<PropertyField> after(JPanel panel, String key) {
        return List.of(panel.getComponents()).stream()
                .dropWhile(component -> !(component instanceof JLabel label && (key + " ").equals(label.getText())))
                .filter(PropertyField.class::isInstance)
                .map(PropertyField.class::cast)
                .limit(1);
    }

    /** Types a value and presses Enter. */
    private static void type(DrivenConsole driven, String key, String value) throws Exception {
        DrivenConsole.onEventThread(() -> {
            var field = field(driven, key).getField();
            press(field, KeyEvent.VK_END);
            field.setText(value);
            press(field, KeyEvent.VK_ENTER);
        });
        driven.settle();
    }

    private static void press(JTextField field, int key) {
        var event = new KeyEvent(field, KeyEvent.KEY_PRESSED, 0, 0, key, KeyEvent.CHAR_UNDEFINED);
        for (var listener : field.getKeyListeners()) {
            listener.keyPressed(event);
        }
    }

    private static String notice(DrivenConsole driven) {
        return DrivenConsole.all(JTextArea.class, driven.modelTab()).stream()
                .map(JTextArea::getText)
                .reduce("", String::concat);
    }

    @Test
    void aScenarioAndItsKeysTakeEffectAtTheNextStart() throws Exception {
        try (var driven = DrivenConsole.open("paper", runs)) {
            driven.playTo(3);
            type(driven, "participants", "16");
            type(driven, "seed", "7");
            driven.playTo(4);
            assertEquals(256, driven.relay().participants().size());
            driven.stop();
            driven.playTo(2);
            assertEquals(16, driven.relay().participants().size());
            assertEquals(7, driven.relay().seed());
            driven.screenshot("sixteen");
            DrivenConsole.onEventThread(() -> driven.session().scenario().choose("forgers-checked"));
            driven.settle();
            assertEquals("42", field(driven, "seed").getValue());
            assertEquals("0.1", field(driven, "population.forger.share").getValue());
            driven.stop();
            driven.playTo(2);
            assertEquals(2, driven.relay().dispositions().size());
        }
    }

    @Test
    void theSeedMayAlsoBeTypedInTheConsole() throws Exception {
        try (var driven = DrivenConsole.open("paper", runs)) {
            DrivenConsole.onEventThread(() -> new ConsoleField(driven.console(), "Random Number Seed").set(11));
            driven.settle();
            assertEquals("11", field(driven, "seed").getValue());
            type(driven, "participants", "64");
            driven.playTo(3);
            assertEquals(11, driven.relay().seed());
            assertEquals(64, driven.relay().participants().size());
        }
    }

    @Test
    void aShorterScenarioDoesNotEndTheRunInProgress() throws Exception {
        try (var driven = DrivenConsole.open("paper", runs)) {
            driven.playTo(130);
            DrivenConsole.onEventThread(() -> driven.session().scenario().choose("forgers-checked"));
            driven.playTo(135);
            driven.stop();
            driven.giveUp();
            DrivenConsole.onEventThread(driven.console()::pressPlay);
            driven.waitUntil(() -> driven.console().getPlayState() == Console.PS_STOPPED);
            assertEquals(120, driven.relay().schedule.getSteps());
        }
    }

    @Test
    void settingsThatRulesReadTakeEffectInTheNextRound() throws Exception {
        try (var driven = DrivenConsole.open("paper", runs)) {
            driven.playTo(3);
            var minted = driven.relay().ledger().minted();
            type(driven, "setting.unit-reward", "1000");
            driven.playTo(4);
            assertTrue(driven.relay().ledger().minted() > minted + 1000);
        }
    }

    @Test
    void aValueOutOfRangeIsRefusedAndExplained() throws Exception {
        try (var driven = DrivenConsole.open("paper", runs)) {
            type(driven, "training.success", "1.5");
            assertEquals("0.9", field(driven, "training.success").getValue());
            assertTrue(notice(driven).contains("training.success: '1.5' must be a number from 0 to 1"), notice(driven));
            type(driven, "participants", "one");
            assertEquals("256", field(driven, "participants").getValue());
            DrivenConsole.onEventThread(() -> driven.console()
                    .getTabPane()
                    .setSelectedIndex(driven.console().getTabPane().indexOfTab("Model")));
            driven.screenshot("refused");
            type(driven, "training.success", "0.8");
            assertEquals("", notice(driven));
        }
    }

    @Test
    void resultsAreThoseOfARunWithoutAConsole() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs)) {
            driven.playTo(25);
            var write = DrivenConsole.all(JButton.class, driven.modelTab()).stream()
                    .filter(button -> "Write results".equals(button.getText()))
                    .findFirst()
                    .orElseThrow();
            DrivenConsole.onEventThread((Runnable) write::doClick);
            driven.waitUntil(() -> notice(driven).contains("Tables and figures of 25 rounds are in "));
        }
        var expected = runs.resolve("headless");
        var typed = new String[] {"run", "forgers-checked", "--rounds", "25", "-q", "--out", expected.toString()};
        assertEquals(
                0,
                Main.commandLine().setOut(new PrintWriter(Writer.nullWriter())).execute(typed));
        var written = runs.resolve("forgers-checked/seed-42-console");
        assertEquals(names(expected), names(written));
        for (var name : names(expected)) {
            if (name.equals(RunInputs.SCENARIO)) {
                assertEquals(values(expected), values(written));
            } else if (!name.equals(Manifest.NAME)) {
                assertEquals(-1, Files.mismatch(expected.resolve(name), written.resolve(name)), name);
            }
        }
    }

    /** The scenario without what says where each value is from. */
    private static List<String> values(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(RunInputs.SCENARIO)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static SortedSet<String> names(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theRunEndsInTheScenariosLastRound() throws Exception {
        try (var driven = DrivenConsole.open("paper", runs, "rounds=5")) {
            DrivenConsole.onEventThread(driven.console()::pressPlay);
            driven.waitUntil(() -> driven.console().getPlayState() == Console.PS_STOPPED);
            assertEquals(5, driven.relay().schedule.getSteps());
        }
    }

    /** The windows that lie on another; a window may be elsewhere for a moment after it was opened. */
    private static List<JFrame> overlapping(List<JFrame> frames) {
        return frames.stream()
                .filter(one -> frames.stream()
                        .anyMatch(other -> one != other && one.getBounds().intersects(other.getBounds())))
                .toList();
    }

    @Test
    void windowsLieSideBySideAndAreFoundWhereTheyWereLeft() throws Exception {
        try (var driven = DrivenConsole.open("paper", runs)) {
            var frames = driven.windows();
            frames.add(driven.console());
            driven.waitUntil(() -> overlapping(frames).isEmpty());
            DrivenConsole.onEventThread(() -> frames.get(0).setBounds(20, 30, 400, 300));
            driven.settle();
        }
        try (var driven = DrivenConsole.openAgain(new Library(List.of(Path.of(""))), "paper", runs)) {
            JFrame first = driven.windows().get(0);
            driven.waitUntil(() -> first.getBounds().equals(new Rectangle(20, 30, 400, 300)));
        }
    }
}

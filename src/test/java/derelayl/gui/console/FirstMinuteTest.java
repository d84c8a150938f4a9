package derelayl.gui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.gui.DrivenConsole;
import derelayl.scenario.Library;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JSlider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import sim.display.Console;

/** What somebody sees who opens the console for the first time. */
@Tag("display")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIf(value = "derelayl.gui.ConsoleLauncher#hasDisplay", disabledReason = "there is no display")
class FirstMinuteTest {
    @TempDir
    private Path runs;

    private static List<String> numbers(DrivenConsole driven) {
        var labels = DrivenConsole.all(
                JLabel.class,
                DrivenConsole.all(MainNumbers.class, driven.console()).get(0));
        return labels.stream().map(JLabel::getText).toList();
    }

    @Test
    void opensAtAPaceAtWhichOneSeesSomething() throws Exception {
        try (var driven = DrivenConsole.open("forgers-unchecked", runs)) {
            assertEquals(100, driven.console().getPlaySleep());
            var speed = DrivenConsole.all(SpeedControl.class, driven.console()).get(0);
            assertTrue(speed.isShowing());
            var start = System.nanoTime();
            DrivenConsole.key(driven.console(), KeyEvent.VK_SPACE, 0);
            driven.waitUntil(() -> driven.relay().schedule.getSteps() >= 8);
            assertTrue(System.nanoTime() - start >= 700_000_000L, "eight rounds took less than 0.7 s");
            var slider = DrivenConsole.all(JSlider.class, speed).get(0);
            DrivenConsole.onEventThread(() -> slider.setValue(slider.getMaximum()));
            assertEquals(0, driven.console().getPlaySleep());
            driven.waitUntil(() -> driven.console().getPlayState() == Console.PS_STOPPED);
            driven.waitUntil(() -> numbers(driven).contains("120"));
            assertEquals("Round", numbers(driven).get(0));
            assertEquals(10, numbers(driven).size());
            assertTrue(
                    numbers(driven).get(9).matches("[67]\\d %"), numbers(driven).get(9));
        }
    }

    @Test
    void keysPlayPauseAndGoOnByARoundInEveryWindow() throws Exception {
        try (var driven = DrivenConsole.open("forgers-unchecked", runs)) {
            var windows = driven.windows();
            windows.add(driven.console());
            for (JFrame window : windows) {
                var before = driven.relay().schedule.getSteps();
                DrivenConsole.key(window, KeyEvent.VK_N, 0);
                assertEquals(Math.max(0, before) + 1, driven.relay().schedule.getSteps(), window.getName());
                DrivenConsole.key(window, KeyEvent.VK_SPACE, 0);
                assertEquals(Console.PS_PLAYING, driven.console().getPlayState());
                DrivenConsole.key(window, KeyEvent.VK_SPACE, 0);
                assertEquals(Console.PS_PAUSED, driven.console().getPlayState());
            }
        }
    }

    @Test
    void titlesSayWhatIsPlayedAndWhetherItWasChanged() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs)) {
            driven.waitUntil(() -> driven.console().getTitle().equals("DeRelayL: forgers-checked, seed 42"));
            driven.playTo(2);
            DrivenConsole.onEventThread(() -> driven.session().scenario().change("setting.unit-reward", "7"));
            driven.waitUntil(() -> driven.windows().stream()
                    .allMatch(window -> window.getTitle().endsWith(": forgers-checked, seed 42 (changed)")));
        }
    }

    @Test
    void aSecondConsoleDoesNotCoverTheFirst() throws Exception {
        try (var first = DrivenConsole.open("forgers-checked", runs);
                var second = DrivenConsole.openAgain(new Library(List.of(Path.of(""))), "paper", runs)) {
            var names = first.windows().stream().map(JFrame::getName).toList();
            second.waitUntil(
                    () -> first.console().isShowing() && second.console().isShowing());
            for (var i = 0; i < names.size(); i++) {
                var one = first.windows().get(i);
                var other = second.windows().get(i);
                second.waitUntil(() -> one.getX() != other.getX() && one.getY() != other.getY());
            }
            assertFalse(first.console().getLocation().equals(second.console().getLocation()));
            second.screenshot("two-consoles");
        }
    }
}

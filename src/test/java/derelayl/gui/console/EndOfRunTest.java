package derelayl.gui.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.gui.DrivenConsole;
import derelayl.policy.Trust;
import derelayl.run.Run;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import sim.display.Console;

/** What becomes of a relay that has ended. */
@Tag("display")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIf(value = "derelayl.gui.ConsoleLauncher#hasDisplay", disabledReason = "there is no display")
class EndOfRunTest {
    private static final String PLAY_AGAIN = "Play from the start";

    @TempDir
    private Path folder;

    private static double[] headless(int rounds) {
        var scenario = new ScenarioReader(new Library(List.of(Path.of("")))).read("forgers-checked", List.of());
        var relay = Run.of(RunInputs.of(scenario, Trust.GUARDED)).relay();
        relay.run(rounds);
        return relay.ledger().balances();
    }

    private DrivenConsole ended(int rounds) throws Exception {
        var driven = DrivenConsole.open("forgers-checked", folder, "rounds=" + rounds);
        driven.playToTheEnd();
        return driven;
    }

    private static String state(DrivenConsole driven) {
        return DrivenConsole.all(JTextArea.class, strip(driven)).get(0).getText();
    }

    private static RunStrip strip(DrivenConsole driven) {
        return DrivenConsole.all(RunStrip.class, driven.console()).get(0);
    }

    private static JButton goOn(DrivenConsole driven) {
        return DrivenConsole.all(JButton.class, strip(driven)).get(0);
    }

    @Test
    void pauseAndSpaceAfterTheEndDoNothing() throws Exception {
        try (var driven = ended(12)) {
            var relay = driven.relay();
            driven.waitUntil(() -> state(driven).startsWith("The run is over: round 12 was the last."));
            DrivenConsole.onEventThread(driven.console()::pressPause);
            DrivenConsole.key(driven.console(), KeyEvent.VK_SPACE, 0);
            DrivenConsole.key(driven.console(), KeyEvent.VK_N, 0);
            assertEquals(Console.PS_STOPPED, driven.console().getPlayState());
            assertSame(relay, driven.relay());
            assertFalse(goOn(driven).isVisible());
        }
    }

    @Test
    void playingAgainAsksBeforeWhatNobodyKeptIsLost() throws Exception {
        try (var driven = ended(12)) {
            var relay = driven.relay();
            var dialog = driven.openDialog(driven.console()::pressPlay);
            assertTrue(
                    DrivenConsole.text(dialog).contains("The 12 rounds of forgers-checked, seed 42 (changed)"),
                    DrivenConsole.text(dialog));
            driven.screenshot("asked");
            driven.answer("Cancel");
            assertSame(relay, driven.relay());
            driven.openDialog(driven.console()::pressPlay);
            driven.answer(PLAY_AGAIN);
            driven.waitUntil(() -> driven.console().getPlayState() == Console.PS_STOPPED);
            assertNotSame(relay, driven.relay());
        }
    }

    @Test
    void closingAsksToo() throws Exception {
        try (var driven = ended(3)) {
            driven.openDialog(driven.console()::doClose);
            driven.answer("Cancel");
            assertTrue(driven.console().isShowing());
            DrivenConsole.onEventThread(() -> driven.relay()
                    .writeToCheckpoint(folder.resolve("three.checkpoint").toFile()));
            DrivenConsole.onEventThread(driven.console()::doClose);
            assertFalse(driven.console().isDisplayable());
        }
    }

    @Test
    void aStoppedRunIsNotLostAndGoesOn() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", folder)) {
            driven.playTo(10);
            driven.stop();
            assertTrue(DrivenConsole.dialog().isEmpty());
            driven.waitUntil(() -> goOn(driven).isVisible());
            driven.playTo(30, goOn(driven)::doClick);
            assertArrayEquals(headless(30), driven.coins());
            assertEquals(
                    30, driven.session().relay().orElseThrow().charts().rounds().size());
        }
    }

    @Test
    void aFinishedRunGoesOnForMoreRounds() throws Exception {
        try (var driven = ended(12)) {
            DrivenConsole.onEventThread(() -> driven.session().scenario().change("rounds", "40"));
            driven.waitUntil(() -> goOn(driven).isVisible());
            driven.screenshot("can-go-on");
            DrivenConsole.key(driven.console(), KeyEvent.VK_SPACE, 0);
            driven.waitUntil(() -> driven.console().getPlayState() == Console.PS_STOPPED);
            assertArrayEquals(headless(40), driven.coins());
        }
    }

    @Test
    void aFinishedRunIsSavedAndOpenedElsewhere() throws Exception {
        var file = folder.resolve("finished.checkpoint");
        try (var driven = ended(12)) {
            driven.openDialog(driven.console()::doSaveAs);
            driven.choose(file);
            assertTrue(Files.exists(file));
            assertEquals(0, driven.session().roundsToLose());
        }
        try (var driven = DrivenConsole.open("paper", folder)) {
            var tabs = tabs(driven);
            driven.openDialog(driven.console()::doOpen);
            driven.choose(file);
            assertEquals(Console.PS_PAUSED, driven.console().getPlayState());
            assertEquals(tabs, tabs(driven));
            driven.waitUntil(() -> driven.console().getTitle().contains("finished.checkpoint, seed 42"));
            driven.playTo(40);
            assertArrayEquals(headless(40), driven.coins());
        }
    }

    private static List<String> tabs(DrivenConsole driven) throws Exception {
        return DrivenConsole.ask(() -> {
            var pane = driven.console().getTabPane();
            return IntStream.range(0, pane.getTabCount())
                    .mapToObj(pane::getTitleAt)
                    .toList();
        });
    }

    @Test
    void whatCannotBeOpenedOrSavedIsExplained() throws Exception {
        try (var driven = DrivenConsole.open("paper", folder)) {
            var early = driven.openDialog(driven.console()::doSaveAs);
            assertTrue(DrivenConsole.text(early).contains("There is no relay yet"), DrivenConsole.text(early));
            driven.answer("OK");
            driven.openDialog(driven.console()::doOpen);
            var missing = folder.resolve("missing.checkpoint");
            driven.choose(missing);
            driven.waitUntil(() -> DrivenConsole.dialog().isPresent());
            var text = DrivenConsole.text(DrivenConsole.dialog().orElseThrow());
            assertTrue(text.contains("there is no such file"), text);
            driven.screenshot("missing");
            driven.answer("OK");
        }
    }
}

package derelayl.gui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.gui.session.UserFacingException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@Tag("display")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIf(value = "derelayl.gui.ConsoleLauncher#hasDisplay", disabledReason = "there is no display")
class RestoreTest {
    @TempDir
    private Path folder;

    /** What File, Open does with the file that was chosen. */
    private static boolean restore(DrivenConsole driven, Path file) throws Exception {
        Callable<Boolean> restore = () -> driven.gui().readNewStateFromCheckpoint(file.toFile());
        return DrivenConsole.ask(restore);
    }

    @Test
    void aRestoredRelayGoesOnToTheSameNumbers() throws Exception {
        var file = folder.resolve("round-30.checkpoint");
        double[] expected;
        try (var driven = DrivenConsole.open("forgers-checked", folder, "seed=7")) {
            driven.playTo(30);
            DrivenConsole.onEventThread(() -> driven.relay().writeToCheckpoint(file.toFile()));
            driven.playTo(60);
            expected = driven.coins();
            assertTrue(restore(driven, file));
            assertEquals(30, driven.session().relay().orElseThrow().rounds());
            driven.playTo(60);
            assertArrayEquals(expected, driven.coins());
        }
        try (var driven = DrivenConsole.open("paper", folder)) {
            driven.playTo(3);
            assertTrue(restore(driven, file));
            assertEquals(7, driven.session().seed());
            driven.screenshot("restored");
            driven.playTo(60);
            assertArrayEquals(expected, driven.coins());
            driven.screenshot("restored-and-played-on");
            driven.stop();
            driven.playTo(3);
            assertEquals(1, driven.relay().dispositions().size());
        }
    }

    @Test
    void rulesOfTheCheckpointDecideUntilOthersAreChosen() throws Exception {
        var file = folder.resolve("round-10.checkpoint");
        double[] expected;
        try (var driven = DrivenConsole.open("paper", folder, "policy.bidding=equal-offers")) {
            driven.playTo(10);
            DrivenConsole.onEventThread(() -> driven.relay().writeToCheckpoint(file.toFile()));
            driven.playTo(20);
            expected = driven.coins();
        }
        try (var driven = DrivenConsole.open("paper", folder)) {
            driven.playTo(1);
            assertTrue(restore(driven, file));
            driven.playTo(20);
            assertArrayEquals(expected, driven.coins());
        }
    }

    @Test
    void whatCannotBeRestoredOrKeptIsSaidInASentence() throws Exception {
        var file = Files.writeString(folder.resolve("letter.checkpoint"), "Dear relay");
        try (var driven = DrivenConsole.open("paper", folder)) {
            assertSentence(assertThrows(
                    UserFacingException.class,
                    () -> driven.relay()
                            .writeToCheckpoint(
                                    folder.resolve("early.checkpoint").toFile())));
            driven.playTo(5);
            var coins = driven.coins();
            assertSentence(assertThrows(
                    UserFacingException.class, () -> driven.gui().readNewStateFromCheckpoint(file.toFile())));
            assertArrayEquals(coins, driven.coins());
            driven.playTo(6);
        }
    }

    private static void assertSentence(UserFacingException problem) {
        var printed = new ByteArrayOutputStream();
        problem.printStackTrace(new PrintStream(printed));
        assertEquals(problem.getMessage(), printed.toString().strip());
    }
}

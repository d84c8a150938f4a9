package derelayl.gui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import sim.display.Console;

@Tag("display")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIf(value = "derelayl.gui.ConsoleLauncher#hasDisplay", disabledReason = "there is no display")
class ConsoleTest {
    @TempDir
    private Path runs;

    private static double[] headless(String name, int rounds) {
        var scenario = new ScenarioReader(new Library(List.of(Path.of("")))).read(name, List.of());
        var policies = RunInputs.of(scenario, Trust.GUARDED).policies();
        var relay = new RelaySimulation(scenario.seed(), scenario.relay(), policies);
        relay.run(rounds);
        return relay.ledger().balances();
    }

    @Test
    void playsThePublishedRelayAsWithoutAConsoleAndTheSameAgain() throws Exception {
        try (var driven = DrivenConsole.open("paper", runs)) {
            driven.playTo(60);
            assertArrayEquals(headless("paper", 60), driven.coins());
            driven.screenshot("paper");
            driven.stop();
            driven.playTo(30);
            assertArrayEquals(headless("paper", 30), driven.coins());
        }
    }

    @Test
    void pausesAndPlaysRoundByRound() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs)) {
            DrivenConsole.onEventThread(driven.console()::pressPause);
            assertEquals(Console.PS_PAUSED, driven.console().getPlayState());
            assertEquals(0, driven.relay().schedule.getSteps());
            driven.screenshot("before-the-first-round");
            for (var round = 1; round <= 3; round++) {
                DrivenConsole.onEventThread(driven.console()::pressPlay);
                assertEquals(round, driven.relay().schedule.getSteps());
            }
            assertArrayEquals(headless("forgers-checked", 3), driven.coins());
            driven.playTo(40);
            assertArrayEquals(headless("forgers-checked", 40), driven.coins());
            assertTrue(driven.session().relay().orElseThrow().rounds() == 40);
            driven.screenshot("forgers-checked");
        }
    }

    @Test
    void keepsUpWithTwentyRoundsASecondAndStaysSo() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs, "rounds=3000")) {
            driven.playTo(2000);
            var start = System.nanoTime();
            driven.playTo(2200);
            var seconds = (System.nanoTime() - start) / 1e9;
            assertTrue(seconds < 10, "200 rounds took %.1f s".formatted(seconds));
            driven.screenshot("long-run");
        }
    }

    @Test
    void drawsTenThousandParticipants() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs, "participants=10000")) {
            driven.playTo(12);
            driven.screenshot("ten-thousand");
        }
    }
}

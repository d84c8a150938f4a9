package derelayl.gui.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.gui.DrivenConsole;
import derelayl.scenario.Library;
import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import sim.display.Console;

@Tag("display")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIf(value = "derelayl.gui.ConsoleLauncher#hasDisplay", disabledReason = "there is no display")
class RulesTest {
    @TempDir
    private Path folder;

    private Path rewards;

    @BeforeEach
    void copyRules() throws IOException {
        for (var from : List.of(Path.of("rules"), Path.of("scenarios"))) {
            try (var files = Files.walk(from)) {
                for (var file : files.toList()) {
                    Files.copy(file, folder.resolve(file.toString()));
                }
            }
        }
        rewards = folder.resolve("rules/reward/owner-and-ancestors.drl");
    }

    private DrivenConsole open() throws Exception {
        var driven = DrivenConsole.open(new Library(List.of(folder)), "forgers-checked", folder);
        DrivenConsole.onEventThread(() -> driven.console()
                .getTabPane()
                .setSelectedIndex(driven.console().getTabPane().indexOfTab("Rules")));
        return driven;
    }

    private static RulesTab tab(DrivenConsole driven) {
        return DrivenConsole.all(RulesTab.class, driven.console()).get(0);
    }

    private static void press(DrivenConsole driven, String text) throws Exception {
        var button = DrivenConsole.all(JButton.class, driven.console()).stream()
                .filter(candidate -> text.equals(candidate.getText()))
                .findFirst()
                .orElseThrow();
        DrivenConsole.onEventThread((Runnable) button::doClick);
    }

    private static String text(DrivenConsole driven) throws Exception {
        Callable<String> texts = () -> DrivenConsole.all(JTextArea.class, tab(driven)).stream()
                .filter(JTextArea::isVisible)
                .map(JTextArea::getText)
                .reduce("", String::concat);
        return DrivenConsole.ask(texts);
    }

    private void rewrite(String from, String to) throws IOException {
        var text = Files.readString(rewards);
        assertTrue(text.contains(from));
        Files.writeString(rewards, text.replace(from, to));
    }

    @Test
    void reloadedRulesApplyFromTheNextRoundOn() throws Exception {
        try (var driven = open()) {
            driven.playTo(10);
            var minted = driven.relay().ledger().minted();
            rewrite("pay(1)", "pay(1000)");
            press(driven, "Reload rules");
            assertEquals(minted, driven.relay().ledger().minted());
            driven.playTo(11);
            assertTrue(driven.relay().ledger().minted() > minted + 10_000);
        }
    }

    @Test
    void aChangedFileIsNoticed() throws Exception {
        try (var driven = open()) {
            driven.playTo(5);
            rewrite("pay(1)", "pay(7)");
            driven.waitUntil(() -> driven.session()
                    .rules()
                    .files(PolicyPoint.REWARD)
                    .get(0)
                    .text()
                    .contains("pay(7)"));
        }
    }

    @Test
    void aBrokenFileLeavesTheOldRulesInForceAndIsExplained() throws Exception {
        double[] expected;
        try (var driven = open()) {
            driven.playTo(20);
            expected = driven.coins();
        }
        try (var driven = open()) {
            driven.playTo(10);
            rewrite("pay(1)", "pya(1)");
            press(driven, "Reload rules");
            driven.playTo(20);
            assertArrayEquals(expected, driven.coins());
            assertTrue(text(driven).contains("owner-and-ancestors.drl:"), text(driven));
            assertTrue(text(driven).contains("pya"), text(driven));
            driven.screenshot("rules-broken");
            rewrite("pya(1)", "pay(1)");
            press(driven, "Reload rules");
            assertFalse(text(driven).contains("pya"), text(driven));
        }
    }

    @Test
    void aChoiceThatDoesNotFitIsShownAndExplainedUntilItDoes() throws Exception {
        var odd = folder.resolve("rules/reward/odd.drl");
        Files.writeString(odd, Files.readString(rewards).replace("pay(1)", "pya(1)"));
        try (var driven = open()) {
            driven.playTo(5);
            var menu = DrivenConsole.all(JComboBox.class, tab(driven)).get(PolicyPoint.REWARD.ordinal());
            DrivenConsole.onEventThread(() -> menu.setSelectedItem("odd"));
            for (var check = 0; check < 3; check++) {
                DrivenConsole.onEventThread(driven.session().rules()::reloadIfChanged);
                assertTrue(text(driven).contains("odd.drl:"), text(driven));
                assertTrue(text(driven).contains("owner-and-ancestors.drl stays in force"), text(driven));
                assertTrue(text(driven).contains("package rules.reward"), text(driven));
            }
            driven.screenshot("rules-odd");
            DrivenConsole.onEventThread(() -> driven.session().scenario().change("setting.unit-reward", "2"));
            assertTrue(text(driven).contains("odd.drl:"), text(driven));
            Files.writeString(odd, Files.readString(odd).replace("pya(1)", "pay(1)"));
            driven.waitUntil(() -> driven.session()
                    .rules()
                    .files(PolicyPoint.REWARD)
                    .get(0)
                    .path()
                    .equals(odd));
            driven.waitUntil(() -> driven.session().rules().problems().isEmpty());
            assertTrue(text(driven).contains("The files were read again"), text(driven));
        }
    }

    @Test
    void whatIsChosenAtAnotherPointIsTakenMeanwhile() throws Exception {
        Files.writeString(folder.resolve("rules/reward/odd.drl"), "nothing of use");
        try (var driven = open()) {
            var menus = DrivenConsole.all(JComboBox.class, tab(driven));
            DrivenConsole.onEventThread(
                    () -> menus.get(PolicyPoint.REWARD.ordinal()).setSelectedItem("odd"));
            DrivenConsole.onEventThread(
                    () -> menus.get(PolicyPoint.ACKNOWLEDGEMENT.ordinal()).setSelectedItem("strikes"));
            assertTrue(text(driven).contains("odd.drl:"), text(driven));
            assertEquals(
                    "strikes.drl",
                    driven.session()
                            .rules()
                            .files(PolicyPoint.ACKNOWLEDGEMENT)
                            .get(0)
                            .path()
                            .getFileName()
                            .toString());
        }
    }

    @Test
    void anotherVariantIsChosenFromTheMenu() throws Exception {
        try (var driven = open()) {
            driven.playTo(10);
            var menus = DrivenConsole.all(JComboBox.class, tab(driven));
            assertEquals(PolicyPoint.values().length, menus.size());
            var acknowledgement = menus.get(PolicyPoint.ACKNOWLEDGEMENT.ordinal());
            DrivenConsole.onEventThread(() -> acknowledgement.setSelectedItem("strikes"));
            assertTrue(text(driven).contains("package rules.acknowledgement"), text(driven));
            driven.playTo(60);
            assertTrue(driven.relay().participants().stream()
                    .anyMatch(participant -> participant.standing().isExcluded()));
            assertTrue(text(driven).contains("strike"), text(driven));
            driven.screenshot("rules-chosen");
        }
    }

    @Test
    void rulesThatFailInARoundEndTheRunAndAreExplained() throws Exception {
        try (var driven = open()) {
            driven.playTo(5);
            rewrite("pay(1)", "pay(-1)");
            press(driven, "Reload rules");
            DrivenConsole.onEventThread(driven.console()::pressPause);
            driven.waitUntil(() -> driven.console().getPlayState() == Console.PS_STOPPED);
            driven.settle();
            assertTrue(text(driven).contains("owner-and-ancestors.drl:"), text(driven));
            rewrite("pay(-1)", "pay(1)");
            press(driven, "Reload rules");
            driven.playTo(5);
            assertFalse(text(driven).contains("pay(-1"), text(driven));
        }
    }

    @Test
    void theShownFileIsTheOneOfTheSelectedPoint() throws Exception {
        try (var driven = open()) {
            for (var point : PolicyPoint.values()) {
                DrivenConsole.all(AbstractButton.class, tab(driven)).stream()
                        .filter(button -> point.key().equals(button.getText()))
                        .findFirst()
                        .ifPresent(AbstractButton::doClick);
                var isDefault = driven.session().rules().files(point).isEmpty();
                var shown = isDefault ? "No rules: the defaults hold" : "package rules." + point.key();
                assertTrue(text(driven).contains(shown), text(driven));
            }
        }
    }
}

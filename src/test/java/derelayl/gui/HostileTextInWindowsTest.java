package derelayl.gui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.gui.inspector.Inspectable;
import derelayl.gui.inspector.SelectionInspector;
import derelayl.scenario.Library;
import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JRadioButton;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.border.TitledBorder;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Whatever files say, no part of any window shows it as HTML, which would load pictures from anywhere. */
@Tag("display")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIf(value = "derelayl.gui.ConsoleLauncher#hasDisplay", disabledReason = "there is no display")
class HostileTextInWindowsTest {
    private static final String HOSTILE = "<html><b>hostile<img src='file:nothing'>";
    private static final String HOSTILE_NAME = "<html><b>hostile";

    @TempDir
    private Path folder;

    /** Parts that were looked at and say something hostile, so that the test does not pass for want of any. */
    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void copyRulesAndMakeThemHostile() throws IOException {
        for (var from : List.of(Path.of("rules"), Path.of("scenarios"))) {
            try (var files = Files.walk(from)) {
                for (var file : files.toList()) {
                    Files.copy(file, folder.resolve(file.toString()));
                }
            }
        }
        for (var file : List.of("reward/owner-and-ancestors", "bidding/version-gap")) {
            var path = folder.resolve("rules/%s.drl".formatted(file));
            Files.writeString(path, Files.readString(path).replace("rule \"", "rule \"" + HOSTILE));
        }
        var rewards = folder.resolve("rules/reward/owner-and-ancestors.drl");
        Files.writeString(rewards, Files.readString(rewards).replace("kind ==", "setting(\"mine\") > 0, kind =="));
        Files.copy(rewards, folder.resolve("rules/reward/%s.drl".formatted(HOSTILE_NAME)));
        Files.writeString(folder.resolve("scenarios/%s.properties".formatted(HOSTILE_NAME)), """
                # %s
                policy.reward = %s
                # %s
                setting.mine = 1
                rounds = 20
                participants = 16
                """.formatted(
                        HOSTILE, HOSTILE_NAME, HOSTILE));
    }

    @Test
    void nothingIsShownAsHtml() throws Exception {
        try (var driven = DrivenConsole.open(new Library(List.of(folder)), HOSTILE_NAME, folder)) {
            driven.playTo(5);
            var tabs = driven.console().getTabPane();
            DrivenConsole.onEventThread(() -> {
                for (var tab = 0; tab < tabs.getTabCount(); tab++) {
                    tabs.setSelectedIndex(tab);
                }
            });
            DrivenConsole.onEventThread(() -> DrivenConsole.all(JRadioButton.class, driven.console()).stream()
                    .filter(button -> button.getText().equals("reward"))
                    .forEach(JRadioButton::doClick));
            var sheet = DrivenConsole.ask(() -> {
                var participants = driven.relay().participants();
                var made = new SelectionInspector(
                        Inspectable.of(
                                participants.get(0), driven.session().relay().orElseThrow()),
                        driven.gui(),
                        isThere -> {});
                made.updateInspector();
                return made;
            });
            driven.settle();
            DrivenConsole.onEventThread(() -> {
                check(sheet);
                for (var window : Window.getWindows()) {
                    check(window);
                }
            });
        }
        for (var part : List.of("table", "menu", "border", "tip", "text of JComboBox")) {
            assertTrue(seen.contains(part), () -> "nothing hostile in any " + part + ", only in " + seen);
        }
    }

    private void check(Component component) {
        if (component instanceof JComponent part) {
            isNoPage(part, part.getClass().getSimpleName());
            if (part.getToolTipText() != null) {
                var tip = new JToolTip();
                tip.setTipText(part.getToolTipText());
                assertFalse(part.getToolTipText().contains("<b>hostile"), part.getToolTipText());
                // MASON has tips that are pages of its own.
                if (part.getToolTipText().contains("hostile")) {
                    isNoPage(tip, part.getToolTipText());
                }
                note(part.getToolTipText(), "tip");
            }
            if (part.getBorder() instanceof TitledBorder border) {
                isNoPage(new JLabel(border.getTitle()), "border");
                assertFalse(String.valueOf(border.getTitle()).contains("<b>hostile"), border.getTitle());
                note(border.getTitle(), "border");
            }
        }
        if (component instanceof JTable table) {
            for (var row = 0; row < table.getRowCount(); row++) {
                for (var column = 0; column < table.getColumnCount(); column++) {
                    var cell = (JComponent) table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                    isNoPage(cell, "table");
                    note(String.valueOf(table.getValueAt(row, column)), "table");
                }
            }
        }
        if (component instanceof JComboBox<?> menu) {
            checkMenu(menu);
        }
        if (component instanceof Container container) {
            for (var inner : container.getComponents()) {
                check(inner);
            }
        }
    }

    private <T> void checkMenu(JComboBox<T> menu) {
        for (var index = 0; index < menu.getItemCount(); index++) {
            var item = menu.getItemAt(index);
            var shown = menu.getRenderer().getListCellRendererComponent(new JList<>(), item, index, false, false);
            isNoPage((JComponent) shown, "menu");
            note(String.valueOf(item), "menu");
            note(String.valueOf(item), "text of JComboBox");
        }
    }

    private static void isNoPage(JComponent part, String where) {
        assertNull(part.getClientProperty(BasicHTML.propertyKey), where);
    }

    private void note(String text, String where) {
        if (text != null && text.contains("hostile")) {
            seen.add(where);
        }
    }
}

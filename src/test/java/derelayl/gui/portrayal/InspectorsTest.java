package derelayl.gui.portrayal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.gui.DrivenConsole;
import derelayl.gui.inspector.SelectionInspector;
import derelayl.ledger.Block;
import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.swing.JTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import sim.portrayal.LocationWrapper;
import sim.util.gui.PropertyField;

@Tag("display")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIf(value = "derelayl.gui.ConsoleLauncher#hasDisplay", disabledReason = "there is no display")
class InspectorsTest {
    @TempDir
    private Path runs;

    /** Where in a display something of a kind is, found by trying. */
    private static <T> Point2D find(PortrayalDisplay2D display, Class<T> kind) throws Exception {
        return DrivenConsole.ask(() -> {
            for (var y = 5; y < display.insideDisplay.getHeight(); y += 5) {
                for (var x = 5; x < display.insideDisplay.getWidth(); x += 5) {
                    if (hit(display, x, y).filter(kind::isInstance).isPresent()) {
                        return new Point2D.Double(x, y);
                    }
                }
            }
            throw new AssertionError("there is no " + kind);
        });
    }

    private static Optional<Object> hit(PortrayalDisplay2D display, double x, double y) {
        var bag = display.objectsHitBy(new Point2D.Double(x, y))[0];
        return bag.isEmpty() ? Optional.empty() : Optional.of(((LocationWrapper) bag.get(0)).getObject());
    }

    private static SelectionInspector clicked(DrivenConsole driven, String title, Class<?> kind) throws Exception {
        var display = driven.display(title);
        driven.settle();
        var place = find(display, kind);
        driven.click(display.insideDisplay, place.getX(), place.getY());
        var sheets = DrivenConsole.all(SelectionInspector.class, driven.console());
        assertEquals(1, sheets.size(), "inspectors of " + kind);
        var sheet = sheets.get(0);
        assertTrue(sheet.isShowing());
        var fields = DrivenConsole.all(PropertyField.class, sheet);
        assertTrue(fields.size() >= 5, fields.size() + " fields");
        fields.forEach(field -> assertFalse(field.getValue().isBlank(), "an empty field"));
        DrivenConsole.all(JTable.class, sheet).forEach(table -> assertTrue(table.getRowCount() > 0, "an empty table"));
        return sheet;
    }

    @Test
    void aClickOpensTheInspectorOfWhatIsThere() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs)) {
            driven.playTo(40);
            assertEquals(
                    "Participant 0",
                    clicked(driven, "The relay", Participant.class).getTitle());
            driven.screenshot("participant");
            clicked(driven, "The lineage", RelayModel.class);
            driven.screenshot("model");
            clicked(driven, "The chain", Block.class);
            driven.screenshot("block");
        }
    }

    /** How many rings a picture has. */
    private static long rings(DrivenConsole driven, String title, List<?> objects) {
        var portrayal = driven.display(title).portrayal();
        return objects.stream().filter(portrayal::isSelected).count();
    }

    @Test
    void aRingGoesWithItsInspectorAndNothingWithAClickBeside() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs)) {
            driven.playTo(20);
            var participants = driven.relay().participants();
            clicked(driven, "The relay", Participant.class);
            assertEquals(1, rings(driven, "The relay", participants));
            var display = driven.display("The lineage");
            driven.click(display.insideDisplay, 1, 1);
            assertEquals(
                    1,
                    DrivenConsole.all(SelectionInspector.class, driven.console())
                            .size());
            assertEquals(1, rings(driven, "The relay", participants));
            clicked(driven, "The chain", Block.class);
            assertEquals(0, rings(driven, "The relay", participants));
            assertEquals(
                    1,
                    rings(
                            driven,
                            "The chain",
                            driven.session().relay().orElseThrow().blocks()));
            DrivenConsole.onEventThread(() -> driven.console().removeAllInspectors(true));
            assertEquals(
                    0,
                    rings(
                            driven,
                            "The chain",
                            driven.session().relay().orElseThrow().blocks()));
        }
    }

    @Test
    void tipsSayWhatMatters() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs)) {
            driven.playTo(20);
            driven.settle();
            assertTip(
                    driven.display("The relay"),
                    Participant.class,
                    "(?s).*participant 0, honest<br>.* coins, .*strike.*");
            assertTip(driven.display("The lineage"), RelayModel.class, "(?s).*Model of round .*performance .*");
            assertTip(driven.display("The chain"), Block.class, "(?s).*Block of round .*mined by .*");
        }
    }

    private static void assertTip(PortrayalDisplay2D display, Class<?> kind, String pattern) throws Exception {
        var place = find(display, kind);
        var event = new MouseEvent(
                display.insideDisplay, MouseEvent.MOUSE_MOVED, 0, 0, (int) place.getX(), (int) place.getY(), 0, false);
        var tip = DrivenConsole.ask(() -> String.valueOf(display.insideDisplay.getToolTipText(event)));
        assertTrue(tip.matches(pattern), tip);
    }

    /** The picture in the README. */
    @Test
    void forgersTakeOverTheLineage() throws Exception {
        try (var driven = DrivenConsole.open("forgers-unchecked", runs)) {
            driven.playTo(14);
            clicked(driven, "The relay", Participant.class);
            driven.screenshot("console");
            var models = new LineageTree(driven.relay(), 0).heights().keySet();
            assertTrue(models.stream()
                    .anyMatch(model -> driven.relay()
                            .participants()
                            .get(model.trainer())
                            .disposition()
                            .isDishonest()));
        }
    }

    @Test
    void tabsAreNotEmpty() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs)) {
            driven.playTo(40);
            var tabs = driven.console().getTabPane();
            for (var tab = 0; tab < tabs.getTabCount(); tab++) {
                var shown = tab;
                DrivenConsole.onEventThread(() -> tabs.setSelectedIndex(shown));
                driven.screenshot("tab-" + tabs.getTitleAt(tab).toLowerCase(Locale.ROOT));
            }
        }
    }
}

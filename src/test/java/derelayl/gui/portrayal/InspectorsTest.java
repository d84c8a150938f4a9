package derelayl.gui.portrayal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.gui.DrivenConsole;
import derelayl.gui.inspector.SelectionInspector;
import derelayl.ledger.Block;
import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import java.awt.geom.Point2D;
import java.nio.file.Path;
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

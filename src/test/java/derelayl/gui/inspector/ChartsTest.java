package derelayl.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.gui.DrivenConsole;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import sim.display.GUIState;
import sim.portrayal.SimpleInspector;
import sim.portrayal.inspector.HistogramChartingPropertyInspector;
import sim.portrayal.inspector.TimeSeriesChartingPropertyInspector;
import sim.util.gui.PropertyField;
import sim.util.media.chart.HistogramGenerator;
import sim.util.media.chart.TimeSeriesChartGenerator;

/** The charts that MASON makes of what inspectors show. */
@Tag("display")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIf(value = "derelayl.gui.ConsoleLauncher#hasDisplay", disabledReason = "there is no display")
class ChartsTest {
    @TempDir
    private Path runs;

    /** The menus beside the properties of the relay, in their order. */
    private static List<JToggleButton> menus(DrivenConsole driven) {
        var relay = DrivenConsole.all(SimpleInspector.class, driven.modelTab());
        return DrivenConsole.all(JToggleButton.class, relay.get(relay.size() - 1));
    }

    private static List<JFrame> visibleFrames() {
        var frames = new ArrayList<JFrame>();
        for (var window : Window.getWindows()) {
            if (window instanceof JFrame frame && frame.isVisible()) {
                frames.add(frame);
            }
        }
        return frames;
    }

    private static void choose(DrivenConsole driven, JToggleButton menu, String item) throws Exception {
        DrivenConsole.onEventThread(() -> menu.scrollRectToVisible(menu.getBounds()));
        driven.click(menu, menu.getWidth() / 2.0, menu.getHeight() / 2.0);
        Callable<JMenuItem> find = () -> {
            var popup = (JPopupMenu) MenuSelectionManager.defaultManager().getSelectedPath()[0];
            return DrivenConsole.all(JMenuItem.class, popup).stream()
                    .filter(candidate -> candidate.getText().startsWith(item))
                    .findFirst()
                    .orElseThrow();
        };
        var chosen = DrivenConsole.ask(find);
        DrivenConsole.onEventThread((Runnable) chosen::doClick);
        DrivenConsole.onEventThread(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
    }

    @Test
    void everyNumberAndEveryArrayCanBeCharted() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs)) {
            driven.playTo(5);
            var watch = driven.session().relay().orElseThrow();
            var pages = List.of(
                    new RelayProperties(driven.session()::relay).all(),
                    new InspectedParticipant(driven.relay().participants().get(3), watch).properties(),
                    new InspectedModel(driven.relay().lineage().top(), watch).properties(),
                    new InspectedBlock(watch.blocks().get(0), watch).properties(),
                    new InspectedBlock(watch.blocks().get(3), watch).properties());
            for (var page : pages) {
                for (var property : page) {
                    if (property.type() != String.class) {
                        DrivenConsole.onEventThread(() -> chart(property, driven.gui()));
                    }
                }
            }
        }
    }

    private static void chart(Property property, GUIState gui) {
        var list = new PropertyList("test", List.of(property));
        var isArray = property.type().isArray();
        var generator = isArray ? new HistogramGenerator() : new TimeSeriesChartGenerator();
        var frame = generator.createFrame();
        var chart = isArray
                ? new HistogramChartingPropertyInspector(list, 0, gui, generator)
                : new TimeSeriesChartingPropertyInspector(list, 0, gui, generator);
        chart.setStopper(() -> {});
        assertTrue(chart.isValidInspector(), property.name());
        frame.dispose();
    }

    @Test
    void aChartAndAHistogramAreMadeFromTheMenu() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs)) {
            driven.playTo(5);
            DrivenConsole.onEventThread(() -> driven.console()
                    .getTabPane()
                    .setSelectedIndex(driven.console().getTabPane().indexOfTab("Model")));
            var before = visibleFrames().size();
            var properties = new RelayProperties(driven.session()::relay).all();
            var menus = menus(driven);
            assertEquals(properties.size(), menus.size());
            choose(driven, menus.get(8), "Chart");
            choose(driven, menus.get(properties.size() - 2), "Make Histogram");
            driven.playTo(30);
            assertEquals(before + 2, visibleFrames().size());
            driven.screenshot("mason-charts");
        }
    }

    @Test
    void everyPropertyHasAValueAndAMeaning() throws Exception {
        try (var driven = DrivenConsole.open("forgers-checked", runs)) {
            driven.playTo(3);
            for (var property : new RelayProperties(driven.session()::relay).all()) {
                assertTrue(property.value().get() != null, property.name());
                assertTrue(!property.description().isBlank(), property.name());
            }
            for (var section : DrivenConsole.all(SimpleInspector.class, driven.modelTab())) {
                for (var field : DrivenConsole.all(PropertyField.class, section)) {
                    assertTrue(!field.getValue().isBlank());
                }
            }
        }
    }
}

package derelayl.gui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import sim.display.Console;
import sim.util.gui.PropertyField;

/** The seed in MASON's console, which is where the next start takes it from. */
final class SeedField {
    private static final String LABEL = "Random Number Seed";
    private static final long UNSIGNED = 0xFFFF_FFFFL;

    private final PropertyField field;

    /** Finds the field: the first after its label. */
    SeedField(Console console) {
        var components = new ArrayList<Component>();
        collect(console.getContentPane(), components);
        var isBelowLabel = components.stream().dropWhile(component -> !isLabel(component));
        field = isBelowLabel
                .filter(PropertyField.class::isInstance)
                .map(PropertyField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLabel(Component component) {
        return component instanceof JLabel label
                && label.getText() != null
                && label.getText().startsWith(LABEL);
    }

    private static void collect(Container container, List<Component> components) {
        for (var component : container.getComponents()) {
            components.add(component);
            if (component instanceof Container inner) {
                collect(inner, components);
            }
        }
    }

    /** Sets the seed of the next start, 0 to 2^32 - 1. */
    void set(long seed) {
        field.setValue(field.newValue(String.valueOf(seed)));
    }

    /** The seed of the next start. */
    long value() {
        return ofMason(Long.parseLong(field.getValue()));
    }

    /** MASON keeps the lower half of a seed, with a sign; the relay's seeds have none. */
    static long ofMason(long seed) {
        return seed & UNSIGNED;
    }
}

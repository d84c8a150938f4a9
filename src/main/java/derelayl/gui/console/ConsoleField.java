package derelayl.gui.console;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import sim.display.Console;
import sim.util.gui.PropertyField;

/** A field in MASON's console, which has no other way to set it so that the field shows it. */
final class ConsoleField {
    private final PropertyField field;

    /**
     * Finds the field.
     *
     * @param label how the label before it begins
     */
    ConsoleField(Console console, String label) {
        var components = new ArrayList<Component>();
        collect(console.getContentPane(), components);
        field = components.stream()
                .dropWhile(component -> !isLabel(component, label))
                .filter(PropertyField.class::isInstance)
                .map(PropertyField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLabel(Component component, String text) {
        return component instanceof JLabel label
                && label.getText() != null
                && label.getText().startsWith(text);
    }

    private static void collect(Container container, List<Component> components) {
        for (var component : container.getComponents()) {
            components.add(component);
            if (component instanceof Container inner) {
                collect(inner, components);
            }
        }
    }

    void set(long number) {
        set(String.valueOf(number));
    }

    void clear() {
        set("");
    }

    private void set(String text) {
        field.setValue(field.newValue(text));
    }

    /** What it is set to; it must not be empty. */
    long value() {
        return Long.parseLong(field.getValue());
    }
}

package derelayl.gui.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A property as MASON's inspectors show it: a line with a name and a value, which may be changed or charted.
 *
 * @param name what it is called
 * @param description what it means, with unit and range
 * @param type of the value: a primitive number, String or an array of numbers
 * @param value how it is now
 * @param domain what it may be: an interval makes a slider, an array of names a menu
 * @param setter takes another value, as typed; nothing if it can only be read
 */
public record Property(
        String name,
        String description,
        Class<?> type,
        Supplier<Object> value,
        Optional<Object> domain,
        Optional<Consumer<String>> setter) {
    /** A number to read. */
    public static Property number(String name, String description, Supplier<Double> value) {
        return new Property(name, description, double.class, value::get, Optional.empty(), Optional.empty());
    }

    /** A whole number to read. */
    public static Property count(String name, String description, Supplier<Integer> value) {
        return new Property(name, description, int.class, value::get, Optional.empty(), Optional.empty());
    }

    /** Text to read. */
    public static Property text(String name, String description, Supplier<String> value) {
        return new Property(name, description, String.class, value::get, Optional.empty(), Optional.empty());
    }

    /** Many numbers to read. */
    public static Property numbers(String name, String description, Supplier<double[]> value) {
        return new Property(name, description, double[].class, value::get, Optional.empty(), Optional.empty());
    }

    /** The same, but that it can be changed; the setter is given what was typed. */
    public Property withSetter(Consumer<String> other) {
        return new Property(name, description, type, value, domain, Optional.of(other));
    }

    /** The same, but that it is chosen from a slider's interval, or from an array of names by its number. */
    public Property withDomain(Object other) {
        return new Property(name, description, type, value, Optional.of(other), setter);
    }
}

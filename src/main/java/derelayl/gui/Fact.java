package derelayl.gui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something that an inspector shows.
 *
 * @param name what it is called
 * @param description what it means, with unit and range
 * @param type of the value: a primitive number, String or an array of numbers
 * @param value how it is now
 * @param domain what it may be: an interval makes a slider, an array of names a menu
 * @param change what to do with another value, as typed; nothing if it can only be read
 */
record Fact(
        String name,
        String description,
        Class<?> type,
        Supplier<Object> value,
        Optional<Object> domain,
        Optional<Consumer<String>> change) {
    /** A number to read. */
    static Fact number(String name, String description, Supplier<Double> value) {
        return new Fact(name, description, double.class, value::get, Optional.empty(), Optional.empty());
    }

    /** A whole number to read. */
    static Fact count(String name, String description, Supplier<Integer> value) {
        return new Fact(name, description, int.class, value::get, Optional.empty(), Optional.empty());
    }

    /** Words to read. */
    static Fact words(String name, String description, Supplier<String> value) {
        return new Fact(name, description, String.class, value::get, Optional.empty(), Optional.empty());
    }

    /** Many numbers to read. */
    static Fact numbers(String name, String description, Supplier<double[]> value) {
        return new Fact(name, description, double[].class, value::get, Optional.empty(), Optional.empty());
    }

    /** The same, but that it can be changed. */
    Fact changedBy(Consumer<String> setter) {
        return new Fact(name, description, type, value, domain, Optional.of(setter));
    }

    /** The same, but that it is chosen from a slider's interval, or from an array of names by its number. */
    Fact from(Object choices) {
        return new Fact(name, description, type, value, Optional.of(choices), change);
    }
}

package derelayl.scenario;

import java.util.List;

/**
 * A key of scenarios. What is declared here is what readers check, and what lists of keys, the console and figures say.
 *
 * @param name as scenarios write it, such as "training.gain.mean"
 * @param label what it is, as an axis would say it: "mean gain of a training"
 * @param unit of its numbers, such as "coins"; empty for counts, shares and words
 * @param type what it may be
 * @param standard what the defaults set it to, as written; for settings that a scenario adds, a stand-in
 * @param note what else is to be known of it, in sentences; empty if nothing
 * @param needs without any of these, it has no effect in a run
 * @param <T> what a value is in Java
 */
public record Key<T>(
        String name, String label, String unit, ValueType<T> type, String standard, String note, List<Need> needs) {
    /**
     * Checks the default.
     *
     * @throws IllegalArgumentException if it is not among the values that the key may have
     */
    public Key {
        needs = List.copyOf(needs);
        if (type.read(standard).isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: the default '%s' is not %s".formatted(name, standard, type.demand()));
        }
    }

    /** A key without a unit that is called by its name. */
    Key(String name, ValueType<T> type, String standard) {
        this(name, name, "", type, standard, "", List.of());
    }

    Key<T> label(String words) {
        return new Key<>(name, words, unit, type, standard, note, needs);
    }

    Key<T> unit(String plural) {
        return new Key<>(name, label, plural, type, standard, note, needs);
    }

    Key<T> note(String sentences) {
        return new Key<>(name, label, unit, type, standard, sentences, needs);
    }

    Key<T> needs(Need... all) {
        return new Key<>(name, label, unit, type, standard, note, List.of(all));
    }

    /** All of it in a line: what it is, in which unit and range, and what else is to be known. */
    public String meaning() {
        return label
                + (unit.isEmpty() ? "" : ", in " + unit)
                + (type.range().isEmpty() ? "" : "; " + type.range())
                + (note.isEmpty() ? "" : ". " + note);
    }

    /** The value among these. */
    T in(Values values) {
        return in(values, type);
    }

    /** The value among these, which must be of a narrower type as the other values are. */
    T in(Values values, ValueType<T> narrower) {
        return values.take(this, narrower).orElseGet(() -> type.read(standard).orElseThrow());
    }
}

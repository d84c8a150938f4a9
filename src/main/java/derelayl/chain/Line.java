package derelayl.chain;

import derelayl.wording.JsonText;
import derelayl.wording.ShortestDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;

/** A line of the chain in the making: a JSON object without blanks, in which rows are arrays. */
final class Line {
    private final StringBuilder text = new StringBuilder(1 << 13);

    /**
     * Begins a line.
     *
     * @param block its number, counted from 0
     * @param previous the hash of the line before
     * @param kind of the block
     * @param round the round, counted from 1; 0 before the first
     */
    Line(long block, String previous, String kind, int round) {
        text.append('{');
        name("block").add(block);
        name("previous").add(previous);
        name("kind").add(kind);
        name("round").add(round);
    }

    /** Begins a field; its value comes next. */
    Line name(String name) {
        separate();
        text.append('"').append(name).append("\":");
        return this;
    }

    /** Adds a whole number. */
    Line add(long number) {
        separate();
        text.append(number);
        return this;
    }

    /** Adds a number; nothing but {@code null} if it is infinite. */
    Line add(double number) {
        separate();
        if (Double.isInfinite(number)) {
            text.append("null");
        } else {
            ShortestDecimal.append(number, text);
        }
        return this;
    }

    Line add(boolean truth) {
        separate();
        text.append(truth);
        return this;
    }

    /** Adds a word: letters, digits and {@code _}. */
    Line add(String word) {
        separate();
        text.append('"').append(word).append('"');
        return this;
    }

    /** Adds a text, which may be anything. */
    Line addText(String anything) {
        return addJson(JsonText.quoted(anything));
    }

    /** Adds a value that is in JSON already. */
    Line addJson(String json) {
        separate();
        text.append(json);
        return this;
    }

    /** Adds an array. */
    <T> Line addAll(Collection<T> elements, BiConsumer<Line, T> add) {
        separate();
        text.append('[');
        elements.forEach(element -> add.accept(this, element));
        text.append(']');
        return this;
    }

    /** Adds rows: an array of arrays. */
    <T> Line addRows(Collection<T> rows, BiConsumer<Line, T> addCells) {
        return addAll(rows, (line, row) -> {
            line.separate();
            text.append('[');
            addCells.accept(line, row);
            text.append(']');
        });
    }

    /** Adds an object. */
    <T> Line addObject(BiConsumer<Line, T> addFields, T of) {
        separate();
        text.append('{');
        addFields.accept(this, of);
        text.append('}');
        return this;
    }

    private void separate() {
        var last = text.charAt(text.length() - 1);
        if (last != '{' && last != '[' && last != ':') {
            text.append(',');
        }
    }

    /** The finished line in UTF-8, without the line break. */
    byte[] bytes() {
        return (text + "}").getBytes(StandardCharsets.UTF_8);
    }
}

package derelayl.record;

import derelayl.measure.Value;
import derelayl.wording.Identifier;
import derelayl.wording.ShortestDecimal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of numbers and of words that need no quotes, in CSV as RFC 4180 has it. Rows are made in one piece of text
 * that is used again, for a run writes hundreds of thousands of cells.
 */
final class PlainCsv implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final String END = "\r\n";

    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();
    private final Map<String, String> identifiers = new LinkedHashMap<>();
    private boolean hasHeader;

    PlainCsv(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /** Writes the first row, unless the table has it already. */
    void header(List<String> columns) {
        if (!hasHeader) {
            hasHeader = true;
            columns.forEach(this::add);
            endRow();
        }
    }

    /** The file has a header, and rows of earlier rounds. */
    void goOn() {
        hasHeader = true;
    }

    /** Makes sure that all rows are in the file. */
    void flush() throws IOException {
        out.flush();
    }

    /** Adds a cell with a word: letters, digits, {@code -} and {@code _}. */
    PlainCsv add(String word) {
        row.append(word).append(',');
        return this;
    }

    /** Adds a cell with what something is called, as tables spell it. */
    PlainCsv addName(String name) {
        return add(identifiers.computeIfAbsent(name, Identifier::of));
    }

    /** Adds a cell with a whole number. */
    PlainCsv add(long number) {
        row.append(number).append(',');
        return this;
    }

    /** Adds a cell with a number. */
    PlainCsv add(double number) {
        ShortestDecimal.append(number, row);
        row.append(',');
        return this;
    }

    /** Adds a cell with what was measured. */
    PlainCsv add(Value value) {
        value.appendTo(row);
        row.append(',');
        return this;
    }

    /**
     * Writes the row.
     *
     * @throws UncheckedIOException if that fails
     */
    void endRow() {
        row.setLength(row.length() - 1);
        row.append(END);
        try {
            out.write(row.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        row.setLength(0);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

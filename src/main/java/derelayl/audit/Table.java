package derelayl.audit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A table of a run, read row by row beside the chain. */
final class Table implements AutoCloseable {
    private final String name;
    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> rows;
    private Optional<NamedCsvRecord> next;

    private Table(String name, CsvReader<NamedCsvRecord> reader) {
        this.name = name;
        this.reader = reader;
        rows = reader.iterator();
        next = read();
    }

    /** The table of this name in a folder, if it is there. */
    static Optional<Table> in(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var raw = Files.newInputStream(file);
        var text = new InputStreamReader(name.endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8);
        return Optional.of(new Table(name, CsvReader.builder().ofNamedCsvRecord(text)));
    }

    private Optional<NamedCsvRecord> read() {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException | UncheckedIOException damaged) {
            throw new Unreadable("this table is damaged");
        }
    }

    String name() {
        return name;
    }

    /** The next row, if it is of this round; it then makes way for the one after it. */
    Optional<NamedCsvRecord> row(int round) {
        var row = next.filter(candidate -> number(candidate, "round") == round);
        if (row.isPresent()) {
            next = read();
        }
        return row;
    }

    boolean isAtEnd() {
        return next.isEmpty();
    }

    /** The number in a cell; not a number if the cell is empty. */
    static double number(NamedCsvRecord row, String column) {
        var text = text(row, column);
        try {
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            throw new Unreadable("%s: '%s' is no number", column, text);
        }
    }

    static String text(NamedCsvRecord row, String column) {
        return row.findField(column).orElseThrow(() -> new Unreadable("there is no column %s", column));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

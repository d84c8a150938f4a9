package derelayl.experiment.design;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import derelayl.scenario.Key;
import derelayl.scenario.Keys;
import derelayl.scenario.Origin;
import derelayl.scenario.ScenarioProblem;
import derelayl.wording.Nearest;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads tables of points: the first row has keys, by name or as tables of results call them, the others values. A
 * column {@code point} is left out.
 */
public final class TableReader {
    private static final String POINT = "point";

    private final String source;
    private final Consumer<ScenarioProblem> problems;
    private final List<Optional<Key<?>>> columns = new ArrayList<>();
    private final Iterator<CsvRecord> rows;

    /**
     * Reads the first row.
     *
     * @param source what the table is called in messages
     * @param problems takes everything that is wrong
     */
    public TableReader(String source, Reader table, Consumer<ScenarioProblem> problems) {
        this.source = source;
        this.problems = problems;
        rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(table)
                .iterator();
        try {
            if (rows.hasNext()) {
                rows.next().getFields().forEach(this::addColumn);
            }
        } catch (CsvParseException damaged) {
            report(1, "this is no CSV: " + damaged.getMessage());
        }
    }

    private void addColumn(String name) {
        var key = key(name.strip());
        if (key.isEmpty() && !name.strip().equals(POINT)) {
            var names = Keys.all().stream().map(Key::name).toList();
            report(1, "column '%s': there is no such key%s".formatted(name, Nearest.hint(name, names)));
        }
        if (key.isPresent() && columns.contains(key)) {
            report(1, "column '%s' is there twice".formatted(name));
        }
        columns.add(key);
    }

    /** The key that a column is called by. Names in families have hyphens where columns have underscores. */
    private static Optional<Key<?>> key(String name) {
        var known = Keys.named(name)
                .or(() -> Keys.all().stream()
                        .<Key<?>>map(key -> key)
                        .filter(key -> VariedKey.column(key.name()).equals(name))
                        .findFirst());
        return known.isPresent()
                ? known
                : Keys.named(name.replaceFirst("^(setting|population)_", "$1.")
                        .replaceFirst("_(share|alliance)$", ".$1")
                        .replace('_', '-'));
    }

    /** The keys, in the order of the columns. */
    public List<Key<?>> keys() {
        return columns.stream().<Key<?>>flatMap(Optional::stream).toList();
    }

    /**
     * The values in the next row, each as scenarios would write it; nothing once there are no more.
     *
     * @throws java.io.UncheckedIOException if the table cannot be read
     */
    public Optional<List<String>> next() {
        try {
            return rows.hasNext() ? Optional.of(values(rows.next())) : Optional.empty();
        } catch (CsvParseException damaged) {
            report(0, "this is no CSV: " + damaged.getMessage());
            return Optional.empty();
        }
    }

    private List<String> values(CsvRecord row) {
        var line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != columns.size()) {
            report(
                    line,
                    "as many values as in the first row are needed, %d, and not %d"
                            .formatted(columns.size(), row.getFieldCount()));
            return List.of();
        }
        var values = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).isPresent()) {
                values.add(value(columns.get(i).get(), row.getField(i).strip(), line));
            }
        }
        return values;
    }

    private String value(Key<?> key, String text, int line) {
        try {
            return new AxisReader(key).single(text);
        } catch (AxisException wrong) {
            report(line, "%s: %s".formatted(key.name(), wrong.getMessage()));
            return text;
        }
    }

    private void report(int line, String what) {
        problems.accept(new ScenarioProblem(new Origin(source, line, false), what));
    }
}

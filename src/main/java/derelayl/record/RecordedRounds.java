package derelayl.record;

import de.siegmar.fastcsv.reader.CsvReader;
import derelayl.files.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What runs have written down about their rounds. */
public final class RecordedRounds {
    private RecordedRounds() {}

    /**
     * The row of a round in {@code rounds.csv}.
     *
     * @param folder the run's
     * @param number the round, counted from 1
     * @return the values by column; none if the run has not got so far
     */
    public static Map<String, String> round(Path folder, int number) throws IOException {
        var table = folder.resolve(RoundsTable.NAME);
        OrdinaryFile.check(table);
        if (!Files.exists(table)) {
            return Map.of();
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            return rows.stream()
                    .skip(number - 1L)
                    .findFirst()
                    .map(row -> row.getFieldsAsMap())
                    .orElse(Map.of());
        }
    }
}

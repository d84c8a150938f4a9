package derelayl.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import derelayl.Experiment;
import derelayl.measure.MeasuredRound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTableTest {
    @Test
    void holdsWhatWasMeasured() throws IOException {
        var file = new ByteArrayOutputStream();
        var measured = new ArrayList<Map<String, String>>();
        try (var table = new RoundsTable(file)) {
            var relay = Experiment.established(0.2).relay(5);
            relay.observe(table);
            relay.observe(round -> measured.add(texts(MeasuredRound.of(round))));
            relay.run(20);
        }
        var text = file.toString(StandardCharsets.UTF_8);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            assertEquals(
                    measured, rows.stream().map(row -> row.getFieldsAsMap()).toList());
        }
        assertTrue(text.startsWith("round,owners,trainers,"), text);
        assertTrue(text.endsWith("\r\n"), "as RFC 4180 has it");
    }

    private static Map<String, String> texts(MeasuredRound round) {
        var texts = new LinkedHashMap<String, String>();
        round.byColumn().forEach((column, value) -> texts.put(column, value.text()));
        return texts;
    }

    @Test
    void aTableWithoutRoundsIsEmpty() throws IOException {
        var file = new ByteArrayOutputStream();
        new RoundsTable(file).close();
        assertEquals(0, file.size());
    }
}

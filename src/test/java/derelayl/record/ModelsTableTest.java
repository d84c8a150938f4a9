package derelayl.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import derelayl.Experiment;
import derelayl.measure.MeasuredRound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Every model of a relay with a fifth of forgers, whom the majority does not acknowledge. */
class ModelsTableTest {
    private static final int ROUNDS = 25;

    private final HashMap<Integer, List<Long>> counts = new HashMap<>();

    private List<NamedCsvRecord> rows() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var table = new ModelsTable(file)) {
            var relay = Experiment.established(0.2).relay(5);
            relay.observe(table);
            relay.observe(round -> {
                var of = MeasuredRound.of(round);
                counts.put(
                        round.number(),
                        List.of((long) of.trained(), (long) of.tally().all().acknowledged(), (long) of.settled()));
            });
            relay.run(ROUNDS);
        }
        var text = new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(file.toByteArray())));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        }
    }

    @Test
    void theTableHasWhatRoundsHave() throws IOException {
        var rows = rows();
        for (var round = 1; round <= ROUNDS; round++) {
            var number = String.valueOf(round);
            var of = rows.stream()
                    .filter(row -> row.getField("round").equals(number))
                    .toList();
            assertEquals(
                    counts.get(round), List.of((long) of.size(), is(of, "acknowledged"), is(of, "settled")), number);
        }
    }

    private static long is(List<NamedCsvRecord> rows, String column) {
        return rows.stream().filter(row -> row.getField(column).equals("true")).count();
    }

    /** A model's base is in the table as well, unless it is the first of all; from it, the truth can be followed. */
    @Test
    void descentCanBeFollowed() throws IOException {
        var truths = new HashMap<List<String>, Double>();
        var forged = 0;
        for (var row : rows()) {
            var base = List.of(row.getField("base"), row.getField("base_trainer"));
            var truth = Double.parseDouble(row.getField("true"));
            assertTrue(base.get(0).equals("0") || truths.containsKey(base), row::toString);
            assertTrue(
                    base.get(0).equals("0") || base.get(1).equals(row.getField("owner")),
                    "an owner lends the model that it has trained");
            if (row.getField("conduct").equals("forge")) {
                assertEquals(truths.getOrDefault(base, 0.0), truth);
                assertEquals("false", row.getField("settled"));
                forged++;
            }
            truths.put(List.of(row.getField("round"), row.getField("trainer")), truth);
        }
        assertTrue(forged > 0);
    }
}

package derelayl.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code rounds.csv}: a row for each round; and a summary of them. */
public final class RoundsTable implements RoundObserver, AutoCloseable {
    private final CsvWriter csv;
    private Map<String, String> last = new LinkedHashMap<>();
    private String extinctionRound = "";

    /** Starts the table. */
    public RoundsTable(OutputStream out) {
        csv = CsvWriter.builder().build(out);
    }

    @Override
    public void roundCompleted(Round round) {
        var values = RoundValues.of(round).byColumn();
        if (last.isEmpty()) {
            csv.writeRecord(values.keySet());
        }
        csv.writeRecord(values.values());
        last = values;
        if (round.isExtinct() && extinctionRound.isEmpty()) {
            extinctionRound = String.valueOf(round.number());
        }
    }

    /** {@code summary.json}: the last round's values, and the round in which the relay died out; null if there is none. */
    public byte[] summary() throws IOException {
        var summary = new LinkedHashMap<String, Json.Literal>();
        last.forEach((column, value) -> summary.put(column, new Json.Literal(value)));
        summary.put("extinction_round", new Json.Literal(extinctionRound));
        return Json.document(summary);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

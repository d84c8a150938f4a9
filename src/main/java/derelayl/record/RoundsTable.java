package derelayl.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** {@code rounds.csv}: a row for each round. */
public final class RoundsTable implements RoundObserver, AutoCloseable {
    private static final Map<String, Function<Round, String>> COLUMNS = columns();

    private final CsvWriter csv;

    /** Starts the table with its header. */
    public RoundsTable(OutputStream out) {
        csv = CsvWriter.builder().build(out);
        csv.writeRecord(COLUMNS.keySet());
    }

    private static Map<String, Function<Round, String>> columns() {
        var columns = new LinkedHashMap<String, Function<Round, String>>();
        columns.put("round", round -> String.valueOf(round.number()));
        columns.put("owners", round -> String.valueOf(round.roles().owners().size()));
        columns.put("trainers", round -> String.valueOf(round.roles().trainers().size()));
        columns.put("matched", round -> String.valueOf(round.matches().size()));
        columns.put("trained", round -> String.valueOf(round.contributions().size()));
        columns.put(
                "settled", round -> String.valueOf(round.settlement().settled().size()));
        columns.put(
                "coins_minted",
                round -> ShortestDecimal.of(round.relay().ledger().minted()));
        columns.put(
                "coins_burned",
                round -> ShortestDecimal.of(round.relay().ledger().burned()));
        columns.put(
                "coins_in_supply",
                round -> ShortestDecimal.of(round.relay().ledger().supply()));
        columns.put("extinct", round -> String.valueOf(round.isExtinct()));
        return columns;
    }

    @Override
    public void roundCompleted(Round round) {
        csv.writeRecord(
                COLUMNS.values().stream().map(column -> column.apply(round)).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

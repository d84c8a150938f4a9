package derelayl.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import derelayl.relay.Round;
import java.io.IOException;
import java.io.OutputStream;

/** {@code rounds.csv}: a row for each round; and a summary of them. */
public final class RoundsTable implements Recorder {
    /** The file's name. */
    public static final String NAME = "rounds.csv";

    private final CsvWriter csv;
    private final RunSummary summary;

    /**
     * Starts the table.
     *
     * @param rounds how many there will be
     */
    public RoundsTable(OutputStream out, int rounds) {
        csv = CsvWriter.builder().build(out);
        summary = new RunSummary(rounds);
    }

    @Override
    public void roundCompleted(Round round) {
        var values = RoundValues.of(round).byColumn();
        if (round.number() == 1) {
            csv.writeRecord(values.keySet());
        }
        csv.writeRecord(values.values());
        summary.add(round, values);
    }

    /** {@code summary.json}, once the last round is complete. */
    public byte[] summary() throws IOException {
        return summary.document();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

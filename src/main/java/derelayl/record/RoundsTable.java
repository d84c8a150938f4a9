package derelayl.record;

import derelayl.measure.Measure;
import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRound;
import derelayl.measure.RoundMeasures;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code rounds.csv}: a row for each round, with a column for each measure. */
public final class RoundsTable implements MeasureObserver, Recorder {
    /** The file's name. */
    public static final String NAME = "rounds.csv";

    private final PlainCsv csv;
    private List<Measure<MeasuredRound>> measures = List.of();

    /** A table without rows; its header comes with the first. */
    public RoundsTable(OutputStream out) {
        csv = new PlainCsv(out);
    }

    @Override
    public void roundMeasured(MeasuredRound round) {
        if (measures.isEmpty()) {
            measures = RoundMeasures.of(round.dispositions());
            csv.header(measures.stream().map(Measure::column).toList());
        }
        measures.forEach(measure -> csv.add(measure.of(round)));
        csv.endRow();
    }

    @Override
    public void save(StateOutput state) throws IOException {
        csv.flush();
    }

    @Override
    public void restore(StateInput state) {
        csv.goOn();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

package derelayl.record;

import derelayl.lineage.ModelId;
import derelayl.measure.Delivery;
import derelayl.relay.Round;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code models.csv.gz}: a row for each model that was delivered, in the order of matching, copies last. */
public final class ModelsTable implements Recorder {
    /** The file's name. */
    public static final String NAME = "models.csv.gz";

    private static final List<String> COLUMNS = List.of(
            "round",
            "trainer",
            "owner",
            "base",
            "base_trainer",
            "conduct",
            "true",
            "claimed",
            "accuracy",
            "acknowledged",
            "settled");

    private final PlainCsv csv;

    /** A table without rows. */
    public ModelsTable(OutputStream out) throws IOException {
        csv = new PlainCsv(new FastGzipOutputStream(out));
    }

    @Override
    public void roundCompleted(Round round) {
        csv.header(COLUMNS);
        for (var delivery : Delivery.in(round)) {
            var model = delivery.model();
            csv.add(model.version())
                    .add(model.trainer())
                    .add(model.owner())
                    .add(model.baseId().map(ModelId::version).orElseThrow())
                    .add(model.baseId().map(ModelId::trainer).orElseThrow())
                    .addName(delivery.conduct().name())
                    .add(model.performance())
                    .add(model.claim())
                    .add(model.accuracy())
                    .add(String.valueOf(delivery.acknowledged()))
                    .add(String.valueOf(delivery.settled()))
                    .endRow();
        }
    }

    @Override
    public void save(StateOutput state) throws IOException {
        csv.header(COLUMNS);
        csv.flush();
    }

    @Override
    public void restore(StateInput state) {
        csv.goOn();
    }

    @Override
    public void close() throws IOException {
        csv.header(COLUMNS);
        csv.close();
    }
}

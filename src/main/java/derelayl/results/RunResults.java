package derelayl.results;

import derelayl.chain.ChainPlan;
import derelayl.chain.ChainState;
import derelayl.chain.ChainWriter;
import derelayl.measure.Outcome;
import derelayl.record.BackgroundRecorder;
import derelayl.record.DecisionsTable;
import derelayl.record.ModelsTable;
import derelayl.record.ParticipantsTable;
import derelayl.record.Recorder;
import derelayl.record.RoundsTable;
import derelayl.record.RunFolder;
import derelayl.record.SummaryFile;
import derelayl.relay.RoundObserver;
import derelayl.report.Reporter;
import derelayl.run.RunInputs;
import derelayl.scenario.Chain;
import derelayl.scenario.Decisions;
import derelayl.scenario.Scenario;
import derelayl.state.Resumable;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a run: its inputs at once, tables while it is played, and in the end a summary and figures. Whoever plays
 * it shows each round to the {@link #observers}, and says what it came to.
 */
public final class RunResults implements Resumable, AutoCloseable {
    private final RunFolder folder;
    private final RunInputs inputs;
    private final Scenario scenario;
    private final Reporter reporter = new Reporter();
    private final List<Recorder> tables = new ArrayList<>();
    private Optional<ChainWriter> chain = Optional.empty();

    private RunResults(RunFolder folder, RunInputs inputs) {
        this.folder = folder;
        this.inputs = inputs;
        scenario = inputs.scenario();
    }

    /** Writes what decides the run, unless the folder has that already, and opens its tables. */
    public static RunResults open(RunFolder folder, RunInputs inputs) throws IOException {
        // The scenario comes last, so that with it all is there.
        if (!Files.exists(folder.work().resolve(RunInputs.SCENARIO))) {
            for (var input : inputs.texts().entrySet()) {
                folder.publish(input.getKey(), input.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        var results = new RunResults(folder, inputs);
        try {
            results.openTables();
        } catch (IOException unwritable) {
            results.close();
            throw unwritable;
        }
        return results;
    }

    private void openTables() throws IOException {
        tables.add(new RoundsTable(folder.write(RoundsTable.NAME)));
        tables.add(
                new ParticipantsTable(folder.write("participants.csv.gz"), scenario.recordEvery(), scenario.rounds()));
        if (scenario.recordDecisions() != Decisions.NONE) {
            tables.add(new BackgroundRecorder(new DecisionsTable(
                    folder.write(DecisionsTable.NAME), scenario.recordDecisions() == Decisions.ALL)));
        }
        if (scenario.recordModels()) {
            tables.add(new BackgroundRecorder(new ModelsTable(folder.write(ModelsTable.NAME))));
        }
        if (scenario.chain() != Chain.OFF) {
            var plan = new ChainPlan(scenario.chain() == Chain.FULL, scenario.rounds(), inputs.checksum());
            var writer = new ChainWriter(folder.write(ChainWriter.NAME), plan);
            chain = Optional.of(writer);
            tables.add(new BackgroundRecorder(writer));
        }
    }

    /** Who must see each round. */
    public List<RoundObserver> observers() {
        var observers = new ArrayList<RoundObserver>(tables);
        if (scenario.figures().isDrawn()) {
            observers.add(reporter);
        }
        return observers;
    }

    /** Writes what the run came to, once its last round is over. */
    public void summarize(Outcome outcome) throws IOException {
        write(SummaryFile.NAME, SummaryFile.document(inputs.checksum(), scenario, outcome));
    }

    /**
     * Draws the figures, if the scenario wants any.
     *
     * @return how many there are
     */
    public int draw() throws IOException {
        var figures = scenario.figures().isDrawn() ? reporter.draw(scenario.figures()) : Map.<String, byte[]>of();
        for (var figure : figures.entrySet()) {
            write(figure.getKey(), figure.getValue());
        }
        return figures.size();
    }

    private void write(String name, byte[] content) throws IOException {
        try (var file = folder.write(name)) {
            file.write(content);
        }
    }

    /** How the chain ends, if there is one; it is all there once this is closed. */
    public Optional<ChainState> chain() {
        return chain.map(ChainWriter::state);
    }

    /** Makes sure that all rows of rounds so far are in the files. */
    @Override
    public void save(StateOutput state) throws IOException {
        for (var table : tables) {
            table.save(state);
        }
        reporter.save(state);
    }

    @Override
    public void restore(StateInput state) throws IOException {
        for (var table : tables) {
            table.restore(state);
        }
        reporter.restore(state);
    }

    /** Completes the tables. */
    @Override
    public void close() throws IOException {
        for (var table : tables) {
            table.close();
        }
    }
}

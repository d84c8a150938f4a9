package derelayl.command;

import derelayl.chain.ChainPlan;
import derelayl.chain.ChainState;
import derelayl.chain.ChainWriter;
import derelayl.policy.PolicyBook;
import derelayl.record.BackgroundRecorder;
import derelayl.record.DecisionsTable;
import derelayl.record.Manifest;
import derelayl.record.ModelsTable;
import derelayl.record.ParticipantsTable;
import derelayl.record.Recorder;
import derelayl.record.RoundsTable;
import derelayl.record.RunFolder;
import derelayl.record.SummaryFile;
import derelayl.relay.RelayParameters;
import derelayl.report.Reporter;
import derelayl.run.Run;
import derelayl.run.RunInputs;
import derelayl.scenario.Chain;
import derelayl.scenario.Decisions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A scenario played into a run folder.
 *
 * @param inputs what to play
 * @param policies its rules
 * @param folder where everything goes
 * @param manifest what the run is made of
 * @param messages how far it is
 * @param errors mistakes, and what else one must know of the run
 * @param timings take the time
 */
record ScenarioRun(
        RunInputs inputs,
        PolicyBook policies,
        RunFolder folder,
        Manifest manifest,
        PrintWriter messages,
        PrintWriter errors,
        Timings timings) {
    /**
     * Plays all rounds, and writes tables and figures.
     *
     * @return the files with results
     * @throws Interruption.Interrupted if told to stop
     */
    List<Path> play() throws Exception {
        try (var interruption = Interruption.listen(errors);
                folder) {
            try {
                publishInputs();
                var chain = simulate(interruption);
                interruption.check();
                var results = folder.complete();
                folder.publish(Manifest.NAME, manifest.done(chain.map(ChainState::head)));
                folder.settle();
                return results;
            } catch (Interruption.Interrupted stopped) {
                if (folder.interrupt(manifest.interrupted())) {
                    errors.printf("%s keeps the tables up to the last whole round%n", folder.path());
                }
                throw stopped;
            } catch (Exception | OutOfMemoryError failure) {
                endAfter(failure);
                throw failure;
            }
        }
    }

    private void publishInputs() throws IOException {
        for (var input : inputs.texts().entrySet()) {
            folder.publish(input.getKey(), input.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Plays, and says how far the chain has come, if there is one. */
    private Optional<ChainState> simulate(Interruption interruption) throws Exception {
        timings.announce("rounds");
        var scenario = inputs.scenario();
        sayIfNobodyTrains(scenario.relay());
        var reporter = new Reporter();
        var run = Run.of(scenario, timings.timed("  of that, asking rules", policies));
        var chain = chain();
        try (var roundsTable = new RoundsTable(folder.write(RoundsTable.NAME));
                var participantsTable = new ParticipantsTable(
                        folder.write("participants.csv.gz"), scenario.recordEvery(), scenario.rounds());
                var decisionsTable = decisionsTable();
                var modelsTable = modelsTable();
                var chainRecorder = recorder(chain);
                var progress = Progress.of(scenario.rounds(), messages)) {
            var recording = "  of that, recording";
            var outcome = timings.time(
                    "rounds",
                    () -> run.play(
                            timings.timed(recording, roundsTable),
                            timings.timed(recording, scenario.figures() ? reporter : round -> {}),
                            timings.timed(recording, participantsTable),
                            timings.timed(recording, decisionsTable),
                            timings.timed(recording, modelsTable),
                            timings.timed(recording, chainRecorder),
                            progress,
                            new Extinction(errors),
                            interruption));
            write(SummaryFile.NAME, SummaryFile.document(inputs.checksum(), scenario, outcome));
        }
        if (scenario.figures()) {
            for (var figure : timings.time("figures", reporter::draw).entrySet()) {
                write(figure.getKey(), figure.getValue());
            }
        }
        var state = chain.map(ChainWriter::state);
        state.ifPresent(last ->
                messages.printf("The last of %d blocks of the chain has the hash %s%n", last.blocks(), last.head()));
        return state;
    }

    private void sayIfNobodyTrains(RelayParameters parameters) {
        if (parameters.startOwners() >= parameters.activeLimit()) {
            errors.printf(
                    "Nobody trains: half of %d participants are owners or trainers, and %d own a model already.%n",
                    parameters.participants(), parameters.startOwners());
        }
    }

    /** Records what the scenario wants to have recorded of decisions. */
    private Recorder decisionsTable() throws IOException {
        var wanted = inputs.scenario().recordDecisions();
        return wanted == Decisions.NONE
                ? Recorder.NONE
                : new BackgroundRecorder(
                        new DecisionsTable(folder.write(DecisionsTable.NAME), wanted == Decisions.ALL));
    }

    /** Records models if the scenario wants that. */
    private Recorder modelsTable() throws IOException {
        return inputs.scenario().recordModels()
                ? new BackgroundRecorder(new ModelsTable(folder.write(ModelsTable.NAME)))
                : Recorder.NONE;
    }

    private Optional<ChainWriter> chain() throws IOException {
        var scenario = inputs.scenario();
        if (scenario.chain() == Chain.OFF) {
            return Optional.empty();
        }
        var plan = new ChainPlan(scenario.chain() == Chain.FULL, scenario.rounds(), inputs.checksum());
        return Optional.of(new ChainWriter(folder.write(ChainWriter.NAME), plan, ChainState.START));
    }

    private static Recorder recorder(Optional<ChainWriter> chain) {
        return chain.<Recorder>map(BackgroundRecorder::new).orElse(Recorder.NONE);
    }

    private void write(String name, byte[] content) throws IOException {
        try (var file = folder.write(name)) {
            file.write(content);
        }
    }

    private void endAfter(Throwable failure) {
        try {
            folder.abandon(manifest.failed(String.valueOf(failure.getMessage())));
        } catch (IOException unwritable) {
            failure.addSuppressed(unwritable);
        }
    }
}

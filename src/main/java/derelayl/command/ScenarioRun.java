package derelayl.command;

import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRun;
import derelayl.record.BackgroundRecorder;
import derelayl.record.DecisionsTable;
import derelayl.record.Manifest;
import derelayl.record.ParticipantsTable;
import derelayl.record.Recorder;
import derelayl.record.RoundsTable;
import derelayl.record.RunFolder;
import derelayl.record.SummaryFile;
import derelayl.relay.RelaySimulation;
import derelayl.relay.RoundObserver;
import derelayl.report.Reporter;
import derelayl.scenario.Decisions;
import derelayl.scenario.ScenarioDocument;
import derelayl.staging.StagedScenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A scenario played into a run folder.
 *
 * @param staged what to play
 * @param folder where everything goes
 * @param manifest what the run is made of
 * @param messages for people to read
 * @param timings take the time
 */
record ScenarioRun(StagedScenario staged, RunFolder folder, Manifest manifest, PrintWriter messages, Timings timings) {
    /**
     * Plays all rounds, and writes tables and figures.
     *
     * @return the files with results
     * @throws Interruption.Interrupted if told to stop
     */
    List<Path> play() throws Exception {
        try (var interruption = Interruption.listen()) {
            try {
                publishInputs();
                simulate(interruption);
                interruption.check();
                var results = folder.complete();
                folder.publish(Manifest.NAME, manifest.done());
                folder.settle();
                return results;
            } catch (Interruption.Interrupted stopped) {
                folder.abandon(manifest.interrupted());
                throw stopped;
            } catch (Exception | OutOfMemoryError failure) {
                endAfter(failure);
                throw failure;
            }
        }
    }

    private void publishInputs() throws IOException {
        folder.publish(Manifest.NAME, manifest.running());
        folder.publish(
                "scenario.properties",
                ScenarioDocument.selfContained(staged.scenario()).getBytes(StandardCharsets.UTF_8));
        for (var file : staged.rules()) {
            folder.publish(
                    ScenarioDocument.rulesBeside(staged.scenario(), file.point())
                            .toString(),
                    file.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void simulate(Interruption interruption) throws Exception {
        timings.announce("rounds");
        var scenario = staged.scenario();
        var measured = new MeasuredRun(scenario.rounds());
        var reporter = new Reporter();
        var relay = new RelaySimulation(
                scenario.seed(), scenario.relay(), timings.timed("  of that, asking rules", staged.policies()));
        try (var roundsTable = new RoundsTable(folder.write(RoundsTable.NAME));
                var participantsTable = new ParticipantsTable(
                        folder.write("participants.csv.gz"), scenario.recordEvery(), scenario.rounds());
                var decisionsTable = decisionsTable();
                var progress = Progress.of(scenario.rounds(), messages)) {
            List<RoundObserver> recorders = List.of(
                    MeasureObserver.together(
                            List.of(roundsTable, measured, scenario.figures() ? reporter : round -> {})),
                    participantsTable,
                    decisionsTable);
            relay.observe(timings.timed(
                    "  of that, recording", round -> recorders.forEach(recorder -> recorder.roundCompleted(round))));
            relay.observe(progress);
            relay.observe(new Extinction(messages));
            relay.observe(interruption);
            timings.time("rounds", () -> {
                relay.run(scenario.rounds());
                return relay;
            });
            write(SummaryFile.NAME, SummaryFile.document(measured.outcome()));
        }
        if (scenario.figures()) {
            for (var figure : timings.time("figures", reporter::draw).entrySet()) {
                write(figure.getKey(), figure.getValue());
            }
        }
    }

    /** Records what the scenario wants to have recorded of decisions. */
    private Recorder decisionsTable() throws IOException {
        var wanted = staged.scenario().recordDecisions();
        return wanted == Decisions.NONE
                ? Recorder.NONE
                : new BackgroundRecorder(
                        new DecisionsTable(folder.write(DecisionsTable.NAME), wanted == Decisions.ALL));
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

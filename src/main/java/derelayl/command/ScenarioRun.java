package derelayl.command;

import derelayl.chain.ChainState;
import derelayl.checkpoint.RunCheckpoint;
import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRun;
import derelayl.policy.PolicyBook;
import derelayl.record.Manifest;
import derelayl.record.RunFolder;
import derelayl.relay.RelayParameters;
import derelayl.relay.RelaySimulation;
import derelayl.relay.RoundObserver;
import derelayl.results.RunResults;
import derelayl.run.Run;
import derelayl.run.RunInputs;
import derelayl.state.StateOutput;
import derelayl.wording.ShellWord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A scenario played into a run folder, from its first round on or from a checkpoint.
 *
 * @param inputs what to play
 * @param policies its rules
 * @param folder where everything goes
 * @param manifest what the run is made of
 * @param checkpoints where to begin, and when to write checkpoints
 * @param messages how far it is
 * @param errors mistakes, and what else one must know of the run
 * @param timings take the time
 */
record ScenarioRun(
        RunInputs inputs,
        PolicyBook policies,
        RunFolder folder,
        Manifest manifest,
        Checkpoints checkpoints,
        PrintWriter messages,
        PrintWriter errors,
        Timings timings) {
    /**
     * Where a run begins, and after how many rounds it writes checkpoints.
     *
     * @param from nothing for the first round
     * @param every 0 for none but when it is interrupted
     */
    record Checkpoints(Optional<RunCheckpoint> from, int every) {
        static final Checkpoints NONE = new Checkpoints(Optional.empty(), 0);

        boolean isDueAfter(int round) {
            return every > 0 && round % every == 0;
        }
    }

    /**
     * Plays all rounds that are missing, and writes tables and figures.
     *
     * @return the files with results
     * @throws Interruption.Interrupted if told to stop
     */
    List<Path> play() throws Exception {
        try (var interruption = Interruption.listen(errors);
                folder) {
            try {
                checkpoints.from().ifPresent(checkpoint -> folder.goOn(checkpoint.lengths()));
                var chain = simulate(interruption);
                interruption.check();
                var results = folder.complete();
                folder.publishDone(manifest.done(chain.map(ChainState::head)));
                return results;
            } catch (Interruption.Interrupted stopped) {
                var isNamed = folder.interrupt(manifest.interrupted());
                errors.printf(
                        "%s; derelayl resume %s goes on%n",
                        isNamed
                                ? "%s keeps the tables up to the last whole round".formatted(folder.path())
                                : "The run in %s stays until this one is done".formatted(folder.path()),
                        ShellWord.of(folder.path().toString()));
                throw stopped;
            } catch (Exception | OutOfMemoryError failure) {
                endAfter(failure);
                throw failure;
            }
        }
    }

    /** Plays, and says how the chain ends, if there is one. */
    private Optional<ChainState> simulate(Interruption interruption) throws Exception {
        timings.announce("rounds");
        var scenario = inputs.scenario();
        sayIfNobodyTrains(scenario.relay());
        var run = Run.of(scenario, timings.timed("  of that, asking rules", policies));
        var from = checkpoints.from();
        var results = RunResults.open(folder, inputs);
        try (results;
                var progress = Progress.of(scenario.rounds(), messages)) {
            var measured = run.measured();
            if (from.isPresent()) {
                from.get().restore(List.of(results, measured));
            }
            var observers = new ArrayList<RoundObserver>(List.of(measured));
            results.observers().forEach(observer -> observers.add(timed("  of that, recording", observer)));
            observers.addAll(List.of(progress, new Extinction(errors)));
            var relay = from.map(RunCheckpoint::relay).orElseGet(run::relay);
            relay.observe(MeasureObserver.sharing(observers));
            timings.time("rounds", () -> {
                play(relay, measured, results, interruption);
                return relay;
            });
            results.summarize(measured.outcome());
        }
        if (scenario.figures().isDrawn()) {
            timings.time("figures", results::draw);
        }
        var chain = results.chain();
        chain.ifPresent(last ->
                messages.printf("The last of %d blocks of the chain has the hash %s%n", last.blocks(), last.head()));
        return chain;
    }

    private void play(RelaySimulation relay, MeasuredRun measured, RunResults results, Interruption interruption)
            throws IOException {
        var rounds = inputs.scenario().rounds();
        var first = checkpoints.from().map(RunCheckpoint::round).orElse(0);
        if (first == 0) {
            relay.start();
        }
        for (var round = first + 1; round <= rounds; round++) {
            relay.play(1);
            // After the last one there is nothing to go on with.
            if (round < rounds && (interruption.isRequested() || checkpoints.isDueAfter(round))) {
                keep(round, relay, measured, results);
                interruption.check();
            }
        }
        relay.finish();
    }

    private void keep(int round, RelaySimulation relay, MeasuredRun measured, RunResults results) throws IOException {
        var seen = new StateOutput();
        results.save(seen);
        measured.save(seen);
        new RunCheckpoint(relay, round, checkpoints.every(), folder.lengths(), seen.bytes())
                .write(folder.work().resolve(RunFolder.CHECKPOINT), inputs, policies);
    }

    private RoundObserver timed(String stretch, RoundObserver observer) {
        return observer instanceof MeasureObserver measuring
                ? timings.timed(stretch, measuring)
                : timings.timed(stretch, observer);
    }

    private void sayIfNobodyTrains(RelayParameters parameters) {
        if (parameters.firstOwners().number() >= parameters.activeLimit()) {
            errors.printf(
                    "Nobody trains: half of %d participants are owners or trainers, and %d own a model already.%n",
                    parameters.participants(), parameters.firstOwners().number());
        }
    }

    private void endAfter(Throwable failure) {
        try {
            if (folder.abandon(manifest.failed(String.valueOf(failure.getMessage())))) {
                errors.printf(
                        "Once that is mended, derelayl resume %s goes on from the last checkpoint%n",
                        ShellWord.of(folder.path().toString()));
            }
        } catch (IOException unwritable) {
            failure.addSuppressed(unwritable);
        }
    }
}

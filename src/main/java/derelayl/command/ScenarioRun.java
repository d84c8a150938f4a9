package derelayl.command;

import derelayl.chain.ChainState;
import derelayl.measure.MeasureObserver;
import derelayl.policy.PolicyBook;
import derelayl.record.Manifest;
import derelayl.record.RunFolder;
import derelayl.relay.RelayParameters;
import derelayl.relay.RoundObserver;
import derelayl.results.RunResults;
import derelayl.run.Run;
import derelayl.run.RunInputs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Plays, and says how the chain ends, if there is one. */
    private Optional<ChainState> simulate(Interruption interruption) throws Exception {
        timings.announce("rounds");
        var scenario = inputs.scenario();
        sayIfNobodyTrains(scenario.relay());
        var run = Run.of(scenario, timings.timed("  of that, asking rules", policies));
        var results = RunResults.open(folder, inputs);
        try (results;
                var progress = Progress.of(scenario.rounds(), messages)) {
            var observers = new ArrayList<RoundObserver>();
            results.observers().forEach(observer -> observers.add(timed("  of that, recording", observer)));
            observers.addAll(List.of(progress, new Extinction(errors), interruption));
            results.summarize(timings.time("rounds", () -> run.play(observers.toArray(RoundObserver[]::new))));
        }
        if (scenario.figures().isDrawn()) {
            timings.time("figures", results::draw);
        }
        var chain = results.chain();
        chain.ifPresent(last ->
                messages.printf("The last of %d blocks of the chain has the hash %s%n", last.blocks(), last.head()));
        return chain;
    }

    private RoundObserver timed(String stretch, RoundObserver observer) {
        return observer instanceof MeasureObserver measuring
                ? timings.timed(stretch, measuring)
                : timings.timed(stretch, observer);
    }

    private void sayIfNobodyTrains(RelayParameters parameters) {
        if (parameters.startOwners() >= parameters.activeLimit()) {
            errors.printf(
                    "Nobody trains: half of %d participants are owners or trainers, and %d own a model already.%n",
                    parameters.participants(), parameters.startOwners());
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

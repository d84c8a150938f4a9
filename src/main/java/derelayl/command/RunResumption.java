package derelayl.command;

import derelayl.checkpoint.RunCheckpoint;
import derelayl.policy.PolicyBook;
import derelayl.policy.Trust;
import derelayl.record.Manifest;
import derelayl.record.RunFolder;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.Scenario;
import derelayl.vocabulary.PolicyPoint;
import derelayl.wording.ShellWord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A run that was cut off and is gone on with, from its last checkpoint, or if it has none from the start.
 *
 * @param target the run's folder
 * @param trust what its rules may do
 * @param every after how many rounds to write checkpoints; nothing for as often as before
 * @param messages how far it is
 * @param errors mistakes, and what else one must know of the run
 * @param timings take the time
 */
record RunResumption(
        Path target, Trust trust, Optional<Integer> every, PrintWriter messages, PrintWriter errors, Timings timings) {
    /**
     * Plays what is missing.
     *
     * @param typed what is to be played, if somebody has said so
     * @return the files with results
     * @throws FileSystemException if it cannot be gone on with
     */
    List<Path> play(Optional<RunInputs> typed) throws Exception {
        var reopened = RunFolder.reopen(target);
        if (reopened.isEmpty()) {
            checkTyped(typed, target, Manifest.read(target));
            errors.printf("%s: this run is done%n", target);
            return RunFolder.resultsIn(target);
        }
        try (var folder = reopened.get()) {
            return run(folder, typed).play();
        }
    }

    private ScenarioRun run(RunFolder folder, Optional<RunInputs> typed) throws IOException {
        var place = folder.work();
        var manifest = Manifest.read(place);
        checkTyped(typed, target, manifest);
        var inputs = inputs(place, manifest, typed);
        var policies = inputs.policies();
        var from = checkpoint(place, inputs, policies);
        if (!inputs.checksum().equals(manifest.inputs())) {
            throw refused(
                    "scenario.properties or a rule file has changed since it was begun, or whether rules are trusted;"
                            + " put that back, or begin anew");
        }
        var round = from.map(RunCheckpoint::round).orElse(0);
        messages.printf(
                "%s goes on after round %d of %d%n",
                target, round, inputs.scenario().rounds());
        var resumed = manifest.resumedAfter(round);
        folder.publish(Manifest.NAME, resumed.running());
        var checkpoints = new ScenarioRun.Checkpoints(
                from, every.orElseGet(() -> from.map(RunCheckpoint::every).orElse(0)));
        return new ScenarioRun(inputs, policies, folder, resumed, checkpoints, messages, errors, timings);
    }

    private static Optional<RunCheckpoint> checkpoint(Path place, RunInputs inputs, PolicyBook policies)
            throws IOException {
        var file = place.resolve(RunFolder.CHECKPOINT);
        return Files.exists(file) ? Optional.of(RunCheckpoint.read(file, inputs, policies)) : Optional.empty();
    }

    /** What the folder keeps; of a run that was killed before it had written that, what was typed. */
    private RunInputs inputs(Path place, Manifest manifest, Optional<RunInputs> typed) throws IOException {
        if (!Files.exists(place.resolve(RunFolder.CHECKPOINT)) && typed.isPresent()) {
            return typed.get();
        }
        if (!Files.exists(place.resolve(RunInputs.SCENARIO))) {
            throw refused("this run was cut off before its scenario was written; begin it anew: derelayl "
                    + manifest.command().stream().map(ShellWord::of).collect(Collectors.joining(" ")));
        }
        var kept = RunInputs.in(place, Library.standard(), trust);
        return new RunInputs(kept.scenario().named(manifest.scenario()), kept.rules(), trust);
    }

    private void checkTyped(Optional<RunInputs> typed, Path place, Manifest manifest) throws IOException {
        if (typed.isPresent() && !typed.get().checksum().equals(manifest.inputs())) {
            throw refused("this is another run%s; choose another folder with --out"
                    .formatted(differences(place, typed.get())));
        }
    }

    private String differences(Path place, RunInputs typed) throws IOException {
        if (!Files.exists(place.resolve(RunInputs.SCENARIO))) {
            return "";
        }
        var there = RunInputs.in(place, Library.standard(), trust);
        var found = new ArrayList<String>();
        for (var value : typed.scenario().values()) {
            var text = text(there.scenario(), value.key().name());
            if (!value.key().name().startsWith("policy.") && !text.equals(value.text())) {
                found.add("%s is %s there, and %s now".formatted(value.key().name(), text, value.text()));
            }
        }
        for (var point : PolicyPoint.values()) {
            if (!typed.ruleTexts(point).equals(there.ruleTexts(point))) {
                found.add("the rules for %s are others".formatted(point.key()));
            }
        }
        return found.isEmpty() ? "" : ": " + String.join("; ", found);
    }

    private static String text(Scenario scenario, String key) {
        return scenario.values().stream()
                .filter(value -> value.key().name().equals(key))
                .map(value -> value.text())
                .findFirst()
                .orElse("not set");
    }

    private FileSystemException refused(String reason) {
        return new FileSystemException(target.toString(), null, reason);
    }
}

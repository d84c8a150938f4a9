package derelayl.command;

import derelayl.files.WholeFile;
import derelayl.policy.Trust;
import derelayl.record.Checksum;
import derelayl.record.Manifest;
import derelayl.record.RunFolder;
import derelayl.run.Notices;
import derelayl.run.RunInputs;
import derelayl.scenario.FigureFormat;
import derelayl.scenario.Library;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a scenario and keeps what comes out. */
@Command(name = "run", description = "Runs a scenario; writes tables and figures.")
public final class RunCommand implements Callable<Integer> {
    @Mixin
    private ChosenScenario chosen;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder of the run; of several, each has its own in there, seed-N (default: runs/SCENARIO/seed-N,"
                            + " with what -p and --rounds set, or a hash of it if that is long).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            description = "Copies the figures into this folder as well; of several runs, into seed-N in there.")
    private Optional<Path> pictures = Optional.empty();

    @Option(
            names = "--if-exists",
            paramLabel = "fail|replace|resume",
            defaultValue = "fail",
            description =
                    "What to do if the folder holds a run: resume plays what is missing of it, nothing if it is done"
                            + " (default: ${DEFAULT-VALUE}).")
    private IfExists ifExists;

    @Mixin
    private CheckpointOption checkpoints;

    @Mixin
    private Trusting trusting;

    @Option(names = "--timings", description = "Tells where the time went.")
    private boolean isTimed;

    @Mixin
    private Quiet quiet;

    @Spec
    private CommandSpec spec;

    /** What to do with a folder that holds a run. */
    enum IfExists {
        fail,
        replace,
        resume
    }

    @Override
    public Integer call() throws Exception {
        var trust = trusting.trust();
        var seeds = chosen.overrides().seeds();
        if (seeds.isEmpty()) {
            play(chosen.overrides().typed(), trust, UnaryOperator.identity());
        }
        for (var seed : seeds) {
            play(
                    chosen.overrides().typed(seed),
                    trust,
                    seeds.size() == 1 ? UnaryOperator.identity() : folder -> folder.resolve("seed-" + seed));
        }
        return ExitCode.DONE;
    }

    /**
     * Plays a run.
     *
     * @param typed what the command line sets
     * @param placed where in a folder that was named the run has its own, if there are several
     */
    private void play(List<Map.Entry<String, String>> typed, Trust trust, UnaryOperator<Path> placed) throws Exception {
        var start = Instant.now();
        var timings = new Timings();
        var scenario = timings.time(
                "reading the scenario",
                () -> new ScenarioReader(Library.standard(spec.commandLine().getErr()::println))
                        .read(chosen.nameOrPath(), typed));
        var inputs = RunInputs.of(scenario, trust);
        var policies = timings.time("preparing rules", inputs::policies);
        new Notices(inputs, policies).all().forEach(spec.commandLine().getErr()::println);
        var path = out.map(placed).orElseGet(() -> RunName.folder(scenario, chosen.overrides()));
        var copies = pictures.map(placed);
        if (ifExists == IfExists.resume && holdsRun(path)) {
            finish(
                    new RunResumption(
                                    path,
                                    trust,
                                    checkpoints.every(),
                                    messages(),
                                    spec.commandLine().getErr(),
                                    timings)
                            .play(Optional.of(inputs)),
                    scenario,
                    copies,
                    timings);
            return;
        }
        var manifest =
                Manifest.of(scenario.name(), scenario.seed(), inputs.checksum(), checksums(inputs), command(), start);
        if (copies.isPresent()) {
            Files.createDirectories(copies.get());
        }
        var folder = RunFolder.open(path, ifExists == IfExists.replace, manifest.running());
        var run = new ScenarioRun(
                inputs,
                policies,
                folder,
                manifest,
                new ScenarioRun.Checkpoints(
                        Optional.empty(), checkpoints.every().orElse(0)),
                messages(),
                spec.commandLine().getErr(),
                timings);
        finish(played(run), scenario, copies, timings);
    }

    private static boolean holdsRun(Path path) throws IOException {
        return Manifest.statusIn(path).isPresent();
    }

    private void finish(List<Path> files, Scenario scenario, Optional<Path> copies, Timings timings)
            throws IOException {
        var results = new ArrayList<>(files);
        results.addAll(copyFigures(results, scenario.figures().format(), copies));
        results.forEach(spec.commandLine().getOut()::println);
        if (isTimed) {
            timings.print(spec.commandLine().getErr());
        }
    }

    private List<Path> played(ScenarioRun run) throws Exception {
        try {
            return run.play();
        } catch (OutOfMemoryError tooLarge) {
            throw new IOException("there is not enough memory for %d participants; give Java more, as in %s"
                    .formatted(run.inputs().scenario().relay().participants(), "JAVA_OPTS=-Xmx8g"));
        }
    }

    private PrintWriter messages() {
        return quiet.messages(spec.commandLine().getErr());
    }

    private List<String> command() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }

    private static Map<String, String> checksums(RunInputs inputs) throws IOException {
        var checksums = new LinkedHashMap<String, String>();
        for (var source : inputs.scenario().sources()) {
            checksums.put(source.toString(), Checksum.of(Files.readAllBytes(source)));
        }
        inputs.data().ifPresent(data -> checksums.put(data.name(), data.sha256()));
        inputs.rules().forEach(file -> checksums.put(file.path().toString(), Checksum.of(file.text())));
        return checksums;
    }

    private static List<Path> copyFigures(List<Path> results, FigureFormat format, Optional<Path> folder)
            throws IOException {
        var copies = new ArrayList<Path>();
        if (folder.isPresent()) {
            for (var result : results) {
                if (result.toString().endsWith("." + format.ending())) {
                    copies.add(copy(result, folder.get()));
                }
            }
        }
        return copies;
    }

    private static Path copy(Path file, Path folder) throws IOException {
        var copy = folder.resolve(file.getFileName());
        WholeFile.write(copy, Files.readAllBytes(file));
        return copy;
    }
}

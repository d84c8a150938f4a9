package derelayl.command;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.record.ParticipantsTable;
import derelayl.record.RoundsTable;
import derelayl.record.RunFolder;
import derelayl.relay.RelaySimulation;
import derelayl.report.Reporter;
import derelayl.scenario.Library;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario and keeps what comes out. */
@Command(name = "run", description = "Runs a scenario; writes tables and figures.")
public final class RunCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            defaultValue = "paper",
            description = "A name under scenarios/, or the path of a .properties file (default: ${DEFAULT-VALUE}).")
    private String scenarioName;

    @Option(names = "-p", paramLabel = "KEY=VALUE", description = "Sets a key of the scenario; may be repeated.")
    private List<String> assignments = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "Short for -p seed=N.")
    private Optional<String> seed = Optional.empty();

    @Option(names = "--rounds", paramLabel = "N", description = "Short for -p rounds=N.")
    private Optional<String> rounds = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder of the run (default: runs/SCENARIO/seed-N, and a hash if -p or --rounds is used).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--pictures", paramLabel = "DIR", description = "Copies the figures into this folder as well.")
    private Optional<Path> pictures = Optional.empty();

    @Option(
            names = "--if-exists",
            paramLabel = "fail|replace",
            defaultValue = "fail",
            description = "What to do if the folder holds a run already (default: ${DEFAULT-VALUE}).")
    private IfExists ifExists;

    @Spec
    private CommandSpec spec;

    /** What to do with a folder that holds a run already. */
    enum IfExists {
        fail,
        replace
    }

    @Override
    public Integer call() throws IOException {
        var typed = typed();
        var scenario = new ScenarioReader(Library.standard()).read(scenarioName, typed);
        var files = scenario.rules().entrySet().stream()
                .map(rules -> RuleFile.read(rules.getKey(), rules.getValue()))
                .toList();
        var policies = PolicyBook.of(files, scenario.settings());
        var path = out.orElseGet(() -> RunName.of(scenario, typed).folder());
        try (var folder = RunFolder.open(path, ifExists == IfExists.replace)) {
            var relay = new RelaySimulation(scenario.seed(), scenario.relay(), policies);
            play(relay, scenario, folder);
            var results = folder.complete();
            results.addAll(copyFigures(results));
            results.forEach(spec.commandLine().getOut()::println);
        }
        return ExitCode.DONE;
    }

    /** What the command line sets: the option as typed, and the {@code key=value} that it means. */
    private List<Map.Entry<String, String>> typed() {
        var typed = new ArrayList<Map.Entry<String, String>>();
        seed.ifPresent(value -> typed.add(Map.entry("--seed " + value, "seed=" + value)));
        rounds.ifPresent(value -> typed.add(Map.entry("--rounds " + value, "rounds=" + value)));
        assignments.forEach(assignment -> typed.add(Map.entry("-p " + assignment, assignment)));
        return typed;
    }

    private void play(RelaySimulation relay, Scenario scenario, RunFolder folder) throws IOException {
        var reporter = new Reporter();
        var messages = spec.commandLine().getErr();
        try (var roundsTable = new RoundsTable(folder.write("rounds.csv"));
                var participantsTable = new ParticipantsTable(
                        folder.write("participants.csv.gz"), scenario.recordEvery(), scenario.rounds());
                var progress = Progress.of(scenario.rounds(), messages)) {
            relay.observe(roundsTable);
            relay.observe(participantsTable);
            relay.observe(progress);
            relay.observe(new Extinction(messages));
            reporter.watch(relay);
            relay.run(scenario.rounds());
        }
        if (scenario.figures()) {
            for (var figure : reporter.draw().entrySet()) {
                try (var file = folder.write(figure.getKey())) {
                    file.write(figure.getValue());
                }
            }
        }
    }

    private List<Path> copyFigures(List<Path> results) throws IOException {
        var copies = new ArrayList<Path>();
        if (pictures.isPresent()) {
            Files.createDirectories(pictures.get());
            for (var result : results) {
                if (result.toString().endsWith(".pdf")) {
                    copies.add(copy(result, pictures.get()));
                }
            }
        }
        return copies;
    }

    private static Path copy(Path file, Path folder) throws IOException {
        var name = file.getFileName().toString();
        var part = Files.copy(file, folder.resolve(name + ".part"), StandardCopyOption.REPLACE_EXISTING);
        return Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}

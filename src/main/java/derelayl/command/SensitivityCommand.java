package derelayl.command;

import derelayl.experiment.PlanReader;
import derelayl.experiment.Sweep;
import derelayl.measure.Measure;
import derelayl.scenario.Library;
import derelayl.sensitivity.Screening;
import derelayl.sensitivity.Sensitivity;
import derelayl.sensitivity.SensitivityException;
import derelayl.sensitivity.SensitivityFolder;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Screens which varied keys of a plan matter. */
@Command(
        name = "sensitivity",
        description = "Screens which keys matter (Morris' method): moves the varied keys of a plan one at a time, and"
                + " says how much each changes what comes out.")
public final class SensitivityCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PLAN",
            description = "A plan under scenarios/sweeps/ or its path, or a scenario with --vary.")
    private String planName;

    @Option(
            names = "--vary",
            paramLabel = "KEY=LOW..HIGH",
            description = "A key to move, with its range; may be repeated.")
    private List<String> varied = List.of();

    @Option(
            names = "--trajectories",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many paths to take through the ranges, each with a step for each key (default:"
                    + " ${DEFAULT-VALUE}).")
    private int trajectories;

    @Option(names = "--seeds", paramLabel = "A..B", description = "The seeds to play each point with.")
    private Optional<String> seeds = Optional.empty();

    @Mixin
    private Assignments assignments;

    @Option(
            names = "--outcomes",
            paramLabel = "OUTCOME",
            description = "What sentences and figure are about, separated by commas; columns of summary.json.")
    private Optional<String> outcomes = Optional.empty();

    @Mixin
    private ResultOptions results;

    @Mixin
    private EngineOptions engines;

    @Mixin
    private Trusting trusting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (trajectories < 2) {
            throw new SensitivityException("--trajectories %d: this must be at least 2".formatted(trajectories));
        }
        engines.check();
        var sweep = new PlanReader(Library.standard(spec.commandLine().getErr()::println), trusting.trust(), true)
                .read(planName, typed(), Reader.nullReader());
        sweep.notices().forEach(spec.commandLine().getErr()::println);
        var screening = new Screening(sweep, trajectories);
        var folder = SensitivityFolder.of(results.out(), sweep, screening, command());
        folder.check(results.isReplaced());
        var sensitivity = play(screening);
        var main = main(sweep);
        var files = folder.write(SensitivityFolder.documents(sensitivity, main));
        var answers = spec.commandLine().getOut();
        main.forEach(outcome -> answers.println(sensitivity.sentence(outcome)));
        files.forEach(answers::println);
        answers.flush();
        return ExitCode.DONE;
    }

    private List<Map.Entry<String, String>> typed() {
        var typed = new ArrayList<Map.Entry<String, String>>();
        // Trajectories take the place of whatever design the plan has.
        typed.add(Map.entry("sensitivity " + planName, "design=lhs 1"));
        varied.forEach(range -> typed.add(Map.entry("--vary " + range, "vary." + range)));
        seeds.ifPresent(range -> typed.add(Map.entry("--seeds " + range, "seeds=" + range)));
        outcomes.ifPresent(names -> typed.add(Map.entry("--outcomes " + names, "outcomes=" + names)));
        typed.addAll(assignments.typed());
        return typed;
    }

    private static List<String> main(Sweep sweep) {
        return sweep.mainOutcomes().stream().map(Measure::column).toList();
    }

    private Sensitivity play(Screening screening) {
        var what = "%d runs: %d trajectories through %d points, each with %d seeds"
                .formatted(screening.runs(), trajectories, screening.points(), screening.runs() / screening.points());
        try (var engine = engines.open(() -> false)) {
            return screening.play(
                    engine, results.observer(what, spec.commandLine().getErr()));
        }
    }

    private List<String> command() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }
}

package derelayl.command;

import derelayl.experiment.PlanReader;
import derelayl.experiment.Sweep;
import derelayl.experiment.ThreadEngine;
import derelayl.measure.Measure;
import derelayl.scenario.Keys;
import derelayl.scenario.Library;
import derelayl.sensitivity.Screening;
import derelayl.sensitivity.Sensitivity;
import derelayl.sensitivity.SensitivityException;
import derelayl.sensitivity.SensitivityFolder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
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

    @Option(names = "-p", paramLabel = "KEY=VALUE", description = "Sets a key for all runs; may be repeated.")
    private List<String> assignments = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "Short for -p rounds=N.")
    private Optional<String> rounds = Optional.empty();

    @Option(
            names = "--outcomes",
            paramLabel = "OUTCOME",
            description = "What sentences and figure are about, separated by commas; columns of summary.json.")
    private Optional<String> outcomes = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of table and figure (default: runs/sensitivity/PLAN and a hash).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many runs to play at a time (default: as many as there are processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Trusting trusting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        check("--trajectories", trajectories, 2);
        check("--parallel", threads, 1);
        var sweep = new PlanReader(Library.standard(spec.commandLine().getErr()::println), trusting.trust(), true)
                .read(planName, typed(), Reader.nullReader());
        var screening = new Screening(sweep, trajectories);
        var folder = SensitivityFolder.of(out, sweep, screening);
        var sensitivity = play(screening);
        var main = main(sweep);
        var files = folder.write(sensitivity, main);
        var answers = spec.commandLine().getOut();
        main.forEach(outcome -> answers.println(sensitivity.sentence(outcome)));
        files.forEach(answers::println);
        answers.flush();
        return ExitCode.DONE;
    }

    private static void check(String option, int number, int least) {
        if (number < least) {
            throw new SensitivityException("%s %d: this must be at least %d".formatted(option, number, least));
        }
    }

    private List<Map.Entry<String, String>> typed() {
        var typed = new ArrayList<Map.Entry<String, String>>();
        // Trajectories take the place of whatever design the plan has.
        typed.add(Map.entry("sensitivity " + planName, "design=lhs 1"));
        varied.forEach(range -> typed.add(Map.entry("--vary " + range, "vary." + range)));
        seeds.ifPresent(range -> typed.add(Map.entry("--seeds " + range, "seeds=" + range)));
        outcomes.ifPresent(names -> typed.add(Map.entry("--outcomes " + names, "outcomes=" + names)));
        rounds.ifPresent(number -> typed.add(Map.entry("--rounds " + number, Keys.ROUNDS.name() + "=" + number)));
        assignments.forEach(assignment -> typed.add(Map.entry("-p " + assignment, assignment)));
        return typed;
    }

    private static List<String> main(Sweep sweep) {
        return sweep.mainOutcomes().stream().map(Measure::column).toList();
    }

    private Sensitivity play(Screening screening) {
        var err = spec.commandLine().getErr();
        err.printf(
                "%d runs: %d trajectories through %d points, each with %d seeds%n",
                screening.runs(), trajectories, screening.points(), screening.runs() / screening.points());
        err.flush();
        try (var progress = Progress.of("run", screening.runs(), err)) {
            return screening.play(new ThreadEngine(threads), progress::show);
        }
    }
}

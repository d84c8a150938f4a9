package derelayl.command;

import derelayl.equilibrium.StressFolder;
import derelayl.equilibrium.StressPlan;
import derelayl.equilibrium.StressReader;
import derelayl.equilibrium.StressResult;
import derelayl.equilibrium.StressSentences;
import derelayl.experiment.PayoffRuns;
import derelayl.experiment.PlanReader;
import derelayl.experiment.ResultFolder;
import derelayl.run.Notices;
import derelayl.scenario.Library;
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

/** Finds out whether honesty is worth it. */
@Command(
        name = "stress",
        description = "Finds out what participants gain by not being honest, alone or together, while all others are:"
                + " whether honesty is an equilibrium.")
public final class StressCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SCENARIO|PLAN",
            description = "A name under scenarios/ or scenarios/sweeps/, or the path of a .properties file.")
    private String name;

    @Option(
            names = "--deviations",
            paramLabel = "NAME[+FILE],...",
            description =
                    "Dispositions to try, separated by commas, each perhaps with rule files that say what it means"
                            + " (default: those of the shipped rules).")
    private Optional<String> deviations = Optional.empty();

    @Option(
            names = "--members",
            paramLabel = "N|N%,...",
            description = "How many deviate together (default: 1,5%%,10%%,20%%,40%%).")
    private Optional<String> members = Optional.empty();

    @Option(
            names = "--epsilon",
            paramLabel = "X",
            description = "The least gain that matters, as a share of what the honest earn (default: 0.05).")
    private Optional<String> epsilon = Optional.empty();

    @Option(
            names = "--confidence",
            paramLabel = "X",
            description = "How sure all verdicts for a number of participants are together (default: 0.95).")
    private Optional<String> confidence = Optional.empty();

    @Option(
            names = "--most-runs",
            paramLabel = "N",
            description = "After so many runs, what is not decided stays so (default: 15000).")
    private Optional<String> mostRuns = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The first seed; the others follow it (default: 1).")
    private Optional<String> seed = Optional.empty();

    @Mixin
    private Assignments assignments;

    @Mixin
    private JournalOptions journal;

    @Mixin
    private EngineOptions engines;

    @Mixin
    private Trusting trusting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        engines.check();
        var errors = spec.commandLine().getErr();
        var sweep = new PlanReader(Library.standard(errors::println), trusting.trust(), true)
                .read(name, typed(), Reader.nullReader());
        var plan = new StressReader(sweep).read();
        sweep.notices().forEach(errors::println);
        Notices.listed(JournalOptions.SET_ASIDE, List.copyOf(plan.setAside())).forEach(errors::println);
        var folder = StressFolder.of(journal.out(), plan, command());
        var results = play(plan, folder);
        var files = folder.write(StressFolder.documents(plan, results));
        var out = spec.commandLine().getOut();
        for (var result : results) {
            plan.heading(result.point()).ifPresent(out::println);
            StressSentences.of(result).forEach(out::println);
        }
        files.forEach(out::println);
        out.flush();
        return ExitCode.DONE;
    }

    private List<StressResult> play(StressPlan plan, ResultFolder folder) throws IOException {
        var errors = spec.commandLine().getErr();
        var progress = new StressProgress(journal.messages(errors));
        try (var interruption = Interruption.listen(errors);
                var engine = engines.open(interruption::isRequested);
                var runs = PayoffRuns.open(
                        folder,
                        journal.ifExists(),
                        engine,
                        new PayoffRuns.Watch(progress, plan::typed, interruption::check),
                        plan.mostRuns())) {
            var results = new ArrayList<StressResult>();
            for (var point : plan.points()) {
                results.add(point.play(runs, progress::looked));
            }
            progress.end();
            return results;
        }
    }

    private List<Map.Entry<String, String>> typed() {
        var typed = new ArrayList<Map.Entry<String, String>>();
        deviations.ifPresent(names -> typed.add(Map.entry("--deviations " + names, "stress.deviations=" + names)));
        members.ifPresent(sizes -> typed.add(Map.entry("--members " + sizes, "stress.members=" + sizes)));
        epsilon.ifPresent(gain -> typed.add(Map.entry("--epsilon " + gain, "stress.epsilon=" + gain)));
        confidence.ifPresent(chance -> typed.add(Map.entry("--confidence " + chance, "stress.confidence=" + chance)));
        mostRuns.ifPresent(number -> typed.add(Map.entry("--most-runs " + number, "stress.most-runs=" + number)));
        seed.ifPresent(number -> typed.add(Map.entry("--seed " + number, "seeds=" + number)));
        typed.addAll(assignments.typed());
        return typed;
    }

    private List<String> command() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }
}

package derelayl.command;

import derelayl.equilibrium.CurvesDocuments;
import derelayl.equilibrium.CurvesPlan;
import derelayl.equilibrium.CurvesReader;
import derelayl.equilibrium.CurvesResult;
import derelayl.equilibrium.CurvesSentences;
import derelayl.experiment.PayoffRuns;
import derelayl.experiment.ResultFolder;
import derelayl.run.Notices;
import derelayl.scenario.Library;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds out how many of those who are not honest honesty survives. */
@Command(
        name = "curves",
        description = "Draws what the honest and others come to, by how many others there are: how many of them honesty"
                + " survives.")
public final class CurvesCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description =
                    "A scenario, and what is to be compared with it: rule files (with + before it, one that is added"
                            + " to the scenario's own), KEY=VALUE[,KEY=VALUE], or other scenarios.")
    private List<String> relays;

    @Option(
            names = "--against",
            required = true,
            paramLabel = "NAME[+FILE]",
            description =
                    "The disposition that more and more participants have, perhaps with rule files that say what it"
                            + " means.")
    private String against;

    @Option(
            names = "--members",
            paramLabel = "N|N%,...",
            description = "How many have it (default: 1,2%%,5%%,10%%,20%% and so on up to 90%%).")
    private Optional<String> members = Optional.empty();

    @Option(
            names = "--seeds",
            paramLabel = "SEEDS",
            description = "The seeds at each number of them (default: 1..100).")
    private String seeds = "1..100";

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
        var plan = new CurvesReader(Library.standard(errors::println), trusting.trust(), assignments.typed(), seeds)
                .read(relays, against, members);
        Notices.listed(JournalOptions.SET_ASIDE, List.copyOf(plan.setAside())).forEach(errors::println);
        var folder = plan.folder(
                journal.out(), spec.root().commandLine().getParseResult().originalArgs());
        var results = play(plan, folder);
        var files = folder.write(CurvesDocuments.of(results));
        var out = spec.commandLine().getOut();
        results.forEach(result -> out.println(CurvesSentences.of(result)));
        files.forEach(out::println);
        out.flush();
        return ExitCode.DONE;
    }

    private List<CurvesResult> play(CurvesPlan plan, ResultFolder folder) throws IOException {
        var errors = spec.commandLine().getErr();
        var messages = journal.messages(errors);
        messages.println(plan.description());
        messages.flush();
        var progress = new StressProgress(messages);
        try (var interruption = Interruption.listen(errors);
                var engine = engines.open(interruption::isRequested);
                var runs = PayoffRuns.open(
                        folder,
                        journal.ifExists(),
                        engine,
                        new PayoffRuns.Watch(progress, plan::typed, interruption::check),
                        plan.mostRuns())) {
            var results = plan.play(runs);
            progress.end();
            return results;
        }
    }
}

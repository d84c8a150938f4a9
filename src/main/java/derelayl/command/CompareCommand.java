package derelayl.command;

import derelayl.comparison.Alternative;
import derelayl.comparison.Alternative.Playable;
import derelayl.comparison.AlternativeReader;
import derelayl.comparison.Comparison;
import derelayl.comparison.ComparisonDocuments;
import derelayl.comparison.ComparisonException;
import derelayl.comparison.ComparisonFolder;
import derelayl.comparison.MainOutcomes;
import derelayl.comparison.PairedRuns;
import derelayl.comparison.Results;
import derelayl.comparison.Seeds;
import derelayl.comparison.Sentences;
import derelayl.run.Notices;
import derelayl.scenario.Library;
import derelayl.statistics.PairedTest;
import derelayl.wording.Nearest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares rules, settings or scenarios by playing them with the same seeds. */
@Command(
        name = "compare",
        description = "Compares rules, settings or scenarios: plays them with the same seeds, and says what differs"
                + " and how certain that is.")
public final class CompareCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "ALTERNATIVE",
            description = "Scenarios, rule files (with + before it, one that is added to the scenario's own),"
                    + " KEY=VALUE[,KEY=VALUE], or folders of finished sweeps. The first is the baseline; a"
                    + " single rule file or KEY=VALUE is compared with the scenario that it changes.")
    private List<String> alternatives;

    @Option(
            names = "--on",
            paramLabel = "SCENARIO",
            description = "What rule files and KEY=VALUE change (default: the first alternative, if it is a scenario).")
    private Optional<String> on = Optional.empty();

    @Option(
            names = "--seeds",
            paramLabel = "A..B",
            description = "The seeds to play all alternatives with (default: 1..100, or those of finished sweeps).")
    private Optional<String> seeds = Optional.empty();

    @Mixin
    private Assignments assignments;

    @Option(
            names = "--outcomes",
            paramLabel = "OUTCOME",
            split = ",",
            description = "What sentences and figure are about, separated by commas; columns of summary.json.")
    private List<String> main = List.of();

    @Option(
            names = "--margin",
            paramLabel = "OUTCOME=X",
            description = "Says whether the difference is larger than X; may be repeated.")
    private Map<String, Double> margins = new LinkedHashMap<>();

    @Option(
            names = "--test",
            paramLabel = "t|wilcoxon",
            defaultValue = "t",
            description = "Where the p values of numbers come from: Student's paired t test, or Wilcoxon's signed-rank"
                    + " test (default: ${DEFAULT-VALUE}).")
    private Test test;

    @Option(names = "--md", description = "Prints sentences and a table of all outcomes in Markdown.")
    private boolean isMarkdown;

    @Option(names = "--json", description = "Prints all outcomes as JSON.")
    private boolean isJson;

    @Mixin
    private ResultOptions results;

    @Mixin
    private EngineOptions engines;

    @Mixin
    private Trusting trusting;

    @Spec
    private CommandSpec spec;

    /** Which test. */
    enum Test {
        t(PairedTest.T),
        wilcoxon(PairedTest.WILCOXON);

        private final PairedTest paired;

        Test(PairedTest paired) {
            this.paired = paired;
        }
    }

    @Override
    public Integer call() throws IOException {
        var read = new AlternativeReader(
                        Library.standard(spec.commandLine().getErr()::println),
                        on,
                        assignments.typed(),
                        trusting.trust())
                .read(alternatives);
        var chosen = Seeds.chosen(seeds, read);
        check(read);
        engines.check();
        notices(read).forEach(spec.commandLine().getErr()::println);
        var runs = new PairedRuns(read, chosen);
        var folder = ComparisonFolder.of(results.out(), runs, test.paired, command());
        folder.check(results.isReplaced());
        var comparison = Comparison.of(play(runs), test.paired);
        var spoken = main.isEmpty() ? MainOutcomes.of(comparison) : main;
        var sentences = new Sentences(comparison, margins);
        var files = folder.write(ComparisonFolder.documents(comparison, spoken));
        tell(new ComparisonDocuments(comparison, sentences), spoken, files);
        return ExitCode.DONE;
    }

    /** Finds mistakes before anything is played. */
    private void check(List<Alternative> read) {
        var known = new LinkedHashSet<String>();
        read.forEach(alternative -> known.addAll(alternative.outcomes()));
        main.forEach(outcome -> check("--outcomes", outcome, known));
        margins.forEach((outcome, margin) -> {
            check("--margin", outcome, known);
            if (!(margin > 0)) {
                throw new ComparisonException("--margin %s=%s: this must be above 0".formatted(outcome, margin));
            }
        });
    }

    private static void check(String option, String outcome, Collection<String> known) {
        if (!known.contains(outcome)) {
            throw new ComparisonException("%s %s: there is no such outcome%s; there are %s"
                    .formatted(option, outcome, Nearest.hint(outcome, known), String.join(", ", known)));
        }
    }

    /** What somebody should know before anything is played. */
    private static Set<String> notices(List<Alternative> read) {
        var notices = new LinkedHashSet<String>();
        for (var alternative : read) {
            if (alternative instanceof Playable playable) {
                var of = new Notices(playable.inputs(), playable.inputs().policies());
                notices.addAll(of.doubts());
                notices.addAll(
                        Notices.listed("With %s these keys have no effect:".formatted(playable.name()), of.idle()));
            }
        }
        return notices;
    }

    private List<Results> play(PairedRuns runs) {
        var names = runs.alternatives().stream().map(Alternative::name).toList();
        var what = "%d runs: %s, each with %d seeds"
                .formatted(runs.number(), String.join(", ", names), runs.seeds().size());
        try (var engine = engines.open(() -> false)) {
            return runs.play(engine, results.observer(what, spec.commandLine().getErr()));
        }
    }

    private List<String> command() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }

    private void tell(ComparisonDocuments documents, List<String> spoken, List<Path> files) throws IOException {
        var out = spec.commandLine().getOut();
        if (isJson) {
            out.print(new String(documents.json(), StandardCharsets.UTF_8));
        } else if (isMarkdown) {
            out.print(documents.markdown(spoken));
        } else {
            documents.plain(spoken).forEach(out::println);
        }
        // Whoever reads the documents on standard output wants nothing else there.
        files.forEach((isJson || isMarkdown ? spec.commandLine().getErr() : out)::println);
        out.flush();
    }
}

package derelayl.command;

import derelayl.experiment.IfExists;
import derelayl.experiment.PlanReader;
import derelayl.experiment.Shard;
import derelayl.experiment.Sweep;
import derelayl.experiment.SweepFolder;
import derelayl.experiment.SweepSession;
import derelayl.experiment.SweepStream;
import derelayl.policy.Trust;
import derelayl.record.Checksum;
import derelayl.scenario.Keys;
import derelayl.scenario.Library;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a plan. */
@Command(
        name = "sweep",
        description = "Plays a scenario with many seeds, and keys varied as a plan says; writes tables.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = SweepMergeCommand.class)
public final class SweepCommand implements Callable<Integer> {
    private static final int HASH_LENGTH = 8;

    @Parameters(
            arity = "0..1",
            paramLabel = "PLAN|SCENARIO",
            description = "A name under scenarios/sweeps/ or scenarios/, or the path of a .properties file.")
    private Optional<String> plan = Optional.empty();

    @Option(
            names = "--vary",
            paramLabel = "KEY=VALUES",
            description = "Varies a key, as in --vary rounds=50,100 or --vary settlement.share='0.3 .. 0.7 by 0.1'.")
    private List<String> varied = List.of();

    @Option(names = "--seeds", paramLabel = "SEEDS", description = "Plays each point with these seeds, as in 1..100.")
    private Optional<String> seeds = Optional.empty();

    @Option(names = "--rounds", paramLabel = "N", description = "Short for -p rounds=N.")
    private Optional<String> rounds = Optional.empty();

    @Option(
            names = "-p",
            paramLabel = "KEY=VALUE",
            description = "Sets a key of the scenario for all runs, or a key of the plan; may be repeated.")
    private List<String> assignments = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of the sweep (default: sweeps/PLAN, and a hash if --vary or -p is used).")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private EngineOptions engines;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Plays the I-th of N parts of the runs, to be put together by 'derelayl sweep merge'.")
    private Optional<String> shard = Optional.empty();

    @Option(names = "--dry-run", description = "Says what would be played.")
    private boolean isDryRun;

    @Option(
            names = "--if-exists",
            paramLabel = "fail|replace|resume",
            defaultValue = "fail",
            description = "What to do if the folder holds a sweep: resume plays what is missing (default: fail).")
    private String ifExists;

    @Option(names = "--retry-failed", description = "Resumes, and plays runs that have failed again.")
    private boolean isRetried;

    @Option(names = "--fail-fast", description = "Stops at the first run that fails.")
    private boolean isFailFast;

    @Option(
            names = "--keep",
            paramLabel = "none|failed|all",
            defaultValue = "none",
            description = "Of which runs to keep tables of their own, in kept/ (default: none).")
    private String keep;

    @Option(names = "--yes", description = "Plays even more than a million runs.")
    private boolean isSure;

    @Mixin
    private Quiet quiet;

    @Mixin
    private Trusting trusting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var name = plan.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "Name a plan or a scenario; 'derelayl sweep list' says what plans there are."));
        var trust = trusting.trust();
        var input = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        var sweep = new PlanReader(Library.standard(spec.commandLine().getErr()::println), trust, isSure)
                .read(name, typed(), input);
        sweep.notices().forEach(spec.commandLine().getErr()::println);
        if (isDryRun) {
            new SweepDescription(sweep).print(spec.commandLine().getOut());
            return ExitCode.DONE;
        }
        if (sweep.isStreamed()) {
            return stream(sweep);
        }
        return play(name, sweep);
    }

    private List<Map.Entry<String, String>> typed() {
        var typed = new ArrayList<Map.Entry<String, String>>();
        varied.forEach(values -> typed.add(Map.entry("--vary " + values, "vary." + values)));
        seeds.ifPresent(values -> typed.add(Map.entry("--seeds " + values, "seeds=" + values)));
        rounds.ifPresent(number -> typed.add(Map.entry("--rounds " + number, Keys.ROUNDS.name() + "=" + number)));
        assignments.forEach(assignment -> typed.add(Map.entry("-p " + assignment, assignment)));
        return typed;
    }

    private IfExists ifExists() {
        var chosen = choice(IfExists.class, "--if-exists", ifExists);
        if (isRetried && chosen == IfExists.REPLACE) {
            throw new ParameterException(
                    spec.commandLine(), "--retry-failed: this goes on with a sweep, and cannot replace it");
        }
        return isRetried ? IfExists.RESUME : chosen;
    }

    private int stream(Sweep sweep) {
        for (var option : List.of("--out", "--keep", "--if-exists", "--retry-failed", "--fail-fast", "--shard")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "%s: with design = - results go to standard output, and nothing is kept".formatted(option));
            }
        }
        var out = new PrintWriter(spec.commandLine().getOut(), true);
        try (var engine = engines.open(() -> false)) {
            var failed = new SweepStream(sweep, out::println).play(engine);
            return failed > 0 ? ExitCode.FAILED_RUNS : ExitCode.DONE;
        }
    }

    private void check(boolean isRight, String otherwise) {
        if (!isRight) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private Shard shard() {
        return shard.map(text -> Shard.of(text)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "--shard %s: this must be a part and how many there are, as in 2/8".formatted(text))))
                .orElse(Shard.WHOLE);
    }

    private int play(String name, Sweep sweep) throws Exception {
        var part = shard();
        engines.check();
        var kept = choice(RunTables.Keep.class, "--keep", keep);
        check(
                part.equals(Shard.WHOLE) || kept == RunTables.Keep.NONE,
                "--keep: a shard keeps no tables of runs; resume the merged sweep with --keep instead");
        var place = out.orElseGet(() -> place(name, part));
        try (var interruption = Interruption.listen(spec.commandLine().getErr());
                var engine = engines.open(interruption::isRequested)) {
            var session = SweepSession.open(
                    sweep,
                    Path.of(name).getFileName().toString().replaceFirst("\\.properties$", ""),
                    place,
                    Library.standard(),
                    ifExists(),
                    isRetried,
                    part,
                    command());
            var execution =
                    new SweepExecution(session, interruption, spec.commandLine().getOut(), messages());
            return part.equals(Shard.WHOLE)
                    ? execution.play(engine, isFailFast, kept, command())
                    : execution.playShard(engine, isFailFast);
        }
    }

    private List<String> command() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }

    private Path place(String name, Shard part) {
        var others = typed().stream()
                .map(Map.Entry::getValue)
                .filter(assignment -> !assignment.startsWith("seeds="))
                .sorted()
                .collect(Collectors.joining("\n"));
        var hash = Checksum.of(others).substring(0, HASH_LENGTH);
        var stem = Path.of(name).getFileName().toString().replaceFirst("\\.properties$", "");
        var ofPart = part.equals(Shard.WHOLE) ? "" : "-shard-%d-of-%d".formatted(part.index(), part.count());
        return Path.of("sweeps", stem + (others.isEmpty() ? "" : "-" + hash) + ofPart);
    }

    private <E extends Enum<E>> E choice(Class<E> choices, String option, String typed) {
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return choice;
            }
        }
        throw new ParameterException(spec.commandLine(), "%s %s: there is no such choice".formatted(option, typed));
    }

    private PrintWriter messages() {
        return quiet.messages(spec.commandLine().getErr());
    }

    @Command(name = "list", description = "Lists the plans with what each asks.")
    int list() {
        var library = Library.standard(spec.commandLine().getErr()::println);
        var out = spec.commandLine().getOut();
        for (var name : library.planNames()) {
            out.printf("%-24s %s%n", name, question(library, name));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String question(Library library, String name) {
        return new PlanReader(library, Trust.GUARDED, true)
                .read(name, List.of(), Reader.nullReader())
                .plan()
                .question();
    }

    @Command(
            name = "show",
            description = "Shows what came of a sweep, point by point: means and their 95 per cent intervals.")
    int show(
            @Parameters(paramLabel = "DIR", description = "The folder of a sweep.") Path folder,
            @Option(names = "--md", description = "As a table in Markdown.") boolean isMarkdown,
            @Option(names = "--csv", description = "As CSV, with an interval's ends in columns of their own.")
                    boolean isCsv,
            @Mixin Trusting trust)
            throws IOException {
        var shown = SweepFolder.at(folder, Library.standard(), trust.trust());
        var table = new SweepShown(shown);
        var out = spec.commandLine().getOut();
        (isMarkdown ? table.markdown() : isCsv ? table.csv() : table.text()).forEach(out::println);
        out.flush();
        return ExitCode.DONE;
    }
}

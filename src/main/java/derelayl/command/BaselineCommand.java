package derelayl.command;

import derelayl.baseline.BaselineDocuments;
import derelayl.baseline.Baselines;
import derelayl.experiment.PlanReader;
import derelayl.experiment.Program;
import derelayl.experiment.ResultFolder;
import derelayl.record.Checksum;
import derelayl.scenario.Library;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares what a relay learns with what its participants could learn without it. */
@Command(
        name = "baseline",
        description = "Compares what a relay learns from data with what its participants could learn without it: alone,"
                + " together, and by federated averaging.")
public final class BaselineCommand implements Callable<Integer> {
    private static final int HASH_LENGTH = 8;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A name under scenarios/, or the path of a .properties file, with learning = data.")
    private String scenario;

    @Option(names = "--seeds", paramLabel = "SEEDS", description = "The seeds to play (default: 1..10).")
    private String seeds = "1..10";

    @Mixin
    private Assignments assignments;

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
        engines.check();
        var errors = spec.commandLine().getErr();
        var sweep = new PlanReader(Library.standard(errors::println), trusting.trust(), true)
                .read(scenario, typed(), Reader.nullReader());
        sweep.notices().forEach(errors::println);
        var baselines = new Baselines(sweep);
        var hash = Checksum.of(Program.identity() + baselines.checksum());
        var name = sweep.base().name();
        var place =
                results.out().orElseGet(() -> Path.of("runs", "baseline", name + "-" + hash.substring(0, HASH_LENGTH)));
        var folder = new ResultFolder(
                place,
                "baseline",
                hash,
                spec.root().commandLine().getParseResult().originalArgs());
        folder.check(results.isReplaced());
        try (var engine = engines.open(() -> false)) {
            var learned = baselines.play(engine);
            var files = folder.write(BaselineDocuments.of(name, learned));
            var out = spec.commandLine().getOut();
            BaselineDocuments.sentences(learned).forEach(out::println);
            files.forEach(out::println);
            out.flush();
        }
        return ExitCode.DONE;
    }

    private List<Map.Entry<String, String>> typed() {
        var typed = new ArrayList<Map.Entry<String, String>>();
        typed.add(Map.entry("--seeds " + seeds, "seeds=" + seeds));
        typed.addAll(assignments.typed());
        return typed;
    }
}

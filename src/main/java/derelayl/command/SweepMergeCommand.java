package derelayl.command;

import derelayl.experiment.IfExists;
import derelayl.experiment.Shards;
import derelayl.experiment.SweepSession;
import derelayl.experiment.ThreadEngine;
import derelayl.scenario.Library;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the shards of a sweep together. */
@Command(
        name = "merge",
        description = "Puts the shards of a sweep together, as if it had been played in one piece; see --shard.")
final class SweepMergeCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "DIR", description = "The folders of all shards, in any order.")
    private List<Path> folders;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the whole sweep.")
    private Path out;

    @Option(
            names = "--if-exists",
            paramLabel = "fail|replace",
            defaultValue = "fail",
            description = "What to do if the folder holds a sweep (default: fail).")
    private String ifExists;

    @Mixin
    private Quiet quiet;

    @Mixin
    private Trusting trusting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var library = Library.standard();
        var shards = Shards.in(folders, library, trusting.trust());
        var command = spec.root().commandLine().getParseResult().originalArgs();
        if (!List.of("fail", "replace").contains(ifExists)) {
            throw new ParameterException(
                    spec.commandLine(), "--if-exists %s: this must be fail or replace".formatted(ifExists));
        }
        var choice = ifExists.equals("fail") ? IfExists.FAIL : IfExists.REPLACE;
        try (var interruption = Interruption.listen(spec.commandLine().getErr());
                var engine = new ThreadEngine(1, interruption::isRequested)) {
            var session = SweepSession.open(shards.sweep(), shards.plan(), out, library, choice, false, command);
            session.take(shards);
            return new SweepExecution(session, interruption, spec.commandLine().getOut(), messages())
                    .play(engine, false, RunTables.Keep.NONE, command);
        }
    }

    private PrintWriter messages() {
        return quiet.messages(spec.commandLine().getErr());
    }
}

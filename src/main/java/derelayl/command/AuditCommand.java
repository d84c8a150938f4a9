package derelayl.command;

import derelayl.audit.Audit;
import derelayl.audit.Audited;
import derelayl.wording.ShortestDecimal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Audits a chain. */
@Command(
        name = "audit",
        description = "Works out from a chain alone who has, owns and earns what, and says what does not fit; the exit"
                + " code is 5 if something does not. docs/CHAIN.md describes the format.")
public final class AuditCommand implements Callable<Integer> {
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    @Parameters(
            paramLabel = "RUN|FILE",
            description = "The folder of a run, whose tables are held against its chain, or a chain's file.")
    private Path runOrFile;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "The hash of the last block, as it was published: 64 hexadecimal digits.")
    private Optional<String> head = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        head.filter(text -> !HASH.matcher(text).matches()).ifPresent(text -> {
            throw new ParameterException(
                    spec.commandLine(), "--head %s: this must be 64 hexadecimal digits".formatted(text));
        });
        var audit = Audit.of(runOrFile, head);
        var audited = audit.audit();
        print(audit.chain(), audited, spec.commandLine().getOut());
        return audited.fits() ? ExitCode.DONE : ExitCode.MISFIT;
    }

    private static void print(Path chain, Audited audited, PrintWriter out) {
        audited.findings().forEach(out::println);
        if (audited.found() > audited.findings().size()) {
            out.printf("… and %d more%n", audited.found() - audited.findings().size());
        }
        out.printf(
                "%s: %d blocks, %d rounds, %d participants, %s coins minted, %s burned%n",
                chain,
                audited.blocks(),
                audited.rounds(),
                audited.participants(),
                ShortestDecimal.of(audited.minted()),
                ShortestDecimal.of(audited.burned()));
        out.printf("The last block has the hash %s%n", audited.head());
        if (!audited.compared().isEmpty()) {
            out.printf("Held against it: %s%n", String.join(", ", audited.compared()));
        }
        out.println(
                audited.fits()
                        ? "Everything follows."
                        : "%d things do not fit."
                                .formatted(audited.found())
                                .replaceFirst("^1 things do", "1 thing does"));
    }
}

package derelayl.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An audit of a chain.
 *
 * @param chain its file, {@code .jsonl} or {@code .jsonl.gz}
 * @param run the folder of the run whose tables are to be held against it, if any
 * @param published what the hash of its last block must be, if that is known
 */
public record Audit(Path chain, Optional<Path> run, Optional<String> published) {
    /** The chain's name in a run's folder. */
    public static final String NAME = "chain.jsonl.gz";

    /**
     * An audit of a run's folder, or of a file.
     *
     * @throws AuditException if there is no chain
     */
    public static Audit of(Path runOrFile, Optional<String> published) {
        if (!Files.isDirectory(runOrFile)) {
            return new Audit(existing(runOrFile, "there is no such file or folder"), Optional.empty(), published);
        }
        var chain = existing(
                runOrFile.resolve(NAME), "there is no chain; a run writes one with chain=blocks or chain=full");
        return new Audit(chain, Optional.of(runOrFile), published);
    }

    private static Path existing(Path file, String otherwise) {
        if (!Files.isRegularFile(file)) {
            throw new AuditException(file + ": " + otherwise);
        }
        return file;
    }

    /**
     * Reads everything, and works it out again.
     *
     * @throws IOException if a file cannot be read
     */
    public Audited audit() throws IOException {
        var findings = new Findings();
        try (var tables = RunTables.of(run, findings)) {
            var audit = new ChainAudit(findings, tables::compare);
            audit.read(chain);
            if (audit.isComplete()) {
                tables.finish(audit.head());
                published.ifPresent(head -> compare(head, audit.head(), findings));
            }
            var books = audit.chain().map(Chain::books).orElseGet(() -> new Books(0));
            return new Audited(
                    audit.blocks(),
                    audit.rounds(),
                    books.participants(),
                    books.minted(),
                    books.burned(),
                    audit.head(),
                    tables.names(),
                    findings.first(),
                    findings.number());
        }
    }

    private static void compare(String published, String head, Findings findings) {
        findings.at("the last block");
        findings.require(published.equalsIgnoreCase(head), "its hash is %s, and not %s", head, published);
    }
}

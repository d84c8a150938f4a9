package derelayl.audit;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What else a run has written, held against its chain round by round. */
final class RunTables implements AutoCloseable {
    private static final String MANIFEST = "manifest.json";
    private static final String SUMMARY = "summary.json";

    private final Optional<Path> run;
    private final Findings findings;
    private final List<String> names = new ArrayList<>();
    private final List<Table> open = new ArrayList<>();
    private Optional<Table> rounds = Optional.empty();
    private Optional<Table> participants = Optional.empty();
    private final SummaryCheck summary = new SummaryCheck();

    private RunTables(Optional<Path> run, Findings findings) {
        this.run = run;
        this.findings = findings;
    }

    static RunTables of(Optional<Path> run, Findings findings) throws IOException {
        var tables = new RunTables(run, findings);
        tables.rounds = tables.opened("rounds.csv");
        tables.participants = tables.opened("participants.csv.gz");
        return tables;
    }

    private Optional<Table> opened(String name) throws IOException {
        findings.at(name);
        try {
            var table = run.isPresent() ? Table.in(run.get(), name) : Optional.<Table>empty();
            table.ifPresent(open::add);
            table.ifPresent(found -> names.add(name));
            return table;
        } catch (IOException | Unreadable damaged) {
            findings.add("this table is damaged");
            return Optional.empty();
        }
    }

    void compare(RoundResult result) {
        summary.take(result);
        rounds = rounds.filter(table -> attempt(table, () -> compareRound(table, result)));
        participants = participants.filter(table -> attempt(table, () -> compareParticipants(table, result)));
    }

    /** Whether a table could be read. */
    private boolean attempt(Table table, Runnable comparison) {
        try {
            comparison.run();
            return true;
        } catch (Unreadable damaged) {
            findings.at(table.name());
            findings.add("%s", damaged.getMessage());
            return false;
        }
    }

    private void compareRound(Table table, RoundResult result) {
        findings.at("%s, round %d".formatted(table.name(), result.number()));
        var found = table.row(result.number());
        findings.require(found.isPresent(), "there is no such row");
        found.ifPresent(row -> {
            result.columns().forEach((column, due) -> compare(column, Table.number(row, column), due));
            findings.require(
                    Table.text(row, "extinct").equals(String.valueOf(result.isExtinct())),
                    "extinct is %s, but %s by the chain",
                    Table.text(row, "extinct"),
                    result.isExtinct());
        });
    }

    private void compare(String column, double stated, double due) {
        findings.require(
                Double.isNaN(stated) && Double.isNaN(due) || Findings.isSame(stated, due),
                "%s is %s, but %s by the chain",
                column,
                stated,
                due);
    }

    private void compareParticipants(Table table, RoundResult result) {
        for (var row = table.row(result.number()); row.isPresent(); row = table.row(result.number())) {
            var index = Table.number(row.get(), "participant");
            if (!(index >= 0 && index < result.chain().books().participants()) || index != Math.rint(index)) {
                throw new Unreadable("round %d: there is no participant %s", result.number(), index);
            }
            compareParticipant(table, row.get(), (int) index, result);
        }
    }

    private void compareParticipant(Table table, NamedCsvRecord row, int index, RoundResult result) {
        findings.at("%s, round %d, participant %d".formatted(table.name(), result.number(), index));
        compare("coins", Table.number(row, "coins"), result.chain().books().balance(index));
        compare(
                "strikes",
                Table.number(row, "strikes"),
                result.chain().standings().strikes(index));
        compare("standing", row, result.chain().standings().isExcluded(index) ? "excluded" : "good");
        if (result.owners().contains(index)) {
            compare("role", row, "model_owner");
        } else if (result.trainers().contains(index)) {
            compare("role", row, "trainer");
        } else {
            findings.require(!Table.text(row, "role").equals("model_owner"), "by the chain it is no owner");
        }
    }

    private void compare(String column, NamedCsvRecord row, String due) {
        findings.require(
                Table.text(row, column).equals(due),
                "%s is %s, but %s by the chain",
                column,
                Table.text(row, column),
                due);
    }

    /** Once the chain has been read: nothing may be left, and the documents must fit. */
    void finish(String head) throws IOException {
        for (var table : List.of(rounds, participants)) {
            table.ifPresent(left -> {
                findings.at(left.name());
                findings.require(left.isAtEnd(), "it goes on where the chain has ended");
            });
        }
        if (run.isPresent()) {
            compare(SUMMARY, fields -> summary.compare(fields, this::compare));
            compare(MANIFEST, fields -> {
                var stated = String.valueOf(fields.values().getOrDefault("chain", "not there"));
                findings.require(stated.equals(head), "the hash of the last block is %s, and not %s", head, stated);
            });
        }
    }

    private void compare(String name, Consumer<Fields> comparison) throws IOException {
        var file = run.orElseThrow().resolve(name);
        if (Files.isRegularFile(file)) {
            names.add(name);
            findings.at(name);
            try {
                comparison.accept(Fields.of(Files.readAllBytes(file)));
            } catch (Unreadable damaged) {
                findings.add("%s", damaged.getMessage());
            }
        }
    }

    /** The files that are held against the chain. */
    List<String> names() {
        return List.copyOf(names);
    }

    @Override
    public void close() throws IOException {
        for (var table : open) {
            table.close();
        }
    }
}

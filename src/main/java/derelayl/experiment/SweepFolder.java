package derelayl.experiment;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import derelayl.policy.Trust;
import derelayl.record.Manifest;
import derelayl.record.Manifest.Status;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioException;
import derelayl.statistics.Interval;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A sweep's folder, to be read while the sweep goes on or when it is over.
 *
 * @param path where it is
 * @param sweep what is played, as the folder keeps it
 */
public record SweepFolder(Path path, Sweep sweep) {
    /** The tables of results, by name. */
    public static final List<String> TABLES =
            List.of(SweepTables.RUNS, SweepTables.SUMMARY, SweepTables.SERIES, SweepTables.FAILURES);

    /**
     * Reads what a folder says of its sweep.
     *
     * @param library where the defaults are
     * @throws FileSystemException if it holds no sweep
     * @throws ScenarioException with everything that is wrong with its plan
     */
    public static SweepFolder at(Path path, Library library, Trust trust) throws IOException {
        var plan = path.resolve(SweepTexts.PLAN);
        if (!Files.isRegularFile(plan)) {
            throw new FileSystemException(path.toString(), null, "this holds no sweep");
        }
        var sweep =
                new PlanReader(library.quietly(), trust, true).read(plan.toString(), List.of(), Reader.nullReader());
        return new SweepFolder(path, sweep);
    }

    /** How far the sweep has come, if that can be told. */
    public Optional<Status> status() throws IOException {
        return Manifest.statusIn(path);
    }

    /** Whether all tables are there; otherwise there is a journal of what is over so far. */
    public boolean isComplete() {
        return !Files.exists(Journal.in(path)) && Files.exists(path.resolve(SweepTables.SUMMARY));
    }

    /** Shows each run that is over, in the order of their numbers. */
    public void forEachRun(Consumer<Row> reader) throws IOException {
        if (isComplete()) {
            forEachRow(SweepTables.RUNS, row -> reader.accept(run(row)));
        } else {
            forEachKept(kept -> kept.forEach(record -> reader.accept(kept.row(record))));
        }
    }

    /** Sums up the runs that are over: a row for each point and outcome, in their order. */
    public void forEachSummary(Consumer<SummaryRow> reader) throws IOException {
        if (isComplete()) {
            forEachRow(SweepTables.SUMMARY, row -> reader.accept(summary(row)));
        } else {
            forEachKept(kept -> kept.summarise(reader));
        }
    }

    /** Shows what was kept of rounds, run by run. */
    public void forEachSeriesRow(Consumer<SeriesRow> reader) throws IOException {
        if (isComplete()) {
            forEachRow(SweepTables.SERIES, row -> reader.accept(series(row)));
        } else {
            forEachKept(kept -> kept.forEach(record -> record.series()
                    .forEach(round ->
                            reader.accept(new SeriesRow(record.number(), sweep.point(record.number()), round)))));
        }
    }

    /** The runs that broke off. */
    public List<Failure> failures() throws IOException {
        var failures = new ArrayList<Failure>();
        if (isComplete()) {
            forEachRow(SweepTables.FAILURES, row -> failures.add(failure(row)));
        } else {
            forEachKept(kept -> kept.forEach(record -> {
                if (record.isFailed()) {
                    failures.add(kept.failure(record));
                }
            }));
        }
        return failures;
    }

    private void forEachKept(Consumer<KeptRuns> reader) throws IOException {
        try (var journal = Journal.look(path, Math.toIntExact(sweep.plan().runs()))) {
            reader.accept(KeptRuns.of(sweep, journal));
        }
    }

    private void forEachRow(String table, Consumer<NamedCsvRecord> reader) throws IOException {
        try (var rows = rows(table)) {
            rows.forEach(reader);
        }
    }

    /** The rows of a table. */
    Stream<NamedCsvRecord> rows(String table) throws IOException {
        var file = Files.newInputStream(path.resolve(table));
        var bytes = table.endsWith(".gz") ? new GZIPInputStream(file) : file;
        var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        return rows.stream().onClose(() -> {
            try {
                rows.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private Point point(NamedCsvRecord row) {
        return sweep.plan().point(Integer.parseInt(row.getField("point")));
    }

    private Row run(NamedCsvRecord row) {
        var before = 3 + sweep.columns().size() + 1;
        return new Row(
                Long.parseLong(row.getField("run")),
                point(row),
                Long.parseLong(row.getField("seed")),
                row.getField("status").equals(SweepTables.FAILED),
                row.getFields().subList(before, row.getFieldCount()));
    }

    private SummaryRow summary(NamedCsvRecord row) {
        var quantiles = SweepTables.STATISTICS.subList(5, SweepTables.STATISTICS.size()).stream()
                .map(row::getField)
                .filter(text -> !text.isEmpty())
                .map(Double::valueOf)
                .toList();
        var low = number(row.getField("low"));
        var interval = low.isEmpty()
                ? Optional.<Interval>empty()
                : Optional.of(new Interval(
                        low.getAsDouble(), number(row.getField("high")).orElseThrow()));
        return new SummaryRow(
                point(row),
                row.getField("outcome"),
                Integer.parseInt(row.getField("n")),
                number(row.getField("mean")),
                number(row.getField("sd")),
                interval,
                quantiles);
    }

    private SeriesRow series(NamedCsvRecord row) {
        var run = Long.parseLong(row.getField("run"));
        var cells = row.getFields().subList(2, row.getFieldCount());
        return new SeriesRow(run, sweep.point(run), new RoundValues(Integer.parseInt(row.getField("round")), cells));
    }

    private Failure failure(NamedCsvRecord row) {
        return new Failure(
                Long.parseLong(row.getField("run")),
                point(row),
                Long.parseLong(row.getField("seed")),
                row.getField("stage"),
                row.getField("message"),
                row.getField("command"));
    }

    private static OptionalDouble number(String text) {
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}

package derelayl.report.sweep;

import derelayl.experiment.SweepFolder;
import derelayl.measure.Measure;
import derelayl.measure.Measure.Type;
import derelayl.record.Checksum;
import derelayl.record.Manifest;
import derelayl.report.figure.Fan;
import derelayl.report.figure.Figures;
import derelayl.report.sweep.Findings.Failure;
import derelayl.report.sweep.Findings.Measured;
import derelayl.report.sweep.Findings.Point;
import derelayl.report.sweep.Findings.Progress;
import derelayl.report.sweep.Findings.Summary;
import derelayl.report.sweep.Findings.Varied;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what a sweep has found out so far from its folder. */
final class FindingsReader {
    private static final String PLAN = "plan.properties";
    private static final List<String> PARTS = List.of("identity", "program");

    private final SweepFolder folder;
    private final List<Measure<?>> outcomes;
    private final long[] runs;
    private final long[] failed;

    private FindingsReader(SweepFolder folder) {
        this.folder = folder;
        outcomes = List.copyOf(folder.sweep().mainOutcomes());
        var points = folder.sweep().plan().design().size();
        runs = new long[points];
        failed = new long[points];
    }

    /** Reads a folder; of a sweep that goes on, the runs that are over. */
    static Findings read(SweepFolder folder) throws IOException {
        return new FindingsReader(folder).read();
    }

    private Findings read() throws IOException {
        var plan = folder.sweep().plan();
        var isOver = folder.isComplete();
        folder.forEachRun(run -> {
            runs[run.point().number() - 1]++;
            failed[run.point().number() - 1] += run.isFailed() ? 1 : 0;
        });
        var keys = plan.varied().stream()
                .map(varied -> new Varied(
                        varied.key().name(),
                        varied.key().label(),
                        varied.key().unit(),
                        markers(varied.key().name())))
                .toList();
        var files = files();
        return new Findings(
                question(plan.question(), keys),
                new Progress(plan.runs(), sum(runs), sum(failed), isOver),
                keys,
                outcomes.stream().map(this::measured).toList(),
                points(),
                fans(),
                failures(),
                Files.readString(folder.path().resolve(PLAN)),
                files,
                checksums(files),
                List.of("derelayl sweep %s --out ../again".formatted(PLAN)));
    }

    private static long sum(long[] numbers) {
        return Arrays.stream(numbers).sum();
    }

    private List<Double> markers(String name) {
        return folder.sweep().plan().markers().getOrDefault(name, List.of());
    }

    private static String question(String asked, List<Varied> keys) {
        if (!asked.isEmpty()) {
            return asked;
        }
        return keys.isEmpty()
                ? "What comes of it, with many seeds?"
                : keys.stream().map(Varied::label).collect(Collectors.joining(", ", "What changes with: ", "?"));
    }

    private Measured measured(Measure<?> outcome) {
        return new Measured(
                outcome.column(),
                outcome.meaning(),
                outcome.unit(),
                outcome.type() == Type.TRUTH,
                markers(outcome.column()));
    }

    private List<Point> points() throws IOException {
        var columns = outcomes.stream().map(Measure::column).collect(Collectors.toSet());
        var summaries = new ArrayList<Map<String, Summary>>();
        for (var ignored : runs) {
            summaries.add(new LinkedHashMap<>());
        }
        folder.forEachSummary(row -> {
            if (row.n() > 0 && columns.contains(row.outcome())) {
                var mean = row.mean().orElseThrow();
                summaries
                        .get(row.point().number() - 1)
                        .put(
                                row.outcome(),
                                new Summary(
                                        row.n(),
                                        mean,
                                        row.standardDeviation().orElse(0),
                                        row.interval()
                                                .map(interval -> interval.low())
                                                .orElse(mean),
                                        row.interval()
                                                .map(interval -> interval.high())
                                                .orElse(mean)));
            }
        });
        var points = new ArrayList<Point>();
        for (var index = 0; index < runs.length; index++) {
            var point = folder.sweep().plan().point(index + 1);
            points.add(new Point(point.number(), point.values(), runs[index], failed[index], summaries.get(index)));
        }
        return points;
    }

    /** Of as many points as a figure has room for: the others' series would only take memory. */
    private Map<String, Map<Integer, Fan>> fans() throws IOException {
        var columns = folder.sweep().plan().series();
        if (columns.isEmpty()) {
            return Map.of();
        }
        var shown = Layout.some(runs.length, Figures.MOST_PANELS);
        var spreads = new TreeMap<Integer, Spread>();
        folder.forEachSeriesRow(row -> {
            if (shown.contains(row.point().number() - 1)) {
                spreads.computeIfAbsent(row.point().number(), first -> new Spread(columns.size()))
                        .add(row);
            }
        });
        var fans = new LinkedHashMap<String, Map<Integer, Fan>>();
        for (var column = 0; column < columns.size(); column++) {
            var byPoint = new TreeMap<Integer, Fan>();
            for (var spread : spreads.entrySet()) {
                byPoint.put(spread.getKey(), spread.getValue().fan(column));
            }
            fans.put(columns.get(column), byPoint);
        }
        return fans;
    }

    private List<Failure> failures() throws IOException {
        return folder.failures().stream()
                .map(failure -> new Failure(
                        String.valueOf(failure.run()),
                        "%s: %s".formatted(failure.stage(), failure.message()),
                        failure.command()))
                .toList();
    }

    /** The scenario, and all rule files. */
    private SortedMap<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder.path())) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var name = folder.path().relativize(file).toString().replace('\\', '/');
                if (name.equals("scenario.properties") || name.matches("rules/[a-z]+/[^/]+\\.drl")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    private SortedMap<String, String> checksums(SortedMap<String, String> files) throws IOException {
        var checksums = new TreeMap<String, String>();
        files.forEach((name, text) -> checksums.put(name, Checksum.of(text)));
        checksums.put(PLAN, Checksum.of(Files.readAllBytes(folder.path().resolve(PLAN))));
        for (var part : PARTS) {
            Manifest.textIn(folder.path(), part).ifPresent(sum -> checksums.put("the " + part, sum));
        }
        return checksums;
    }
}

package derelayl.command;

import derelayl.experiment.Point;
import derelayl.experiment.SummaryRow;
import derelayl.experiment.SweepFolder;
import derelayl.measure.Measure;
import derelayl.record.CsvDocument;
import derelayl.wording.ShortestDecimal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The main outcomes of a sweep, point by point, with only what varied. */
final class SweepShown {
    private final SweepFolder folder;
    private final List<String> outcomes;
    private final List<Shown> points = new ArrayList<>();

    /** A point, and what is known of its outcomes, by column. */
    private record Shown(Point point, Map<String, SummaryRow> summaries) {
        String runs() {
            return String.valueOf(
                    summaries.values().stream().mapToInt(SummaryRow::n).max().orElse(0));
        }

        Stream<String> before() {
            return Stream.concat(point.values().stream(), Stream.of(runs()));
        }
    }

    SweepShown(SweepFolder folder) throws IOException {
        this.folder = folder;
        outcomes = folder.sweep().mainOutcomes().stream().map(Measure::column).toList();
        folder.forEachSummary(row -> {
            if (points.size() < row.point().number()) {
                points.add(new Shown(row.point(), new TreeMap<>()));
            }
            points.get(points.size() - 1).summaries().put(row.outcome(), row);
        });
    }

    /** The mean with half of its interval, or both ends where they are not as far from it. */
    private static String cell(SummaryRow row) {
        if (row.mean().isEmpty()) {
            return "-";
        }
        var mean = row.mean().getAsDouble();
        return row.interval()
                .map(interval -> Math.abs(interval.high() + interval.low() - 2 * mean) < 1e-9 * (1 + Math.abs(mean))
                        ? "%s ± %s".formatted(digits(mean), digits(interval.halfWidth()))
                        : "%s (%s to %s)".formatted(digits(mean), digits(interval.low()), digits(interval.high())))
                .orElseGet(() -> digits(mean));
    }

    private static String digits(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e6
                ? String.valueOf((long) number)
                : String.format(Locale.ROOT, "%.3g", number);
    }

    List<String> text() {
        var table = table();
        var widths = IntStream.range(0, table.get(0).size())
                .map(i -> table.stream()
                        .mapToInt(row -> row.get(i).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines(
                table,
                cells -> IntStream.range(0, cells.size())
                        .mapToObj(i -> cells.get(i)
                                + " ".repeat(widths[i] - cells.get(i).length()))
                        .collect(Collectors.joining("  "))
                        .stripTrailing());
    }

    List<String> markdown() {
        var table = table();
        var lines = new ArrayList<>(lines(table, cells -> "| " + String.join(" | ", cells) + " |"));
        lines.add(1, "|" + " --- |".repeat(table.get(0).size()));
        return lines;
    }

    /** With numbers as they are, and the ends of intervals in columns of their own. */
    List<String> csv() {
        var header = Stream.concat(
                        Stream.concat(folder.sweep().columns().stream(), Stream.of("runs")),
                        outcomes.stream().flatMap(outcome -> Stream.of(outcome, outcome + "_low", outcome + "_high")))
                .toList();
        var rows = points.stream()
                .map(shown -> Stream.concat(
                                shown.before(),
                                outcomes.stream()
                                        .flatMap(outcome ->
                                                numbers(shown.summaries().get(outcome))))
                        .toList())
                .toList();
        return new String(CsvDocument.of(header, rows), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static Stream<String> numbers(SummaryRow row) {
        var interval = row.interval();
        return Stream.of(
                row.mean().isEmpty() ? "" : ShortestDecimal.of(row.mean().getAsDouble()),
                interval.map(ends -> ShortestDecimal.of(ends.low())).orElse(""),
                interval.map(ends -> ShortestDecimal.of(ends.high())).orElse(""));
    }

    private List<List<String>> table() {
        var table = new ArrayList<List<String>>();
        table.add(Stream.of(
                        folder.sweep().plan().varied().stream()
                                .map(varied -> varied.key().name()),
                        Stream.of("runs"),
                        outcomes.stream())
                .flatMap(Function.identity())
                .toList());
        points.forEach(shown -> table.add(Stream.concat(
                        shown.before(),
                        outcomes.stream().map(outcome -> cell(shown.summaries().get(outcome))))
                .toList()));
        return table;
    }

    private static List<String> lines(List<List<String>> table, Function<List<String>, String> line) {
        return table.stream().map(line).toList();
    }
}

package derelayl.command;

import derelayl.experiment.SummaryRow;
import derelayl.experiment.SweepFolder;
import derelayl.measure.Measure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The main outcomes of a sweep, point by point, with only what varied. */
final class SweepShown {
    private final List<String> header = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    SweepShown(SweepFolder folder) throws IOException {
        var sweep = folder.sweep();
        var outcomes = sweep.mainOutcomes().stream().map(Measure::column).toList();
        sweep.plan().varied().forEach(varied -> header.add(varied.key().name()));
        header.add("runs");
        header.addAll(outcomes);
        folder.forEachSummary(row -> {
            var point = row.point().number();
            while (rows.size() < point) {
                rows.add(new ArrayList<>(Collections.nCopies(header.size(), "")));
            }
            var cells = rows.get(point - 1);
            for (var i = 0; i < row.point().values().size(); i++) {
                cells.set(i, row.point().values().get(i));
            }
            var place = outcomes.indexOf(row.outcome());
            if (place >= 0) {
                cells.set(header.size() - outcomes.size() + place, cell(row));
            }
            var before = header.size() - outcomes.size() - 1;
            cells.set(before, String.valueOf(Math.max(number(cells.get(before)), row.n())));
        });
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
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
        var widths = IntStream.range(0, header.size())
                .map(i -> Math.max(
                        header.get(i).length(),
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0)))
                .toArray();
        return lines(cells -> IntStream.range(0, cells.size())
                .mapToObj(
                        i -> cells.get(i) + " ".repeat(widths[i] - cells.get(i).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing());
    }

    List<String> markdown() {
        var lines = new ArrayList<>(lines(cells -> "| " + String.join(" | ", cells) + " |"));
        lines.add(1, "|" + " --- |".repeat(header.size()));
        return lines;
    }

    List<String> csv() {
        return lines(cells -> cells.stream()
                .map(cell -> cell.matches(".*[,\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(",")));
    }

    private List<String> lines(Function<List<String>, String> line) {
        var lines = new ArrayList<String>();
        lines.add(line.apply(header));
        rows.forEach(row -> lines.add(line.apply(row)));
        return lines;
    }
}

package derelayl.report.sweep;

import derelayl.experiment.SeriesRow;
import derelayl.report.figure.Fan;
import derelayl.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** What was kept of the rounds of a point's runs: all values of each series, by round. */
final class Spread {
    private final List<SortedMap<Integer, DoubleStream.Builder>> series = new ArrayList<>();

    /** @param columns how many series there are */
    Spread(int columns) {
        for (var column = 0; column < columns; column++) {
            series.add(new TreeMap<>());
        }
    }

    void add(SeriesRow row) {
        var cells = row.values().cells();
        for (var column = 0; column < cells.size(); column++) {
            var values = series.get(column).computeIfAbsent(row.values().round(), first -> DoubleStream.builder());
            number(cells.get(column)).forEach(values::add);
        }
    }

    private static DoubleStream number(String cell) {
        return switch (cell) {
            case "" -> DoubleStream.empty();
            case "true" -> DoubleStream.of(1);
            case "false" -> DoubleStream.of(0);
            default -> DoubleStream.of(Double.parseDouble(cell));
        };
    }

    /** How a series spreads. It can be asked for once. */
    Fan fan(int column) {
        var rounds = List.copyOf(series.get(column).keySet());
        var quantiles = series.get(column).values().stream()
                .map(values -> quantiles(values.build().toArray()))
                .toList();
        return new Fan("", rounds, quantiles);
    }

    private static double[] quantiles(double[] values) {
        var shares = Fan.SHARES.stream().mapToDouble(Double::doubleValue).toArray();
        return values.length == 0
                ? DoubleStream.generate(() -> Double.NaN).limit(shares.length).toArray()
                : Sample.of(values).quantiles(shares);
    }
}

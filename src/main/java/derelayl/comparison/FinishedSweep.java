package derelayl.comparison;

import derelayl.comparison.Alternative.Finished;
import derelayl.experiment.Point;
import derelayl.experiment.Row;
import derelayl.experiment.SweepFolder;
import derelayl.measure.Measure;
import derelayl.measure.Measure.Type;
import derelayl.measure.MeasuredRun;
import derelayl.measure.Value;
import derelayl.policy.Trust;
import derelayl.scenario.Library;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what came of a finished sweep, each point of which is an alternative. */
final class FinishedSweep {
    private final SweepFolder folder;
    private final List<Measure<MeasuredRun>> outcomes;

    private FinishedSweep(SweepFolder folder) {
        this.folder = folder;
        outcomes = folder.sweep().outcomes();
    }

    /**
     * The points of the sweep in a folder, in their order.
     *
     * @throws ComparisonException if there is none, it is not finished, or runs of it have failed
     */
    static List<Alternative> in(Path path, Library library, Trust trust) throws IOException {
        SweepFolder folder;
        try {
            folder = SweepFolder.at(path, library, trust);
        } catch (FileSystemException none) {
            throw new ComparisonException("%s: there is no finished sweep in this folder".formatted(path));
        }
        if (!folder.isComplete()) {
            throw new ComparisonException("%s: this sweep is not finished".formatted(path));
        }
        var failed = folder.failures().size();
        if (failed > 0) {
            throw new ComparisonException(
                    "%s: %d runs of this sweep have failed, see failures.csv".formatted(path, failed));
        }
        return new FinishedSweep(folder).alternatives();
    }

    private List<Alternative> alternatives() throws IOException {
        var byPoint = new TreeMap<Integer, SortedMap<Long, Map<String, Value>>>();
        var points = new TreeMap<Integer, Point>();
        folder.forEachRun(row -> {
            points.put(row.point().number(), row.point());
            byPoint.computeIfAbsent(row.point().number(), first -> new TreeMap<>())
                    .put(row.seed(), values(row));
        });
        var alternatives = new ArrayList<Alternative>();
        points.forEach((number, point) ->
                alternatives.add(new Finished(new Results(name(point, points.size()), byPoint.get(number)))));
        return alternatives;
    }

    private Map<String, Value> values(Row row) {
        var values = new LinkedHashMap<String, Value>();
        for (var i = 0; i < outcomes.size(); i++) {
            var isTruth = outcomes.get(i).type() == Type.TRUTH;
            var number = row.number(i);
            values.put(
                    outcomes.get(i).column(),
                    isTruth && number.isPresent() ? new Value.Truth(number.getAsDouble() == 1) : Value.of(number));
        }
        return values;
    }

    /** The folder's name, and if it has several points, what is special about this one. */
    private String name(Point point, int points) {
        var name = folder.path().toAbsolutePath().normalize().getFileName().toString();
        if (points == 1) {
            return name;
        }
        var varied = folder.sweep().plan().varied();
        return IntStream.range(0, varied.size())
                .mapToObj(i -> "%s=%s"
                        .formatted(varied.get(i).key().name(), point.values().get(i)))
                .collect(Collectors.joining(",", name + ":", ""));
    }
}

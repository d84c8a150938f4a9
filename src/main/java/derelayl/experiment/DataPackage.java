package derelayl.experiment;

import derelayl.experiment.design.VariedKey;
import derelayl.files.WholeFile;
import derelayl.measure.Measure;
import derelayl.measure.RoundMeasures;
import derelayl.record.Json;
import derelayl.scenario.ValueType.Count;
import derelayl.scenario.ValueType.Real;
import derelayl.scenario.ValueType.Whole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code datapackage.json}: what is in each column of each table, in the form of Frictionless Data. */
final class DataPackage {
    private static final String NAME = "datapackage.json";
    private static final String INTEGER = "integer";
    private static final String NUMBER = "number";
    private static final String STRING = "string";

    private final Sweep sweep;

    private DataPackage(Sweep sweep) {
        this.sweep = sweep;
    }

    static void write(Sweep sweep, Path folder) throws IOException {
        WholeFile.write(folder.resolve(NAME), Json.document(new DataPackage(sweep).document()));
    }

    private Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("name", "sweep");
        if (!sweep.plan().question().isEmpty()) {
            document.put("title", sweep.plan().question());
        }
        document.put(
                "resources",
                List.of(
                        table(SweepTexts.DESIGN, design()),
                        table(SweepTables.RUNS, runs()),
                        table(SweepTables.SUMMARY, summary()),
                        table(SweepTables.SERIES, series()),
                        table(SweepTables.FAILURES, failures()),
                        table(SweepTables.TIMINGS, timings())));
        return document;
    }

    private static Map<String, Object> table(String path, List<Object> fields) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", path.replaceFirst("\\.csv.*", ""));
        resource.put("path", path);
        resource.put("schema", Map.of("fields", fields));
        return resource;
    }

    private static Map<String, Object> field(String name, String type, String unit, String description) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", name);
        field.put("type", type);
        if (!unit.isEmpty()) {
            field.put("unit", unit);
        }
        field.put("description", description);
        return field;
    }

    private static Object run() {
        return field("run", INTEGER, "", "the run: the first point with all seeds, then the second; counted from 1");
    }

    private List<Object> point() {
        var fields = new ArrayList<Object>();
        fields.add(field("point", INTEGER, "", "the row in design.csv, counted from 1"));
        sweep.plan().varied().forEach(varied -> fields.add(varied(varied)));
        return fields;
    }

    private static Object varied(VariedKey varied) {
        var type = varied.key().type();
        var isWhole = type instanceof Whole || type instanceof Count;
        return field(
                varied.column(),
                isWhole ? INTEGER : type instanceof Real ? NUMBER : STRING,
                varied.key().unit(),
                varied.key().label() + "; the key " + varied.key().name());
    }

    private static Object measure(Measure<?> measure) {
        var type = switch (measure.type()) {
            case COUNT -> INTEGER;
            case NUMBER, SHARE -> NUMBER;
            case TRUTH -> "boolean";
        };
        return field(measure.column(), type, measure.unit(), measure.meaning());
    }

    private List<Object> design() {
        return point();
    }

    private List<Object> runs() {
        var fields = numbered();
        fields.add(field("status", STRING, "", "done, or failed: then it has no outcomes, and is in failures.csv"));
        sweep.outcomes().forEach(outcome -> fields.add(measure(outcome)));
        return fields;
    }

    private List<Object> numbered() {
        var fields = new ArrayList<Object>();
        fields.add(run());
        fields.addAll(point());
        // Tables have it right behind the point's number.
        fields.add(2, field("seed", INTEGER, "", "of all luck in the run"));
        return fields;
    }

    private List<Object> summary() {
        var fields = new ArrayList<>(point());
        fields.add(field("outcome", STRING, "", "a column of runs.csv"));
        fields.add(field("n", INTEGER, "runs", "for how many runs of the point the outcome exists"));
        fields.add(field("mean", NUMBER, "", "their mean; of what is true or false, the share that is true"));
        fields.add(field("sd", NUMBER, "", "their standard deviation, with n - 1 below the line"));
        for (var end : List.of("low", "high")) {
            fields.add(
                    field(
                            end,
                            NUMBER,
                            "",
                            end
                                    + " end of the 95 per cent interval: Student's t of the mean; Wilson's of what is true or false"));
        }
        fields.add(field("minimum", NUMBER, "", "the least value"));
        for (var quantile : List.of("q05", "q25", "median", "q75", "q95")) {
            fields.add(field(quantile, NUMBER, "", "a quantile, by definition 7 of Hyndman and Fan"));
        }
        fields.add(field("maximum", NUMBER, "", "the greatest value"));
        return fields;
    }

    private List<Object> series() {
        var fields = new ArrayList<Object>(List.of(run(), field("round", INTEGER, "rounds", "counted from 1")));
        var measures = RoundMeasures.of(sweep.dispositions());
        sweep.plan()
                .series()
                .forEach(column -> measures.stream()
                        .filter(measure -> measure.column().equals(column))
                        .forEach(measure -> fields.add(measure(measure))));
        return fields;
    }

    private List<Object> failures() {
        var fields = numbered();
        fields.add(field("stage", STRING, "", "where it broke off"));
        fields.add(field("message", STRING, "", "why"));
        fields.add(field("command", STRING, "", "shows it alone, when typed in this folder"));
        return fields;
    }

    private static List<Object> timings() {
        return List.of(run(), field("seconds", NUMBER, "seconds", "how long it took, by wall clock"));
    }
}

package derelayl.report.sweep;

import derelayl.report.figure.Axis;
import derelayl.report.figure.Cell;
import derelayl.report.figure.Fan;
import derelayl.report.figure.Figures;
import derelayl.report.figure.Figures.HeatMap;
import derelayl.report.figure.Figures.Lines;
import derelayl.report.figure.Line;
import derelayl.report.figure.Line.Estimate;
import derelayl.report.sweep.Findings.Measured;
import derelayl.report.sweep.Findings.Point;
import derelayl.report.sweep.Findings.Summary;
import derelayl.report.sweep.Findings.Varied;
import derelayl.wording.ShortestDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The figures of a sweep. */
final class SweepFigures {
    private static final String INTERVAL = "mean and its 95 % interval over runs";
    private static final String MARKER = "marked by the plan";
    private static final int MOST_OUTCOMES = 4;
    private static final int MOST_NAMED = 6;
    private static final int MOST_SCATTERED = 300;
    private static final int LONGEST_LABEL = 40;

    private final Findings findings;
    private final Layout layout;

    private SweepFigures(Findings findings) {
        this.findings = findings;
        layout = new Layout(findings);
    }

    /** The figures of what has been found out so far, the most important first. */
    static List<NamedFigure> of(Findings findings) {
        return new SweepFigures(findings).all();
    }

    private List<NamedFigure> all() {
        var figures = new ArrayList<NamedFigure>();
        if (findings.points().size() > 1 && hasValues()) {
            if (!layout.plane().isEmpty()) {
                shown().forEach(outcome -> figures.add(phases(outcome)));
            } else if (layout.isScattered()) {
                shown().forEach(outcome -> figures.add(scattered(outcome)));
            } else {
                figures.add(headline());
                if (findings.outcomes().size() > 1) {
                    figures.add(others());
                }
            }
        }
        findings.fans().forEach((column, fans) -> {
            if (!fans.isEmpty()) {
                figures.add(fans(column));
            }
        });
        return figures;
    }

    private boolean hasValues() {
        return findings.points().stream().anyMatch(point -> !point.summaries().isEmpty());
    }

    private List<Measured> shown() {
        return findings.outcomes().stream().limit(MOST_OUTCOMES).toList();
    }

    private NamedFigure headline() {
        var outcome = findings.outcomes().get(0);
        var across = findings.keys().get(layout.across());
        var figure = Figures.lines(
                List.of(lines("", outcome, layout.across())),
                isJoined(),
                INTERVAL,
                markers(List.of(across), List.of(outcome)));
        return new NamedFigure(
                outcome.column() + "_by_" + fileName(across),
                "%s against %s%s.".formatted(words(outcome), across.label(), lineKeys()),
                figure);
    }

    private NamedFigure others() {
        var outcomes =
                findings.outcomes().stream().skip(1).limit(Figures.MOST_PANELS).toList();
        var across = findings.keys().get(layout.across());
        var panels = outcomes.stream()
                .map(outcome -> lines("", outcome, layout.across()))
                .toList();
        return new NamedFigure(
                "outcomes_by_" + fileName(across),
                "Other outcomes against %s%s.".formatted(across.label(), lineKeys()),
                Figures.lines(panels, isJoined(), INTERVAL, markers(List.of(across), outcomes)));
    }

    private NamedFigure scattered(Measured outcome) {
        var keys = layout.axes().stream().sorted().limit(Figures.MOST_PANELS).toList();
        var varied = keys.stream().map(findings.keys()::get).toList();
        var points = layout.some(MOST_SCATTERED);
        var panels = keys.stream()
                .map(key -> new Lines(
                        "", horizontal(key), vertical(outcome), List.of(line("", outcome, key, findings.points()))))
                .toList();
        return new NamedFigure(
                outcome.column() + "_by_each_key",
                "%s against each of what was varied; a point for each combination, over whatever the others are.%s"
                        .formatted(words(outcome), ofAll(points)),
                Figures.lines(panels, false, INTERVAL, markers(varied, List.of(outcome))));
    }

    private Lines lines(String heading, Measured outcome, int key) {
        var lines = new ArrayList<Line>();
        layout.groups(List.of(key)).forEach((name, points) -> lines.add(line(name, outcome, key, points)));
        return new Lines(heading, horizontal(key), vertical(outcome), lines);
    }

    private Line line(String name, Measured outcome, int key, List<Point> points) {
        var words = layout.words(key);
        var estimates = points.stream()
                .map(point -> estimate(
                        layout.isNumeric(key)
                                ? Layout.number(point, key).orElseThrow()
                                : words.indexOf(point.values().get(key)),
                        point.of(outcome)))
                .sorted(Comparator.comparing(Estimate::x))
                .toList();
        return new Line(name, estimates);
    }

    private static Estimate estimate(double x, Optional<Summary> summary) {
        return summary.map(known -> new Estimate(x, known.mean(), known.low(), known.high()))
                .orElseGet(() -> new Estimate(x, Double.NaN, Double.NaN, Double.NaN));
    }

    private boolean isJoined() {
        return layout.isNumeric(layout.across());
    }

    private Axis horizontal(int key) {
        var varied = findings.keys().get(key);
        if (!layout.isNumeric(key)) {
            return Axis.ofNames(label(varied), layout.words(key));
        }
        var numbers =
                layout.numbers(key).stream().mapToDouble(Double::doubleValue).toArray();
        return Axis.ofChosen(label(varied), numbers, varied.markers());
    }

    private Axis vertical(Measured outcome) {
        var ends = findings.points().stream()
                .flatMap(point -> point.of(outcome).stream())
                .flatMap(summary -> Stream.of(summary.low(), summary.high()))
                .mapToDouble(Double::doubleValue)
                .toArray();
        return Axis.covering(withUnit(words(outcome), outcome.unit()), ends, outcome.markers());
    }

    private NamedFigure phases(Measured outcome) {
        var plane = layout.plane();
        var x = plane.get(0);
        var y = plane.get(1);
        var means = findings.points().stream()
                .map(point -> mean(point, outcome))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        var colour = Axis.covering(withUnit(words(outcome), outcome.unit()), means, List.of());
        var maps = new ArrayList<HeatMap>();
        layout.groups(plane)
                .forEach((name, points) -> maps.add(new HeatMap(
                        name,
                        horizontal(x),
                        layout.numbers(x),
                        horizontal(y),
                        layout.numbers(y),
                        colour,
                        points.stream().map(point -> cell(point, outcome, x, y)).toList())));
        var keys = List.of(findings.keys().get(x), findings.keys().get(y));
        return new NamedFigure(
                "%s_by_%s_and_%s".formatted(outcome.column(), fileName(keys.get(0)), fileName(keys.get(1))),
                "%s, mean over runs, by %s and %s."
                        .formatted(
                                words(outcome), keys.get(0).label(), keys.get(1).label()),
                Figures.heatMaps(maps, markers(keys, List.of())));
    }

    private Cell cell(Point point, Measured outcome, int x, int y) {
        return new Cell(
                Collections.binarySearch(
                        layout.numbers(x), Layout.number(point, x).orElseThrow()),
                Collections.binarySearch(
                        layout.numbers(y), Layout.number(point, y).orElseThrow()),
                mean(point, outcome).orElse(Double.NaN));
    }

    private static OptionalDouble mean(Point point, Measured outcome) {
        return point.of(outcome).stream().mapToDouble(Summary::mean).findFirst();
    }

    private NamedFigure fans(String column) {
        var byPoint = findings.fans().get(column);
        var points = layout.some(Figures.MOST_PANELS);
        var fans = points.stream()
                .filter(point -> byPoint.containsKey(point.number()))
                .map(point -> new Fan(
                        layout.name(point),
                        byPoint.get(point.number()).rounds(),
                        byPoint.get(point.number()).quantiles()))
                .toList();
        var some = points.size() < findings.points().size()
                ? " %d of %d points, evenly spread."
                        .formatted(points.size(), findings.points().size())
                : "";
        return new NamedFigure(
                column + "_over_rounds",
                "%s over rounds: half of the runs lie in the dark band, nine tenths in both.%s"
                        .formatted(words(column), ofAll(points)),
                Figures.fans(words(column), fans));
    }

    private String ofAll(List<Point> points) {
        return points.size() < findings.points().size()
                ? " %d of %d points, evenly spread."
                        .formatted(points.size(), findings.points().size())
                : "";
    }

    /** Which keys tell lines apart. */
    private String lineKeys() {
        var others = findings.keys().stream()
                .filter(key -> key != findings.keys().get(layout.across()))
                .map(Varied::name)
                .toList();
        return others.isEmpty()
                ? ""
                : "; a line for each %s%s"
                        .formatted(others.size() == 1 ? "" : "combination of ", String.join(" and ", others));
    }

    private static String markers(List<Varied> keys, List<Measured> outcomes) {
        var markers = Stream.concat(
                        keys.stream().map(Varied::markers), outcomes.stream().map(Measured::markers))
                .flatMap(List::stream)
                .map(ShortestDecimal::of)
                .toList();
        if (markers.isEmpty()) {
            return "";
        }
        return MARKER + (markers.size() <= MOST_NAMED ? ": " + String.join(", ", markers) : "");
    }

    private static String fileName(Varied key) {
        return key.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    }

    static String words(Measured outcome) {
        return words(outcome.column()) + (outcome.isTruth() ? " (share of runs)" : "");
    }

    static String words(String column) {
        return column.replace('_', ' ');
    }

    private static String label(Varied key) {
        var label = withUnit(key.label(), key.unit());
        return label.length() <= LONGEST_LABEL ? label : key.name();
    }

    private static String withUnit(String label, String unit) {
        return unit.isEmpty() ? label : "%s (%s)".formatted(label, unit);
    }
}

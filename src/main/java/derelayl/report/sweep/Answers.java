package derelayl.report.sweep;

import derelayl.report.sweep.Findings.Measured;
import derelayl.report.sweep.Findings.Point;
import derelayl.report.sweep.Findings.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What a sweep has found out, in sentences. */
final class Answers {
    /** How a sentence ends where a difference may be none. */
    static final String OVERLAP = "their intervals overlap";

    private static final int MOST_OUTCOMES = 4;
    private static final int MOST_NAMED = 4;
    private static final double MOST_OF_IT = 0.5;

    private final Findings findings;
    private final Layout layout;

    private Answers(Findings findings) {
        this.findings = findings;
        layout = new Layout(findings);
    }

    /** The answers, the most important first; plain text. */
    static List<String> of(Findings findings) {
        var answers = new Answers(findings);
        var sentences = new ArrayList<String>();
        var outcomes = findings.outcomes().stream().limit(MOST_OUTCOMES).toList();
        sentences.addAll(answers.main(outcomes.get(0)));
        outcomes.stream().skip(1).forEach(outcome -> sentences.addAll(answers.extremes(outcome)));
        sentences.addAll(answers.missing(outcomes));
        return sentences;
    }

    private List<String> main(Measured outcome) {
        var isOnLines = findings.points().size() > 1
                && layout.isNumeric(layout.across())
                && layout.plane().isEmpty()
                && !layout.isScattered();
        if (!isOnLines) {
            return extremes(outcome);
        }
        var sentences = new ArrayList<String>();
        layout.groups(List.of(layout.across())).forEach((name, points) -> {
            var known = known(outcome, points);
            if (known.size() > 1) {
                sentences.add(along(name, outcome, known));
            }
        });
        return sentences;
    }

    /** What becomes of an outcome along a line. */
    private String along(String name, Measured outcome, List<Point> points) {
        var key = findings.keys().get(layout.across());
        var ordered =
                points.stream().sorted(Comparator.comparing(point -> at(point))).toList();
        var first = ordered.get(0);
        var last = ordered.get(ordered.size() - 1);
        return "%s%s is %s at %s = %s, and %s at %s%s."
                .formatted(
                        name.isEmpty() ? "" : "With %s, ".formatted(name),
                        mean(outcome),
                        Digits.meanAndInterval(summary(outcome, first)),
                        key.label(),
                        value(first),
                        Digits.meanAndInterval(summary(outcome, last)),
                        value(last),
                        step(outcome, ordered));
    }

    private String step(Measured outcome, List<Point> ordered) {
        var means = ordered.stream()
                .mapToDouble(point -> summary(outcome, point).mean())
                .summaryStatistics();
        var largest = 1;
        for (var i = 2; i < ordered.size(); i++) {
            if (rise(outcome, ordered, i) > rise(outcome, ordered, largest)) {
                largest = i;
            }
        }
        var before = ordered.get(largest - 1);
        var after = ordered.get(largest);
        if (ordered.size() < 3
                || rise(outcome, ordered, largest) < MOST_OF_IT * (means.getMax() - means.getMin())
                || isOverlapping(summary(outcome, before), summary(outcome, after))) {
            return "";
        }
        return "; the largest step is between %s and %s, from %s to %s"
                .formatted(
                        value(before),
                        value(after),
                        Digits.mean(summary(outcome, before)),
                        Digits.mean(summary(outcome, after)));
    }

    private static double rise(Measured outcome, List<Point> ordered, int index) {
        return Math.abs(summary(outcome, ordered.get(index)).mean()
                - summary(outcome, ordered.get(index - 1)).mean());
    }

    private double at(Point point) {
        return Layout.number(point, layout.across()).orElseThrow();
    }

    private String value(Point point) {
        return point.values().get(layout.across());
    }

    /** Where an outcome is least and greatest. */
    private List<String> extremes(Measured outcome) {
        var known = known(outcome, findings.points());
        if (known.isEmpty()) {
            return List.of();
        }
        Comparator<Point> byMean =
                Comparator.comparing(point -> summary(outcome, point).mean());
        var least = known.stream().min(byMean).orElseThrow();
        var most = known.stream().max(byMean).orElseThrow();
        var lowest = summary(outcome, least);
        var highest = summary(outcome, most);
        if (known.size() == 1) {
            return List.of("%s is %s%s.".formatted(mean(outcome), Digits.meanAndInterval(lowest), where(least)));
        }
        if (lowest.mean() == highest.mean()) {
            return List.of("%s is %s everywhere.".formatted(mean(outcome), Digits.mean(lowest)));
        }
        return List.of("%s is least, %s,%s, and greatest, %s,%s%s."
                .formatted(
                        mean(outcome),
                        Digits.meanAndInterval(lowest),
                        where(least),
                        Digits.meanAndInterval(highest),
                        where(most),
                        isOverlapping(lowest, highest) ? "; " + OVERLAP : ""));
    }

    private String where(Point point) {
        var name = layout.name(point);
        return name.isEmpty() ? "" : " with " + name;
    }

    /** Where there is nothing to take a mean of, or not from all runs. */
    private List<String> missing(List<Measured> outcomes) {
        var played = findings.points().stream()
                .filter(point -> point.runs() > point.failed())
                .toList();
        var none = group(outcomes, played, (outcome, point) -> point.of(outcome).isEmpty());
        var some = group(
                outcomes,
                played,
                (outcome, point) -> point.of(outcome)
                        .filter(summary -> summary.runs() < point.runs() - point.failed())
                        .isPresent());
        var sentences = new ArrayList<String>();
        none.forEach((points, names) -> sentences.add("No run has a value of %s at %s%s."
                .formatted(
                        String.join(" or ", names),
                        count(points.size(), "point"),
                        points.size() > MOST_NAMED
                                ? ""
                                : points.stream().map(layout::name).collect(Collectors.joining("; ", ": ", "")))));
        some.forEach((points, names) -> sentences.add(
                "At %s only some of the runs have a value of %s; means are over these, and may not stand for the others."
                        .formatted(count(points.size(), "point"), String.join(" or ", names))));
        return sentences;
    }

    /** Outcomes by the points of which something holds for them, if there are any. */
    private static Map<List<Point>, List<String>> group(
            List<Measured> outcomes, List<Point> points, BiPredicate<Measured, Point> holds) {
        var groups = new LinkedHashMap<List<Point>, List<String>>();
        for (var outcome : outcomes) {
            var those =
                    points.stream().filter(point -> holds.test(outcome, point)).toList();
            if (!those.isEmpty()) {
                groups.computeIfAbsent(those, first -> new ArrayList<>()).add(SweepFigures.words(outcome.column()));
            }
        }
        return groups;
    }

    /** A number of things: {@code 1 point}, {@code 2 points}. */
    static String count(long number, String thing) {
        return "%d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }

    private static String mean(Measured outcome) {
        var name = SweepFigures.words(outcome.column());
        return outcome.isTruth() ? "the share of runs with %s = true".formatted(name) : "the mean of " + name;
    }

    private static boolean isOverlapping(Summary one, Summary other) {
        return one.low() <= other.high() && other.low() <= one.high();
    }

    private static List<Point> known(Measured outcome, List<Point> points) {
        return points.stream().filter(point -> point.of(outcome).isPresent()).toList();
    }

    private static Summary summary(Measured outcome, Point point) {
        return point.of(outcome).orElseThrow();
    }
}

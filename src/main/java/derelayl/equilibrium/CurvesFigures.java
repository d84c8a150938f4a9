package derelayl.equilibrium;

import derelayl.equilibrium.PayoffCurve.Known;
import derelayl.equilibrium.PayoffCurve.Point;
import derelayl.equilibrium.PayoffCurve.Root;
import derelayl.participant.Disposition;
import derelayl.report.Figure;
import derelayl.report.figure.Axis;
import derelayl.report.figure.Figures;
import derelayl.report.figure.Line;
import derelayl.report.figure.Line.Estimate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Payoff curves as pictures. */
final class CurvesFigures {
    private static final String INTERVALS = "95 % interval";

    private CurvesFigures() {}

    /** What the honest and the others come to, in a panel for each relay. */
    static Figure payoffs(List<CurvesResult> results) {
        var panels = results.stream()
                .limit(Figures.MOST_PANELS)
                .map(result -> panel(
                        results.size() == 1 ? "" : result.name(),
                        result,
                        "Utility a head",
                        List.of(
                                line("honest", result, Point::honest),
                                line(result.deviation().name(), result, Point::deviating)),
                        roots(List.of(result)),
                        List.of()))
                .toList();
        return Figures.lines(panels, true, INTERVALS, "where both come to the same");
    }

    /** By how much deviating is better, as a share of the sizes of both, so that relays can be compared: a line for each. */
    static Figure advantage(List<CurvesResult> results) {
        var lines = results.stream()
                .map(result -> line(result.name(), result, CurvesFigures::relative))
                .toList();
        return Figures.lines(
                List.of(panel("", results.get(0), "Advantage of deviating", lines, roots(results), List.of(0.0))),
                true,
                INTERVALS,
                "no advantage, and roots");
    }

    private static Known relative(Point point) {
        var size = Math.abs(point.honest().mean()) + Math.abs(point.deviating().mean());
        var advantage = point.advantage();
        return size == 0
                ? new Known(0, 0, 0)
                : new Known(
                        advantage.mean() / size,
                        Math.max(-1, advantage.low() / size),
                        Math.min(1, advantage.high() / size));
    }

    private static Figures.Lines panel(
            String heading,
            CurvesResult result,
            String label,
            List<Line> lines,
            List<Double> roots,
            List<Double> levels) {
        var numbers = lines.stream()
                .flatMap(line -> line.points().stream())
                .flatMapToDouble(point -> DoubleStream.of(point.low(), point.high()))
                .toArray();
        var who = Disposition.plural(result.deviation().disposition());
        return new Figures.Lines(
                heading,
                Axis.ofChosen("Share of " + who, new double[] {0, 1}, roots),
                Axis.covering(label, numbers, levels),
                lines);
    }

    private static List<Double> roots(List<CurvesResult> results) {
        return results.stream()
                .flatMap(result -> result.curve().roots().stream())
                .map(Root::share)
                .map(Known::mean)
                .toList();
    }

    private static Line line(String name, CurvesResult result, Function<Point, Known> number) {
        return new Line(
                name,
                result.curve().points().stream()
                        .map(point -> estimate(point.share(), number.apply(point)))
                        .toList());
    }

    private static Estimate estimate(double share, Known known) {
        return new Estimate(share, known.mean(), known.low(), known.high());
    }
}

package derelayl.equilibrium;

import derelayl.report.Figure;
import derelayl.report.figure.Axis;
import derelayl.report.figure.Figures;
import derelayl.report.figure.Line;
import derelayl.report.figure.Line.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What deviations come to, beside what the honest have; a panel for each point of the plan. */
final class StressFigure {
    /** How far signs for one deviation are apart, so that they do not hide each other. */
    private static final double SPREAD = 0.5;

    private StressFigure() {}

    /** The figure of the first points. */
    static Figure of(StressPlan plan, List<StressResult> results) {
        var panels = results.stream()
                .limit(Figures.MOST_PANELS)
                .map(result -> panel(plan.label(result.point()), result))
                .toList();
        return Figures.lines(panels, false, "bounds", "the honest, and the least gain that matters");
    }

    private static Figures.Lines panel(String heading, StressResult result) {
        var findings = result.findings();
        var settings = findings.settings();
        var baseline = findings.baseline().utility();
        var lines = new ArrayList<Line>();
        for (var i = 0; i < settings.sizes().size(); i++) {
            var beside = settings.sizes().size() == 1
                    ? 0
                    : SPREAD * ((double) i / (settings.sizes().size() - 1) - 0.5);
            lines.add(line(settings.sizes().get(i), beside, findings));
        }
        var numbers = lines.stream()
                .flatMap(line -> line.points().stream())
                .flatMapToDouble(point -> IntStream.of(0, 1).mapToDouble(end -> end == 0 ? point.low() : point.high()))
                .toArray();
        var names = settings.deviations().stream().map(Deviation::name).toList();
        return new Figures.Lines(
                heading,
                Axis.ofNames("Deviation", names),
                Axis.covering(
                        "Utility a head (mean honest coins)",
                        numbers,
                        List.of(baseline, baseline + settings.epsilon())),
                lines);
    }

    private static Line line(int members, double beside, Findings findings) {
        var baseline = findings.baseline().utility();
        var some = findings.of(members);
        return new Line(
                members == 1 ? "alone" : members + " together",
                IntStream.range(0, some.size())
                        .mapToObj(i -> new Estimate(
                                i + beside,
                                baseline + some.get(i).gain(),
                                baseline + some.get(i).low(),
                                baseline + some.get(i).high()))
                        .toList());
    }
}

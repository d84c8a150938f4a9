package derelayl.report.figure;

import derelayl.report.Figure;
import derelayl.report.Figure.Panel;
import derelayl.report.figure.Line.Estimate;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.LegendItem;

/**
 * Paired plots on a page: of each outcome, above, the values of all alternatives with the same seed joined by a line;
 * below, by how much each differs from the baseline with that seed, and the mean of that.
 */
public final class PairedFigure {
    private static final int ABREAST = 3;
    private static final double ABOVE = 132;
    private static final double BELOW = 108;
    /** How many letters of names go below one chart. */
    private static final int ROOM = 34;

    private static final int LETTERS = 26;

    private PairedFigure() {}

    /**
     * An outcome.
     *
     * @param name what it is called
     * @param bySeed for each seed its value with the baseline and with each alternative; not a number where it has none
     * @param differences for each alternative the mean difference from the baseline, at x 1, 2 and so on
     */
    public record Outcome(String name, List<double[]> bySeed, List<Estimate> differences) {}

    /**
     * The figure.
     *
     * @param names of the baseline and of each alternative
     * @param outcomes at least one
     */
    public static Figure of(List<String> names, List<Outcome> outcomes) {
        var fits = names.stream().mapToInt(String::length).sum() <= ROOM && names.size() <= 4;
        var axis = Axis.ofNames("", fits ? names : letters(names.size()));
        var columns = Math.min(ABREAST, outcomes.size());
        var width = columns == 1 ? ColumnStyle.COLUMN : ColumnStyle.PAGE;
        var panels = new ArrayList<Panel>();
        for (var i = 0; i < outcomes.size(); i++) {
            var left = i % columns * width / columns;
            var top = i / columns * (ABOVE + BELOW);
            panels.add(new Panel(
                    PairedChart.values(axis, outcomes.get(i)),
                    new Rectangle2D.Double(left, top, width / columns, ABOVE)));
            panels.add(new Panel(
                    PairedChart.differences(axis, outcomes.get(i)),
                    new Rectangle2D.Double(left, top + ABOVE, width / columns, BELOW)));
        }
        var height = Math.ceil((double) outcomes.size() / columns) * (ABOVE + BELOW);
        var legend = new Legend(legend(fits ? List.of() : names));
        panels.add(new Panel(legend, new Rectangle2D.Double(0, height, width, legend.height(width))));
        return new Figure(width, Math.ceil(height + legend.height(width)), panels);
    }

    private static List<String> letters(int number) {
        var letters = new ArrayList<String>();
        for (var i = 0; i < number; i++) {
            letters.add(i < LETTERS ? String.valueOf((char) ('A' + i)) : String.valueOf(i + 1));
        }
        return letters;
    }

    private static List<LegendItem> legend(List<String> names) {
        var legend = new ArrayList<LegendItem>();
        legend.add(ColumnStyle.plainLine("a seed", PairedChart.SEED, ColumnStyle.HAIRLINE));
        legend.add(PairedChart.mean());
        legend.add(ColumnStyle.bar("95 % interval of the mean difference"));
        var letters = letters(names.size());
        for (var i = 0; i < names.size(); i++) {
            legend.add(ColumnStyle.plainLine(
                    letters.get(i) + ": " + names.get(i), PairedChart.NOTHING, ColumnStyle.HAIRLINE));
        }
        return legend;
    }

    /** The finite ones of all values. */
    static double[] finite(List<double[]> values) {
        return values.stream()
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .toArray();
    }
}

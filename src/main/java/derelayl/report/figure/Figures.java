package derelayl.report.figure;

import static derelayl.report.figure.ColumnStyle.COLUMN;
import static derelayl.report.figure.ColumnStyle.PAGE;

import derelayl.report.Figure;
import derelayl.report.Figure.Panel;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.ui.Drawable;

/** Figures of charts, laid out with their legend below. */
public final class Figures {
    /** How many panels a figure has at most. */
    public static final int MOST_PANELS = 12;

    private static final double SINGLE_HEIGHT = 168;
    private static final double PANEL_HEIGHT = 126;
    private static final double MAP_HEIGHT = 186;
    private static final int ABREAST = 3;

    private Figures() {}

    /**
     * Some lines in a panel.
     *
     * @param heading above it; empty for none
     */
    public record Lines(String heading, Axis horizontal, Axis vertical, List<Line> lines) {}

    /**
     * A heat map in a panel.
     *
     * @param heading above it; empty for none
     * @param horizontal what one number is
     * @param columns its values, ascending, at least two
     * @param vertical what the other is
     * @param rows its values, ascending, at least two
     * @param colour what the colours say, and their range
     * @param cells the numbers; places without one are grey
     */
    public record HeatMap(
            String heading,
            Axis horizontal,
            List<Double> columns,
            Axis vertical,
            List<Double> rows,
            Axis colour,
            List<Cell> cells) {}

    /**
     * Estimates against what was varied, in a panel as wide as a column or in several across the page.
     *
     * @param panels at least one; all have lines of the same names, in the same order
     * @param joined whether the points of a line are joined
     * @param intervals what the intervals are, such as "95 % interval"; empty if there are none
     * @param markers what dotted lines are; empty if there are none
     */
    public static Figure lines(List<Lines> panels, boolean joined, String intervals, String markers) {
        var charts = new ArrayList<Drawable>();
        for (var panel : panels) {
            charts.add(LineChart.of(panel.heading(), panel.horizontal(), panel.vertical(), panel.lines(), joined));
        }
        var legend = new ArrayList<LegendItem>();
        var lines = panels.get(0).lines();
        if (lines.size() > 1) {
            for (var i = 0; i < lines.size(); i++) {
                legend.add(ColumnStyle.line(lines.get(i).name(), i));
            }
        }
        if (!intervals.isEmpty()) {
            legend.add(ColumnStyle.bar(intervals));
        }
        if (!markers.isEmpty()) {
            legend.add(ColumnStyle.threshold(markers));
        }
        return laidOut(
                charts,
                ABREAST,
                (charts.size() == 1 ? SINGLE_HEIGHT : PANEL_HEIGHT)
                        + panels.get(0).horizontal().height(),
                legend);
    }

    /**
     * Fans over rounds, one in each panel.
     *
     * @param label of the vertical axis
     * @param fans at least one
     */
    public static Figure fans(String label, List<Fan> fans) {
        var numbers = fans.stream()
                .flatMap(fan -> fan.quantiles().stream())
                .flatMapToDouble(Arrays::stream)
                .toArray();
        var last = fans.stream()
                .flatMap(fan -> fan.rounds().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        var rounds = Axis.exactly("Round", 1, Math.max(2, last), List.of());
        var vertical = Axis.covering(label, numbers, List.of());
        var charts = new ArrayList<Drawable>();
        fans.forEach(fan -> charts.add(FanChart.of(rounds, vertical, fan)));
        return laidOut(charts, ABREAST, charts.size() == 1 ? SINGLE_HEIGHT : PANEL_HEIGHT, FanChart.legend());
    }

    /**
     * Phase diagrams, two abreast.
     *
     * @param maps at least one
     * @param markers what dotted lines are; empty if there are none
     */
    public static Figure heatMaps(List<HeatMap> maps, String markers) {
        var charts = new ArrayList<Drawable>();
        maps.forEach(map -> charts.add(PhaseChart.of(map)));
        var legend = new ArrayList<LegendItem>();
        if (maps.stream().anyMatch(PhaseChart::hasGaps)) {
            legend.add(PhaseChart.gap());
        }
        if (!markers.isEmpty()) {
            legend.add(ColumnStyle.threshold(markers));
        }
        return laidOut(charts, 2, MAP_HEIGHT, legend);
    }

    private static Figure laidOut(List<Drawable> charts, int abreast, double chartHeight, List<LegendItem> legend) {
        var columns = Math.min(abreast, charts.size());
        var width = columns == 1 ? COLUMN : PAGE;
        var panels = new ArrayList<Panel>();
        for (var i = 0; i < charts.size(); i++) {
            panels.add(new Panel(
                    charts.get(i),
                    new Rectangle2D.Double(
                            i % columns * width / columns, i / columns * chartHeight, width / columns, chartHeight)));
        }
        var height = Math.ceil((double) charts.size() / columns) * chartHeight;
        if (!legend.isEmpty()) {
            var title = new Legend(legend);
            panels.add(new Panel(title, new Rectangle2D.Double(0, height, width, title.height(width))));
            height += title.height(width);
        }
        return new Figure(width, Math.ceil(height), panels);
    }
}
